/**
 * Shapes that begin with a digit or a currency sign: ages, times, dates, sums of money, ordinals, plain numbers.
 * Every expression is sticky and bounded, and runs only where a number starts.
 */
import { classAt, DIGIT, isAlphanumericAt, LETTER, OTHER } from './character-classes';
import type { NormalisedText, TokenKind } from './text';

/** A shape found: its kind and the offset in the folded text just past it. */
export interface Shape {
  readonly kind: TokenKind;
  readonly end: number;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const UNIT_OF_AGE = '(?:years?|yrs?|months?|mths?|mnths?|weeks?|wks?|days?|hours?)';

interface Shapes {
  readonly age: RegExp;
  readonly sexed: RegExp;
  readonly time: RegExp;
  readonly date: RegExp;
  readonly spelledDate: RegExp;
  readonly ordinal: RegExp;
  readonly money: RegExp;
  readonly pence: RegExp;
}

let shapes: Shapes | undefined;

function compiled(): Shapes {
  shapes ??= {
    age: new RegExp(`\\d{1,3}(?:[ -]?${UNIT_OF_AGE}[ -]?old|[ -]?y[ ./]?o|[ -]?yrs?/o|y|/[mf])(?![a-z0-9])`, 'y'),
    sexed: /\d{1,3}[mf](?![a-z0-9])/y,
    time: new RegExp(
      "(?:(?:[01]?\\d|2[0-4])(?:(?:[:.][0-5]\\d){0,2} ?[ap](?:m|\\.m)|:[0-5]\\d(?::[0-5]\\d)?(?: ?h(?:rs?)?)?| ?o'?clock)" +
        '|(?:[01]\\d|2[0-4])[:.]?[0-5]\\d ?h(?:rs?|ours)?)(?![a-z0-9])',
      'y',
    ),
    date: new RegExp(
      `(?:(?:19|20)\\d\\d([-/.])(?:0?[1-9]|1[0-2])\\1${DAY}|${DAY}([-/.])(?:${DAY}|${MONTH})\\2(?:(?:19|20)?\\d\\d)` +
        `|${DAY} (?:0[1-9]|1[0-2]) (?:19|20)\\d\\d)(?!\\d|[-/.]\\d)`,
      'y',
    ),
    spelledDate: new RegExp(
      `${DAY}(st|nd|rd|th)? ?(of )?(${MONTH})(?![a-z])(?:\\.?,? ?((?:19|20)\\d\\d|'\\d\\d)(?!\\d))?`,
      'y',
    ),
    ordinal: /\d{1,4}(?:st|nd|rd|th)(?![a-z0-9])/y,
    money: /[£$€¥₹] ?\d{1,9}(?:,\d{3}){0,4}(?:\.\d{1,2})?(?: ?(?:k|m|bn|thousand|grand|million|billion)(?![a-z0-9]))?/y,
    pence: /\d{1,2}p(?![a-z0-9])/y,
  };
  return shapes;
}

function endOf(shape: RegExp, text: string, index: number): number {
  shape.lastIndex = index;
  return shape.test(text) ? shape.lastIndex : 0;
}

/** Units written against a number; the number and the unit then become two tokens, as in "10 mg". */
const UNITS = new Set(
  (
    'mg mcg ug g kg ml l cl dl mmol mmhg cm mm m km mi miles mile ft lb lbs st oz hr hrs h hour hours min mins sec secs s ' +
    'wk wks week weeks day days month months yr yrs year years k bpm x mph gb mb tb iu units cc'
  ).split(' '),
);

function isCapitalAt(text: NormalisedText, index: number): boolean {
  const code = text.original.charCodeAt(text.starts[index] ?? 0);
  return code >= 65 && code <= 90;
}

/** "84F" is an age where the letter is a capital and the number could be one: "84m" is a length, "M25" a road. */
function sexedAgeEnd(text: NormalisedText, index: number): number {
  const end = endOf(compiled().sexed, text.folded, index);
  const years = Number.parseInt(text.folded.slice(index, end - 1), 10);
  return end > 0 && isCapitalAt(text, end - 1) && years >= 16 && years <= 110 ? end : 0;
}

/** "3 may" and "10 march" are dates only with a capital, an ordinal, an "of" or a year. */
function spelledDateEnd(text: NormalisedText, index: number): number {
  const expression = compiled().spelledDate;
  expression.lastIndex = index;
  const match = expression.exec(text.folded);
  if (match === null) return 0;
  const [whole, ordinal, of, month, year] = match;
  const sure = ordinal !== undefined || of !== undefined || year !== undefined;
  const monthAt = index + whole.indexOf(month ?? '');
  const isWord = month === 'may' || month === 'march' || month === 'mar' || month === 'dec' || month === 'sep';
  return sure || !isWord || isCapitalAt(text, monthAt) ? index + whole.length : 0;
}

function digitsEnd(text: string, index: number): number {
  let end = index;
  while (classAt(text, end) === DIGIT) end++;
  return end;
}

/** End of a number with thousands ("1,200") or decimals ("3.5"); groups of other sizes are left apart. */
function numberEnd(text: string, index: number): number {
  let end = digitsEnd(text, index);
  if (end - index <= 3) {
    while (text.charCodeAt(end) === 44 && digitsEnd(text, end + 1) === end + 4) end += 4;
  }
  if (text.charCodeAt(end) === 46 && classAt(text, end + 1) === DIGIT) end = digitsEnd(text, end + 1);
  return end;
}

/** What follows the digits decides which shapes are tried: nothing that matters, another number, or letters. */
function followedBy(text: string, digits: number): typeof OTHER | typeof DIGIT | typeof LETTER {
  let next = digits;
  while (next < digits + 2 && " -/.:'".includes(text.charAt(next) || '|')) next++;
  const found = classAt(text, next);
  return found === DIGIT || found === LETTER ? found : OTHER;
}

/** Longest run of digits that opens a shape: a year. */
const LONGEST_RUN = 4;

function namedShape(text: NormalisedText, index: number, digits: number): Shape | undefined {
  const { folded } = text;
  const follows = digits - index > LONGEST_RUN ? OTHER : followedBy(folded, digits);
  if (follows === OTHER) return undefined;
  const s = compiled();
  const before = folded.charCodeAt(index - 1);
  const continues = (before === 45 || before === 46 || before === 47) && classAt(folded, index - 2) === DIGIT;
  let end = continues ? 0 : endOf(s.date, folded, index);
  if (end === 0 && follows === LETTER && !continues) end = spelledDateEnd(text, index);
  if (end > 0) return { kind: 'date', end };
  end = endOf(s.time, folded, index);
  if (end > 0) return { kind: 'time', end };
  if (follows === DIGIT) return undefined;
  end = endOf(s.age, folded, index) || sexedAgeEnd(text, index);
  if (end > 0) return { kind: 'age', end };
  end = endOf(s.ordinal, folded, index);
  if (end > 0) return { kind: 'ordinal', end };
  end = endOf(s.pence, folded, index);
  return end > 0 ? { kind: 'money', end } : undefined;
}

/**
 * The shape that starts with the digit at `index`. Undefined where digits and letters make one word ("2night",
 * "4skin"), which is the word scanner's business.
 */
export function shapeAt(text: NormalisedText, index: number): Shape | undefined {
  const { folded } = text;
  const digits = digitsEnd(folded, index);
  const named = namedShape(text, index, digits);
  if (named !== undefined) return named;
  const end = numberEnd(folded, index);
  if (classAt(folded, end) !== LETTER) return { kind: 'number', end };
  let letters = end;
  while (classAt(folded, letters) === LETTER && letters - end < 8) letters++;
  if (classAt(folded, letters) === DIGIT) return undefined;
  const suffix = folded.slice(end, letters);
  // "ward 7b", "band 8a": still the number of something.
  if (letters - end === 1 && suffix <= 'd' && digits === end) return { kind: 'number', end: letters };
  return UNITS.has(suffix) && !isAlphanumericAt(folded, letters) ? { kind: 'number', end } : undefined;
}

/** Offset past the sum of money that starts with the currency sign at `index`; 0 where none does. */
export function moneyEnd(text: string, index: number): number {
  return endOf(compiled().money, text, index);
}
