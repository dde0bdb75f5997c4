/** What the person has settled for themselves. Exclusions that the rules know of are conditions: `context.ts`. */
import type { Finding } from './types';

/** True where the marked words are ones the person never wants to be warned about. Case does not matter. */
export function isIgnored(finding: Finding, ignoredWords: readonly string[]): boolean {
  if (ignoredWords.length === 0) return false;
  const quote = finding.quote.toLowerCase();
  return ignoredWords.some((word) => word.toLowerCase() === quote);
}
