/** Digits out of a stretch of text, however they are written. */
import { normalise } from '../normalise';

const SPELLED: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const REPEATS: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };

/**
 * The digits of `text` in order, as ASCII: figures of any script and width, spelled figures ("nine", "oh", "double
 * four") and an O typed for a nought. Anything else is skipped; a text without digits gives an empty string.
 */
export function digitsOf(text: string): string {
  const { folded } = normalise(text);
  let digits = '';
  let repeat = 1;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      digits += folded.charAt(i).repeat(repeat);
      repeat = 1;
    } else if (code >= 97 && code <= 122) {
      const start = i;
      while (folded.charCodeAt(i + 1) >= 97 && folded.charCodeAt(i + 1) <= 122) i++;
      const word = folded.slice(start, i + 1);
      digits += (SPELLED[word] ?? '').repeat(repeat);
      repeat = REPEATS[word] ?? 1;
    }
  }
  return digits;
}

/** True for a text of one digit over and over ("1111111111"): nobody's number, whatever its check digit. */
export function isRepeatedDigit(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}

/**
 * True if the last of ten digits is the modulus 11 check digit of the nine before it, weighted 10 to 2; a check value of
 * 10 is never issued. NHS Data Dictionary, "NHS Number"; the same sum serves the CHI and the Health and Care Number.
 */
export function passesModulus11(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (10 - i) * Number(digits.charAt(i));
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits.charAt(9));
}
