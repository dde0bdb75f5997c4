/** How far a word goes in a folded text, and what was met on the way. */
import { classAt, DIGIT, LETTER, NEWLINE, SPACE, widthAt } from './character-classes';

const APOSTROPHE = 39;

/** A word's plain part. */
export interface Extent {
  readonly end: number;
  /** A letter three times or more in a row. */
  readonly hasTriple: boolean;
  readonly hasDigit: boolean;
  readonly hasApostrophe: boolean;
}

/** The letters, digits and inner apostrophes from the letter at `start`. */
export function wordExtent(text: string, start: number): Extent {
  let end = start;
  let hasApostrophe = false;
  let hasDigit = false;
  let hasTriple = false;
  let run = 0;
  for (let before = 0; ; ) {
    const code = text.charCodeAt(end);
    run = code === before ? run + 1 : 1;
    before = code;
    // Plain letters are nearly everything a draft holds.
    if (code >= 97 && code <= 122) {
      hasTriple ||= run >= 3;
      end++;
      continue;
    }
    const found = classAt(text, end);
    if (found === LETTER || found === DIGIT) {
      hasDigit ||= found === DIGIT;
      hasTriple ||= run >= 3 && found === LETTER;
      end += widthAt(text, end);
    } else if (code === APOSTROPHE && classAt(text, end + 1) === LETTER) {
      hasApostrophe = true;
      end++;
    } else return { end, hasTriple, hasDigit, hasApostrophe };
  }
}

const LONGEST_INITIALS = 3;

/** Offset past "a&e", "obs&g": short initials on both sides of the sign at `end` make one word; 0 where they do not. */
export function initialsEnd(text: string, start: number, end: number): number {
  let last = end + 1;
  while (classAt(text, last) === LETTER && last - end <= LONGEST_INITIALS + 1) last += widthAt(text, last);
  const isShort = end - start <= LONGEST_INITIALS && last - end - 1 <= LONGEST_INITIALS && last > end + 1;
  return isShort && classAt(text, last) !== DIGIT ? last : 0;
}

/** True for a sign with a space or the text's start before it and a space after it. */
export function standsFree(text: string, index: number): boolean {
  const before = index === 0 ? SPACE : classAt(text, index - 1);
  return (before === SPACE || before === NEWLINE) && classAt(text, index + 1) === SPACE;
}

/** True where any character of `[start, end)` is a letter. */
export function holdsLetter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classAt(text, i) === LETTER) return true;
  return false;
}
