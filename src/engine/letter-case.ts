/** How a stretch of text was written before folding: small, with a capital, or in capitals. */
import { classAt, LETTER } from './character-classes';
import type { NormalisedText, Token } from './text';

function isUpperAt(text: NormalisedText, index: number): boolean {
  const at = text.starts[index] ?? 0;
  const code = text.original.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.original.charAt(at);
  return character.toLowerCase() !== character;
}

/** True where the first character of `[start, …)` was a capital letter. */
export function startsUpper(text: NormalisedText, start: number): boolean {
  return isUpperAt(text, start);
}

/**
 * Case of the folded stretch `[start, end)`. `caps` needs two letters; a plural "s" on capitals ("HCAs") does not spoil
 * them. A stretch without letters, or in a script without case, is `lower`.
 */
export function letterCaseOf(text: NormalisedText, start: number, end: number): Token['letterCase'] {
  let first = start;
  while (first < end && classAt(text.folded, first) !== LETTER) first++;
  if (first === end || !isUpperAt(text, first)) return 'lower';
  let letters = 1;
  for (let i = first + 1; i < end; i++) {
    if (classAt(text.folded, i) !== LETTER) continue;
    if (!isUpperAt(text, i)) {
      const isPlural = i === end - 1 && letters >= 2 && text.folded.charCodeAt(i) === 115;
      return isPlural ? 'caps' : 'capitalised';
    }
    letters++;
  }
  return letters >= 2 ? 'caps' : 'capitalised';
}
