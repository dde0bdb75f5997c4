/** What kind of character a folded code point is, for the tokeniser's scan. Tables are made on first use. */

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
export const EMOJI = 5;

const WORD_CHARACTER = /^[\p{L}\p{M}]$/u;
/** Flags are pairs of regional indicators; the rest of the emoji are pictographic. */
const PICTOGRAPH = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u;
/** Pictographic by Unicode, signs to a reader. */
const SIGN = /^[©®™‼⁉ℹ]$/u;

let ascii: Uint8Array | undefined;
let others: Map<number, number> | undefined;

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  classes.fill(LETTER, 97, 123).fill(LETTER, 65, 91).fill(DIGIT, 48, 58);
  classes[32] = SPACE;
  classes[10] = NEWLINE;
  return classes;
}

function classOfOther(codePoint: number): number {
  others ??= new Map();
  let found = others.get(codePoint);
  if (found === undefined) {
    const character = String.fromCodePoint(codePoint);
    found = OTHER;
    if (WORD_CHARACTER.test(character)) found = LETTER;
    else if (PICTOGRAPH.test(character) && !SIGN.test(character)) found = EMOJI;
    others.set(codePoint, found);
  }
  return found;
}

/** The class of the character at `index` of a folded text: one of the constants above; OTHER past its end. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  ascii ??= asciiClasses();
  if (code < 128) return ascii[code] ?? OTHER;
  if (Number.isNaN(code)) return OTHER;
  return classOfOther(text.codePointAt(index) ?? code);
}

/** Code units of the character at `index`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** True for a letter or digit at `index`; false past the end. */
export function isAlphanumericAt(text: string, index: number): boolean {
  const found = classAt(text, index);
  return found === LETTER || found === DIGIT;
}
