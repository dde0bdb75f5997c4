/** What was asked of `npm run check`. */
import type { Surface } from '../../engine/types';
import { DEFAULT_GUIDANCE } from '../../rulepack/load';
import { SURFACES } from '../../rulepack/schema-parts';
import { readOptions, WrongUse } from '../command';

/** The help text, which is also what wrong use shows. */
export const USAGE = `Usage: npm run --silent check -- [options] [text or file …]

Checks drafts on this device against the guidance and says what to look at before posting.
Without a text or file, the draft is read from standard input.

  --surface post|reply|message|bio   where it would appear (post)
  --guidance ID                      whose guidance, a file of rules/guidance (${DEFAULT_GUIDANCE})
  --json                             the whole report as JSON, for one draft an object, for several a list
  --jsonl                            lines {"id","text","surface"} in, lines {"id","verdict","findings"} out
  --help                             this text

Exit code: 0 clear, 1 something to look at, 2 wrong use. With --jsonl: 0 all lines answered, 2 a line was not understood.
`;

export interface CheckOptions {
  readonly help: boolean;
  readonly surface: Surface;
  readonly guidance: string;
  readonly format: 'people' | 'json' | 'jsonl';
  /** Texts and paths, as given. */
  readonly inputs: readonly string[];
}

/**
 * Reads the arguments after the command's name.
 * @throws WrongUse for an option or a value that is not known
 */
export function readArguments(argv: readonly string[]): CheckOptions {
  const { values, positionals } = parse(argv);
  const surface = SURFACES.find((known) => known === values.surface);
  if (surface === undefined) {
    throw new WrongUse(`--surface is one of ${SURFACES.join(', ')}; "${values.surface}" is none of them.`);
  }
  if (values.json && values.jsonl) throw new WrongUse('--json and --jsonl are two kinds of output: choose one.');
  return {
    help: values.help,
    surface,
    guidance: values.guidance,
    format: values.jsonl ? 'jsonl' : values.json ? 'json' : 'people',
    inputs: positionals,
  };
}

function parse(argv: readonly string[]) {
  return readOptions({
    args: [...argv],
    allowPositionals: true,
    options: {
      surface: { type: 'string', default: 'post' },
      guidance: { type: 'string', default: DEFAULT_GUIDANCE },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  });
}
