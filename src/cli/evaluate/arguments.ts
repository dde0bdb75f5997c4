/** What was asked of `npm run evaluate`. */
import { DEFAULT_GUIDANCE } from '../../rulepack/load';
import { readOptions, WrongUse } from '../command';

/** The help text, which is also what wrong use shows. */
export const USAGE = `Usage: npm run evaluate -- [options] FILE.jsonl …

Checks labelled drafts (their format: tests/corpus/README.md) and says how often the answer is the one people gave.

  --misses        also list the drafts that were judged otherwise, with what was missed or falsely found
  --markdown      tables for a README
  --json          everything, the misses included, as JSON
  --guidance ID   against whose guidance, a file of rules/guidance (${DEFAULT_GUIDANCE})
  --help          this text

Exit code: 0 whatever the figures, 2 wrong use or a line that does not follow the format.
`;

export interface EvaluateOptions {
  readonly help: boolean;
  readonly guidance: string;
  readonly format: 'text' | 'markdown' | 'json';
  readonly withMisses: boolean;
  readonly files: readonly string[];
}

/**
 * Reads the arguments after the command's name.
 * @throws WrongUse for an option that is not known, or where no file is named
 */
export function readArguments(argv: readonly string[]): EvaluateOptions {
  const { values, positionals } = parse(argv);
  if (values.json && values.markdown) throw new WrongUse('--json and --markdown are two kinds of output: choose one.');
  if (positionals.length === 0 && !values.help) throw new WrongUse('Name at least one file of labelled drafts.');
  return {
    help: values.help,
    guidance: values.guidance,
    format: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
    withMisses: values.misses,
    files: positionals,
  };
}

function parse(argv: readonly string[]) {
  return readOptions({
    args: [...argv],
    allowPositionals: true,
    options: {
      misses: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      guidance: { type: 'string', default: DEFAULT_GUIDANCE },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  });
}
