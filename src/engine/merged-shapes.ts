/** Shapes seen only once their last word is read: "eighty-four year old", "March 3rd 1951". */
import type { Token } from './text';

const SPELLED = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred'
  ).split(' '),
);
const UNITS = /^(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)$/;
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Index of the token before `index`, one hyphen skipped. */
function beforeHyphen(tokens: readonly Token[], index: number): number {
  const before = index - 1;
  const token = tokens[before];
  return token?.kind === 'punctuation' && token.norm === '-' ? before - 1 : before;
}

function replaceFrom(tokens: Token[], from: number, kind: 'age' | 'date'): void {
  const [first, last] = [tokens[from], tokens.at(-1)];
  if (first === undefined || last === undefined) return;
  const norm = tokens
    .slice(from)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.norm)
    .join(' ');
  tokens.length = from;
  tokens.push({ kind, start: first.start, end: last.end, norm, letterCase: 'lower' });
}

function mergeAge(tokens: Token[]): void {
  const unit = beforeHyphen(tokens, tokens.length - 1);
  if (!UNITS.test(tokens[unit]?.norm ?? '')) return;
  let count = beforeHyphen(tokens, unit);
  if (!SPELLED.has(tokens[count]?.norm ?? '')) return;
  // "eighty-four": the tens before the ones.
  const tens = beforeHyphen(tokens, count);
  if (/ty$/.test(tokens[tens]?.norm ?? '') && SPELLED.has(tokens[tens]?.norm ?? '')) count = tens;
  replaceFrom(tokens, count, 'age');
}

function mergeDate(tokens: Token[], number: Token): void {
  const month = tokens.at(-2);
  if (month?.kind !== 'word' || month.letterCase === 'lower' || !MONTHS.test(month.norm)) return;
  if (number.kind === 'number' && !/^(?:[1-9]|[12]\d|3[01])$/.test(number.norm)) return;
  replaceFrom(tokens, tokens.length - 2, 'date');
}

/** Replaces the last tokens by one age or date where the last of them completes it; else leaves them alone. */
export function mergeWithPrevious(tokens: Token[]): void {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length < 2) return;
  if (last.kind === 'word') {
    if (last.norm === 'old') mergeAge(tokens);
  } else if (last.kind === 'number' || last.kind === 'ordinal') mergeDate(tokens, last);
}
