/** One character of any script in, its folded form out. Pure; answers are remembered for as long as the page lives. */
import { plainForm } from './look-alikes';

/** Marks that belong to the character before them: accents, variation selectors, keycaps, skin tones, tags of flags. */
export const JOINS_PREVIOUS = '\u0001';

const COMBINING =
  /^(?:[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}])$/u;
const ACCENTS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;
/** Format characters (zero-width, bidirectional, soft hyphen, tags) and letters that show nothing (Hangul fillers). */
const INVISIBLE = /^(?:\p{Cf}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180d]|[\u3164\uffa0])$/u;
/** Vertical tab, form feed, next line, line and paragraph separator. */
const LINE_BREAKS: readonly number[] = [0x0b, 0x0c, 0x85, 0x2028, 0x2029];
/** Spaces, control characters, the blank Braille cell and the stand-in some editors put where an image is. */
const BLANK = /^[\p{Zs}\p{Cc}\u2800\ufffc]$/u;
/** Symbols whose compatibility form would tear a word or glue a letter to one: ™ → "tm", ½ → "1⁄2". */
const KEPT = /^[™℠®©ªº¼-¾⅐-⅞↉ℹ…]$/u;
const ONE_KIND = /^(?:[\p{L}\p{M}]+|\p{Nd}+)$/u;
const NUMERAL = /^\p{Nd}$/u;

/** Squared, circled and negative letters that Unicode gives no compatibility form, by block of twenty-six. */
function enclosedLetter(codePoint: number): string | undefined {
  for (const first of [0x1f150, 0x1f170, 0x1f130, 0x1f110]) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(97 + codePoint - first);
  }
  return undefined;
}

/** The ASCII digit of a decimal digit of any script: such digits stand in runs of ten. */
function asciiDigit(codePoint: number): string {
  let value = 0;
  while (value < 9 && NUMERAL.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return String.fromCharCode(48 + value);
}

function withoutAccents(character: string): string {
  return character.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
}

function compute(character: string, codePoint: number): string {
  if (COMBINING.test(character)) return JOINS_PREVIOUS;
  if (INVISIBLE.test(character)) return '';
  if (LINE_BREAKS.includes(codePoint)) return '\n';
  if (BLANK.test(character)) return ' ';
  const lower = character.toLowerCase();
  const plain = plainForm(character) ?? plainForm(lower);
  if (plain !== undefined) return plain;
  if (KEPT.test(character)) return character;
  const enclosed = enclosedLetter(codePoint);
  if (enclosed !== undefined) return enclosed;
  const bare = withoutAccents(withoutAccents(character).toLowerCase());
  // "⑴" → "(1)", "⒈" → "1.": only the digit or letter is wanted.
  const folded = bare.replace(/^\((.+)\)$/u, '$1').replace(/^(\p{Nd}+)\.$/u, '$1');
  if (NUMERAL.test(folded)) return asciiDigit(folded.codePointAt(0) ?? codePoint);
  // An expansion of mixed kind ("㏂" → "a.m.") would be torn into tokens that share one original character.
  const single = folded.length === 1 || [...folded].length === 1;
  if (single) return plainForm(folded) ?? folded;
  // "ŉ" expands to an apostrophe of its own kind and a letter: the letter is what is read.
  return ONE_KIND.test(folded) ? folded.replace(/ʼ/gu, '') : lower.length === character.length ? lower : character;
}

let known: Map<number, string> | undefined;

/**
 * The folded form of one code point: lower case, accents gone, one to a few characters, all letters or all digits where
 * several. Empty for an invisible character; `JOINS_PREVIOUS` for a mark that belongs to the character before it.
 * A lone surrogate comes back as it is. Never throws for 0 to 0x10FFFF.
 */
export function foldCodePoint(codePoint: number): string {
  known ??= new Map();
  let folded = known.get(codePoint);
  if (folded === undefined) {
    folded = compute(String.fromCodePoint(codePoint), codePoint);
    known.set(codePoint, folded);
  }
  return folded;
}
