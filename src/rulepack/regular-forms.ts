/** English inflection where compromise has no answer, or a wrong one. Pure, and small on purpose. */

/**
 * Forms compromise 14.17 does not give, by base form: they come on top of its own. Kept to words that rules use and
 * that were seen to be missing.
 */
export const EXTRA_FORMS: Readonly<Record<string, readonly string[]>> = {
  bad: ['worse', 'worst'],
  good: ['better', 'best'],
  be: ['am', 'are', 'were', 'been'],
  lie: ['lay', 'lain'],
  shit: ['shat'],
  learn: ['learnt'],
  smell: ['smelt'],
};

const VOWEL = /[aeiouy]/u;
/** One consonant, one vowel, one consonant, in a word of one syllable: the last letter is doubled (snog, snogging). */
const DOUBLES = /^[^aeiou]*[aeiou][bcdfgklmnprtvz]$/u;

/** The regular past and gerund of a verb; none for a word without a vowel, which is an acronym. */
export function regularVerbForms(verb: string): string[] {
  if (!VOWEL.test(verb)) return [];
  if (DOUBLES.test(verb)) {
    const doubled = verb + verb.slice(-1);
    return [`${doubled}ed`, `${doubled}ing`];
  }
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/ie$/u.test(verb)) return [`${verb}d`, `${verb.slice(0, -2)}ying`];
  if (/[^eo]e$/u.test(verb)) return [`${verb}d`, `${verb.slice(0, -1)}ing`];
  return [`${verb}ed`, `${verb}ing`];
}

/** The regular plural, which is also the present tense of the third person. */
export function regularPlural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** Comparative and superlative of a short adjective. */
export function regularComparison(adjective: string): string[] {
  if (DOUBLES.test(adjective)) return ['er', 'est'].map((ending) => adjective + adjective.slice(-1) + ending);
  if (/e$/u.test(adjective)) return [`${adjective}r`, `${adjective}st`];
  if (/[^aeiou]y$/u.test(adjective)) return ['ier', 'iest'].map((ending) => adjective.slice(0, -1) + ending);
  return [`${adjective}er`, `${adjective}est`];
}
