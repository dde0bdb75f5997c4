import { normalise } from '../engine/normalise';

/**
 * A term as the matcher compares it: folded as every draft is, apostrophes dropped, words one space apart, a hyphen
 * between two words being a space. Empty where nothing is left. Never throws.
 */
export function foldTerm(written: string): string {
  return normalise(written)
    .folded.replace(/'/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
