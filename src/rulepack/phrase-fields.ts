/** Where phrases stand in the rules folder: one list, so that no check forgets a field. Pure. */
import type { RuleFile } from './rule-schema';
import type { RuleFolder } from './sources';

/** One phrase and its place. */
export interface PhraseField {
  readonly file: string;
  readonly field: string;
  readonly phrase: string;
}

/** Every phrase of all rules and contexts, in the order of the files. */
export function phraseFields(folder: RuleFolder): PhraseField[] {
  return [
    ...folder.rules.flatMap(({ file, body }) => inRule(body).map((place) => ({ file, ...place }))),
    ...folder.contexts.flatMap(({ file, body }) =>
      body.phrases.flatMap(({ match }, index) =>
        numbered(`phrases[${index}].match`, match).map((place) => ({ file, ...place })),
      ),
    ),
  ];
}

type Place = Omit<PhraseField, 'file'>;

function inRule(rule: RuleFile): Place[] {
  return [
    ...ownPhrases(rule),
    ...(rule.requires ?? []).flatMap(({ phrases }, index) => numbered(`requires[${index}].phrases`, phrases)),
    ...(rule.unless ?? []).flatMap(({ phrases }, index) => numbered(`unless[${index}].phrases`, phrases)),
    ...(rule.hotwords ?? []).flatMap(({ phrases }, index) => numbered(`hotwords[${index}].phrases`, phrases)),
  ];
}

function ownPhrases(rule: RuleFile): Place[] {
  switch (rule.kind) {
    case 'phrase':
      return numbered('phrases', rule.phrases);
    case 'combination':
      return [
        ...numbered('person', rule.person),
        ...rule.identifiers.flatMap(({ phrases }, index) => numbered(`identifiers[${index}].phrases`, phrases)),
      ];
    case 'absence':
      return [...numbered('present', rule.present), ...numbered('absent', rule.absent)];
    case 'lexicon':
    case 'pattern':
    case 'learned':
      return [];
  }
}

function numbered(field: string, phrases: readonly string[] = []): Place[] {
  return phrases.map((phrase, index) => ({ field: `${field}[${index}]`, phrase }));
}
