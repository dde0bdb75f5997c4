/** Examined folder in, rule pack out. Pure: no disk, clock or randomness, so the same rules give the same pack. */
import { OWN_ORGANISATION } from '../engine/known-names';
import type { Context, Guidance, Lexicons, Rule, RulePack, ScorerData } from '../engine/types';
import { LEMMA } from './check-phrases';
import type { ExaminedFolder } from './examine';
import { fingerprint } from './fingerprint';
import { foldTerm } from './fold-term';
import type { LexiconFile } from './lexicon';
import { RulePackError } from './problem';
import type { ScorerFile } from './scorer-schema';
import type { SourceContext, SourceRule } from './sources';

/** Base form → all its written forms. */
export type Inflections = ReadonlyMap<string, readonly string[]>;

/**
 * The frozen pack for one organisation. Examples and sources stay behind; terms are folded and inflected.
 * @throws RulePackError where `guidance` is no organisation of the folder
 * @throws Error where `inflections` lacks a base form of the folder
 */
export function compile(examined: ExaminedFolder, guidance: string, inflections: Inflections): RulePack {
  const { folder, phraseLemmas } = examined;
  const chosen = chooseGuidance(examined, guidance);
  // A tag or handle is matched without its sign.
  const ownNames = [...new Set(chosen.ownNames.map((name) => foldTerm(name.replace(/^[#@]/u, ''))))];
  const contents = {
    schemaVersion: 1 as const,
    rules: folder.rules.map(compileRule),
    contexts: folder.contexts.map(compileContext),
    lexicons: { ...compileLexicons(folder.lexicons, inflections), [OWN_ORGANISATION]: ownNames },
    inflections: Object.fromEntries([...phraseLemmas].sort().map((lemma) => [lemma, foldedForms(lemma, inflections)])),
    guidance: chosen,
    ...(folder.scorer !== undefined && { scorer: compileScorer(folder.scorer) }),
  };
  return freeze({ ...contents, id: fingerprint(JSON.stringify(contents)) });
}

function compileRule({ id, category, body }: SourceRule): Rule {
  const { examples: _examples, source: _source, ...rule } = body;
  return { id, category, ...rule };
}

function compileContext({ id, body }: SourceContext): Context {
  const { examples: _examples, source: _source, ...context } = body;
  return { id, ...context };
}

function compileScorer({ source: _source, ...scorer }: ScorerFile): ScorerData {
  return scorer;
}

function compileLexicons(lexicons: readonly LexiconFile[], inflections: Inflections): Lexicons {
  return Object.fromEntries(
    lexicons.map(({ name, terms }) => {
      const folded = terms.flatMap(({ written }) => expand(written, inflections).map(foldTerm));
      return [name, [...new Set(folded)]];
    }),
  );
}

/** `mental health {nurse}` → one term for each form of the word. */
function expand(written: string, inflections: Inflections): string[] {
  const parts = written.split(LEMMA);
  // Split by an expression with one group, every second part is a base form.
  return parts.reduce<string[]>(
    (terms, part, index) => {
      const forms = index % 2 === 0 ? [part] : foldedForms(part, inflections);
      return terms.flatMap((term) => forms.map((form) => term + form));
    },
    [''],
  );
}

function foldedForms(lemma: string, inflections: Inflections): string[] {
  const forms = inflections.get(lemma);
  if (forms === undefined) throw new Error(`no inflected forms were given for "${lemma}"`);
  return [...new Set(forms.map(foldTerm))];
}

function chooseGuidance({ folder }: ExaminedFolder, id: string): Guidance {
  const chosen = folder.guidances.find(({ body }) => body.id === id);
  if (chosen !== undefined) return chosen.body;
  const known = folder.guidances.map(({ body }) => body.id).join(', ');
  throw new RulePackError([{ file: `guidance/${id}.json`, field: '', expected: `does not exist; there is ${known}` }]);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
