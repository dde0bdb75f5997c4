/**
 * Further readings of words written so that a filter would miss them. A reading is what the word may stand for; one that
 * holds `*` is a mask, each `*` standing for exactly one letter. Readings are kept few: each one is looked up.
 */
import { classAt, DIGIT, EMOJI, isAlphanumericAt, LETTER, widthAt } from './character-classes';
import { emojiEnd } from './emoji';
import type { IsWord } from './hashtag-words';
import { LONGEST_DISGUISE, unleet } from './readings';
import type { NormalisedText } from './text';

/** A disguised word: offset past it in the folded text, and what it may stand for. */
export interface Disguise {
  readonly end: number;
  readonly readings: readonly string[];
}

const MASKS = '*•#●';
const SIGNS = `${MASKS}@$!|`;
/** Runs of signs in one disguised word: more is a cipher or noise. */
const MOST_SIGNS = 2;

/** Letters people write for whole words ("y r u a …"): four of them in a row are text-speak, not a spaced word. */
const TEXT_SPEAK = /^[uryaibckxon]+$/;
const JOINTS = ' .-_*/·~|,';

function jointEnd(text: NormalisedText, index: number): number {
  const { folded } = text;
  if (index < folded.length && JOINTS.includes(folded.charAt(index))) return index + 1;
  return classAt(folded, index) === EMOJI ? emojiEnd(text, index) : 0;
}

/**
 * A word in single letters from `index`, the same kind of joint between all: "n u r s e", "n.u.r.s.e", "n🙂u🙂r🙂s🙂e".
 * Four letters or more; two where dots stand between them ("n.h.s", "e.g"). Undefined where there is none.
 */
export function spacedWord(text: NormalisedText, index: number, isWord?: IsWord): Disguise | undefined {
  const { folded } = text;
  const joint = folded.charAt(index + 1);
  const isEmoji = classAt(folded, index + 1) === EMOJI;
  let joined = folded.charAt(index);
  let end = index + 1;
  while (joined.length < LONGEST_DISGUISE) {
    if (folded.charAt(end) !== joint && !(isEmoji && classAt(folded, end) === EMOJI)) break;
    const next = jointEnd(text, end);
    if (next === 0 || classAt(folded, next) !== LETTER || widthAt(folded, next) !== 1) break;
    if (isAlphanumericAt(folded, next + 1)) break;
    // "n u r s e. n.u.r.s.e": the letter opens a word of its own.
    if (joint !== '.' && folded.charAt(next + 1) === '.' && classAt(folded, next + 2) === LETTER) break;
    joined += folded.charAt(next);
    end = next + 1;
  }
  if (joint === '.') return joined.length >= 2 ? { end, readings: [joined] } : undefined;
  if (joined.length < 4) return undefined;
  if (joint === ' ' && TEXT_SPEAK.test(joined) && joined.length < 6 && !(isWord?.(joined) ?? false)) return undefined;
  return { end, readings: [joined] };
}

/** True where more runs of signs than one disguised word has follow each other: told before any string is made. */
function isCipher(text: string, start: number): boolean {
  let runs = 0;
  let wasSign = false;
  for (let i = start; i < start + LONGEST_DISGUISE; i++) {
    const isSign = SIGNS.includes(text.charAt(i) || ' ');
    if (!isSign && !isAlphanumericAt(text, i)) return false;
    if (isSign && !wasSign && ++runs > MOST_SIGNS) return true;
    wasSign = isSign;
  }
  return false;
}

/** Length of a `*` run that hides the rest of a short word: "f***", but not a footnote or emphasis. */
function hidesRest(prefix: string, stars: number, before: string): boolean {
  return stars >= 2 && prefix.length <= 3 && prefix.length + stars >= 4 && before !== '*';
}

/**
 * A word with signs in place of letters that starts at `index` and whose plain letters end at `wordEnd`: "f*ck",
 * "tw@t", "a$$hole", "$tupid", "c***". Undefined where the signs are punctuation.
 */
export function maskedWord(text: string, index: number, wordEnd: number, isWord?: IsWord): Disguise | undefined {
  if (!SIGNS.includes(text.charAt(wordEnd) || ' ') || isCipher(text, wordEnd)) return undefined;
  let end = wordEnd;
  let reading = text.slice(index, wordEnd);
  let masks = 0;
  while (end - index <= LONGEST_DISGUISE) {
    let signs = end;
    let shown = '';
    while (signs - end < 6 && !isAlphanumericAt(text, signs)) {
      const sign = text.charAt(signs);
      if (sign !== '' && MASKS.includes(sign)) shown += '*';
      else if (sign !== '' && '@$!|'.includes(sign)) shown += sign;
      else break;
      signs++;
    }
    if (shown === '') break;
    if (classAt(text, signs) !== LETTER) {
      const starred = /^\*+$/.test(shown) && hidesRest(reading, shown.length, text.charAt(index - 1));
      const dollars = /^\$+$/.test(shown) && reading.length > 0;
      if ((starred || dollars) && !isAlphanumericAt(text, signs)) {
        reading += shown;
        end = signs;
        if (starred) masks++;
      }
      break;
    }
    let letters = signs;
    while (isAlphanumericAt(text, letters)) letters += widthAt(text, letters);
    if (shown.includes('*')) masks++;
    reading += shown + text.slice(signs, letters);
    end = letters;
  }
  if (end === wordEnd || end - index > LONGEST_DISGUISE || end - index < 3) return undefined;
  if (masks > 0) {
    const [prefix = ''] = reading.split('*', 1);
    if (end - index < 4 || prefix.length > 6 || prefix.length === 0) return undefined;
    // "great#nhs" is a hashtag that lost its space.
    const isTag = prefix.length > 2 || end - index > 7 || (isWord?.(prefix) ?? false);
    if (isTag && text.slice(index, end).includes('#')) return undefined;
    return { end, readings: unleet(reading) };
  }
  const readings = unleet(reading);
  // "wow!great" and "me@noon" are two words.
  if (/[!@|]/.test(reading)) {
    const known = isWord === undefined ? (reading.includes('!') ? [] : readings) : readings.filter(isWord);
    return known.length > 0 ? { end, readings: known } : undefined;
  }
  return { end, readings };
}

const BREAKS = '._~|·';

/** A word with an emoji or a sign inside it ("nur🙂se", "id.iot"): only where the vocabulary knows the joined word and not its pieces. */
export function interruptedWord(
  text: NormalisedText,
  index: number,
  wordEnd: number,
  isWord: IsWord,
): Disguise | undefined {
  const { folded } = text;
  let joined = folded.slice(index, wordEnd);
  let end = wordEnd;
  let isDisguised = !isWord(joined);
  let best: Disguise | undefined;
  for (let joints = 0; joints < 4 && joined.length < LONGEST_DISGUISE; joints++) {
    let next = end;
    if (BREAKS.includes(folded.charAt(end) || ' ')) next = end + 1;
    else if (classAt(folded, end) === EMOJI) next = emojiEnd(text, end);
    if (next === end || classAt(folded, next) !== LETTER) break;
    end = next;
    while (classAt(folded, end) === LETTER) end += widthAt(folded, end);
    const piece = folded.slice(next, end);
    isDisguised ||= !isWord(piece);
    joined += piece;
    if (isDisguised && joined.length >= 4 && classAt(folded, end) !== DIGIT && isWord(joined))
      best = { end, readings: [joined] };
  }
  return best;
}
