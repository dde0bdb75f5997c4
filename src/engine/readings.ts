/** What a word may stand for when digits, signs or lengthened letters are undone. Few readings each: every one is looked up. */
import { widthAt } from './character-classes';
import type { IsWord } from './hashtag-words';

/** Signs and digits that stand for a letter. `2` and `6` are left out: they stand for words or for too many letters. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};
const MOST_READINGS = 4;
/** No disguised word is longer, in characters. */
export const LONGEST_DISGUISE = 24;

/** Readings with each digit or sign that stands for a letter undone; none where a digit stands for none. */
export function unleet(word: string): string[] {
  let readings = [''];
  for (const character of word) {
    const options = LEET[character] ?? character;
    if (character >= '0' && character <= '9' && LEET[character] === undefined) return [];
    const next: string[] = [];
    for (const reading of readings)
      for (const option of options) if (next.length < MOST_READINGS) next.push(reading + option);
    readings = next;
  }
  return readings;
}

/**
 * Readings of a word of letters and digits ("nur5e", "id10t"). None where the digits only follow a known word or stand
 * for a number ("covid19", "ward5"), outnumber the letters, or cannot be letters.
 */
export function leetReadings(word: string, isWord?: IsWord): readonly string[] {
  if (word.length > LONGEST_DISGUISE) return [];
  const letters = word.replace(/\d/g, '').length;
  if (letters < 2 || word.length - letters > letters) return [];
  const readings = unleet(word);
  if (/^\D+\d+$/u.test(word)) {
    return isWord === undefined || isWord(word.replace(/\d+$/, '')) ? [] : readings.filter(isWord);
  }
  // "4get" and "30ish" use the digit for its sound or its value.
  return /^\d/.test(word) && isWord !== undefined ? readings.filter(isWord) : readings;
}

/** Readings of a word with a letter three times or more in a row: each such run once or twice ("sooo" → so, soo); none for "xxx". */
export function lengthenedReadings(word: string): readonly string[] | undefined {
  if (/^(.)\1*$/u.test(word)) return undefined;
  let readings = [''];
  for (const [run] of word.matchAll(/(.)\1*/gu)) {
    const letter = run.slice(0, widthAt(run, 0));
    const options = run.length < 3 * letter.length ? [run] : [letter, letter + letter];
    const next: string[] = [];
    for (const reading of readings)
      for (const option of options) if (next.length < MOST_READINGS) next.push(reading + option);
    readings = next;
  }
  return readings;
}
