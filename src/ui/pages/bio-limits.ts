/**
 * Longest profile text each site takes, in characters as people count them. From published lists and, for Bluesky, its
 * lexicon; Mastodon servers may allow more. Reviewed 2026-11-24.
 */
const BIO_LIMITS: readonly (readonly [site: string, limitChars: number])[] = [
  ['X', 160],
  ['Instagram', 150],
  ['Facebook', 101],
  ['TikTok', 80],
  ['LinkedIn', 2600],
  ['Bluesky', 256],
  ['Mastodon', 500],
];

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters a person counts in a text. */
export function lengthOf(text: string): number {
  return [...characters.segment(text)].length;
}

/** Names of the sites whose profile takes a text of this length. */
export function sitesThatTake(lengthChars: number): readonly string[] {
  return BIO_LIMITS.filter(([, limitChars]) => lengthChars <= limitChars).map(([site]) => site);
}
