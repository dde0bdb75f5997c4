/** Checks that every name used in the rules folder is the name of something, and every thing is used. Pure. */
import { OWN_ORGANISATION, OWN_WORKPLACE, SPEAKING_UP } from '../engine/known-names';
import type { Problem } from './problem';
import type { RuleFolder, SourceRule } from './sources';

/** What the phrases of the folder refer to; see `check-phrases`. */
export interface NamesInPhrases {
  /** Names after `@`, with the first field that uses each. */
  readonly lexicons: ReadonlyMap<string, { readonly file: string; readonly field: string }>;
}

/**
 * Problems with lexicons, contexts and validators: names that nothing bears, contexts that switch each other off in a
 * circle, and lexicons and contexts nobody uses. `validators` are the names of the engine's named checks.
 */
export function checkNames(folder: RuleFolder, used: NamesInPhrases, validators: readonly string[]): Problem[] {
  return [
    ...checkLexicons(folder, used),
    ...checkContexts(folder),
    ...folder.rules.flatMap((rule) => checkValidator(rule, validators)),
  ];
}

function checkLexicons(folder: RuleFolder, used: NamesInPhrases): Problem[] {
  const known = new Set([...folder.lexicons.map(({ name }) => name), OWN_WORKPLACE, OWN_ORGANISATION]);
  const uses = [...used.lexicons].map(([name, place]) => ({ name, ...place }));
  for (const { file, body } of folder.rules) {
    if (body.kind === 'lexicon') {
      uses.push(...body.lexicons.map((name, index) => ({ name, file, field: `lexicons[${index}]` })));
    }
  }
  // Every lexicon is a class of the scorer, so none is without use where there are learned rules.
  const idle = folder.rules.some(({ body }) => body.kind === 'learned') ? [] : unused(folder.lexicons, uses);
  return [...unknown(uses, known, 'lexicons', '.txt'), ...idle, ...checkScorer(folder)];
}

function checkScorer({ rules, lexicons, scorer }: RuleFolder): Problem[] {
  const heads = scorer?.heads.map(({ id }) => id) ?? ['none, for there is no scorer/model.json: run npm run train'];
  const problems = rules.flatMap(({ file, body }): Problem[] => {
    if (body.kind !== 'learned' || heads.includes(body.head)) return [];
    return [{ file, field: 'head', expected: `expected one of ${heads.join(', ')}, found "${body.head}"` }];
  });
  const known = new Set(lexicons.map(({ name }) => name));
  const uses = (scorer?.lexicons ?? []).map((name, index) => ({
    name,
    file: 'scorer/model.json',
    field: `lexicons[${index}]`,
  }));
  return [...problems, ...unknown(uses, known, 'lexicons', '.txt')];
}

function checkContexts(folder: RuleFolder): Problem[] {
  const contexts = new Map(folder.contexts.map((context) => [context.id, context]));
  const uses = [...folder.rules.flatMap(contextsOfRule)];
  for (const { file, body } of folder.contexts) {
    uses.push(...(body.unless ?? []).map((name, index) => ({ name, file, field: `unless[${index}]` })));
  }
  const circles = folder.contexts.flatMap(({ id, file }): Problem[] => {
    const circle = circleFrom(id, (name) => contexts.get(name)?.body.unless ?? []);
    if (circle === undefined) return [];
    return [{ file, field: 'unless', expected: `expected no circle, found ${circle.join(' → ')}` }];
  });
  // The engine itself asks for one of them, so no rule has to.
  const named = folder.contexts.filter(({ id }) => id !== SPEAKING_UP).map(({ id, file }) => ({ name: id, file }));
  return [...unknown(uses, new Set(contexts.keys()), 'contexts', '.json'), ...unused(named, uses), ...circles];
}

interface Use {
  readonly name: string;
  readonly file: string;
  readonly field: string;
}

function contextsOfRule({ file, body }: SourceRule): Use[] {
  return (['requires', 'unless'] as const).flatMap((list) =>
    (body[list] ?? []).flatMap(({ contexts }, at) =>
      (contexts ?? []).map((name, index) => ({ name, file, field: `${list}[${at}].contexts[${index}]` })),
    ),
  );
}

function unknown(uses: readonly Use[], known: ReadonlySet<string>, folder: string, ending: string): Problem[] {
  return uses
    .filter(({ name }) => !known.has(name))
    .map(({ name, file, field }) => ({
      file,
      field,
      expected: `names "${name}", and there is no rules/${folder}/${name}${ending}`,
    }));
}

function unused(things: readonly { name: string; file: string }[], uses: readonly Use[]): Problem[] {
  const named = new Set(uses.map(({ name }) => name));
  return things
    .filter(({ name }) => !named.has(name))
    .map(({ file }) => ({ file, field: '', expected: 'is used by no rule and no context; use it or take it out' }));
}

/** The way from `start` back to itself along `next`, or undefined where there is none. */
function circleFrom(start: string, next: (name: string) => readonly string[]): string[] | undefined {
  const seen = new Set<string>();
  const walk = (path: string[]): string[] | undefined => {
    for (const name of next(path.at(-1) ?? start)) {
      if (name === start) return [...path, name];
      if (seen.has(name)) continue;
      seen.add(name);
      const circle = walk([...path, name]);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  return walk([start]);
}

function checkValidator({ file, body }: SourceRule, validators: readonly string[]): Problem[] {
  if (body.kind !== 'pattern' || body.validator === undefined || validators.includes(body.validator)) return [];
  const expected = `expected one of ${[...validators].sort().join(', ')}, found "${body.validator}"`;
  return [{ file, field: 'validator', expected }];
}
