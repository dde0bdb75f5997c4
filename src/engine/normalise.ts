/**
 * Stage one: a draft folded for matching, with the way back to every original character. One pass over the text, a
 * second one only over words that mix scripts.
 */
import { foldCodePoint, JOINS_PREVIOUS } from './fold-character';
import { Folding } from './folding';
import { foreignLookAlike } from './look-alikes';
import type { NormalisedText } from './text';

const NEWLINE = 10;
const SPACE = 32;
/** 0, 1, 2, … grown on demand: the map of every text that folds one to one. Never written to once handed out. */
let identity: Uint32Array | undefined;

function identityUpTo(length: number): Uint32Array {
  if (identity === undefined || identity.length < length) {
    identity = Uint32Array.from({ length: Math.max(length, 1024) * 2 }, (_, i) => i);
  }
  return identity;
}

function isPlainAscii(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || (code < SPACE && code !== NEWLINE)) return false;
    if (code === 96) return false; // a backtick used as an apostrophe
  }
  return true;
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
const LATIN = /[a-z]/;

/** Greek to Armenian, Cherokee and its supplement. */
function mayBeForeign(code: number): boolean {
  return (code >= 0x370 && code < 0x590) || (code >= 0x13a0 && code < 0x1400) || (code >= 0xab70 && code < 0xabc0);
}

function passesForLatin(letter: string): boolean {
  return foreignLookAlike(letter) !== undefined || !FOREIGN.test(letter);
}

/**
 * Undoes look-alike letters in words that also hold Latin letters, and in words made of nothing else where the text is
 * otherwise Latin. A word with a foreign letter that passes for no Latin one is genuine and left as it is.
 */
function foldLookAlikes(folding: Folding, folded: string): string {
  let hasLatin = false;
  let hasGenuine = false;
  const mixed: { start: number; word: string }[] = [];
  const wholly: { start: number; word: string }[] = [];
  for (const match of folded.matchAll(WORD)) {
    const word = match[0];
    const isLatin = LATIN.test(word);
    if (!FOREIGN.test(word)) hasLatin ||= isLatin;
    else if (![...word].every(passesForLatin)) hasGenuine = true;
    else if (isLatin) {
      hasLatin = true;
      mixed.push({ start: match.index, word });
    } else wholly.push({ start: match.index, word });
  }
  const disguised = hasLatin && !hasGenuine ? [...mixed, ...wholly] : mixed;
  if (disguised.length === 0) return folded;
  for (const { start, word } of disguised) {
    for (let i = 0; i < word.length; i++) {
      const plain = foreignLookAlike(word.charAt(i));
      if (plain !== undefined) folding.units[start + i] = plain.charCodeAt(0);
    }
  }
  return folding.text();
}

/**
 * The text folded for matching: lower case, compatibility forms and accents undone, one kind of quote, dash and space,
 * digits of every script as 0–9, invisible characters gone, look-alike letters made Latin. Line breaks stay, as `\n`.
 * What stands before offset `from` is left out; offsets stay those of the whole text. Linear in the length; an empty text
 * gives an empty one; lone surrogates are kept; never throws.
 */
export function normalise(text: string, from = 0): NormalisedText {
  if (isPlainAscii(text, from)) {
    const map = identityUpTo(text.length + 2);
    return {
      original: text,
      folded: text.slice(from).toLowerCase(),
      starts: map.subarray(from, text.length + 1),
      ends: map.subarray(from + 1, text.length + 1),
    };
  }
  const folding = new Folding(text);
  let foreign = false;
  for (let i = from; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      i = folding.pushAscii(code, i);
      continue;
    }
    const codePoint = text.codePointAt(i) ?? code;
    const end = i + (codePoint > 0xffff ? 2 : 1);
    const folded = foldCodePoint(codePoint);
    if (folded === JOINS_PREVIOUS) folding.extendLast(end);
    else folding.push(folded, i, end);
    for (let j = 0; j < folded.length && !foreign; j++) foreign = mayBeForeign(folded.charCodeAt(j));
    i = end;
  }
  let folded = folding.text();
  if (foreign) folded = foldLookAlikes(folding, folded);
  folding.close();
  return {
    original: text,
    folded,
    starts: folding.starts.slice(0, folded.length + 1),
    ends: folding.ends.slice(0, folded.length),
  };
}
