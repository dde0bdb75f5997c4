/** Tokens gathered into sentences. Every token is in exactly one, in order. */
import type { Sentence, Token } from './text';

/** Words whose dot ends no sentence where a name or number follows. */
const TITLES = new Set(
  'dr mr mrs ms miss mx st prof rev sr jr sgt cpl capt lt col gen fr pc dc wd rm bldg ave rd'.split(' '),
);
const ABBREVIATIONS = new Set(
  'eg ie approx dept ext tel vs etc fig vol al est inc ltd no nos pt pts pg pp ca cf min max'.split(' '),
);

const isTerminator = (token: Token): boolean => token.kind === 'punctuation' && '.!?…'.includes(token.norm.charAt(0));
const isCloser = (token: Token): boolean => token.kind === 'punctuation' && `"')]}`.includes(token.norm.charAt(0));
const isCapital = (token: Token): boolean => token.letterCase !== 'lower';

function isShortForm(before: Token, dot: Token, next: Token, isFirst: boolean): boolean {
  if (dot.norm !== '.' || before.end !== dot.start) return false;
  if (before.kind === 'number') return isFirst;
  if (before.kind !== 'word') return false;
  if (TITLES.has(before.norm)) return isCapital(next) || next.kind === 'number';
  const joined = before.readings?.[0] ?? before.norm;
  if (ABBREVIATIONS.has(joined)) return joined === 'no' || joined === 'nos' ? next.kind === 'number' : !isCapital(next);
  // "N.H.S. staff" goes on, "J. Smith" too; "So do I. Then" does not.
  if (before.norm.includes('.')) return !isCapital(next);
  return (
    before.norm.length === 1 &&
    before.norm !== 'i' &&
    before.letterCase === 'capitalised' &&
    next.letterCase === 'capitalised'
  );
}

/** Whether a sentence ends after token `last`, given the terminator seen in it and the token that follows. */
function endsAfter(terminator: Token, last: Token, next: Token): boolean {
  const spaced = next.start > last.end;
  // "end.Next": the space was forgotten. Anything else that touches goes on: "?)", "!important".
  if (!spaced) return next.kind === 'word' && next.letterCase === 'capitalised' && last === terminator;
  const trailsOff = terminator.norm.startsWith('…') || terminator.norm.startsWith('..');
  // After "…" or a closing quote ("'Help!' she said") a small letter carries on.
  if (trailsOff || last !== terminator) return next.letterCase !== 'lower' || next.kind !== 'word';
  return true;
}

/**
 * The sentences of `tokens`: up to a full stop, exclamation or question mark or ellipsis, a line break, or emoji before
 * a capital. Dots of abbreviations, initials and list numbers do not end one. Closing quotes and emoji directly after
 * the end belong to it. Empty for no tokens.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (end: number): void => {
    const [first, last] = [tokens[from], tokens[end - 1]];
    if (first !== undefined && last !== undefined) {
      sentences.push({ start: first.start, end: last.end, tokens: tokens.slice(from, end) });
    }
    from = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'break') {
      close(i + 1);
      continue;
    }
    const isEmoji = token.kind === 'emoji';
    if (!isEmoji && !(token.kind === 'punctuation' && isTerminator(token))) continue;
    const start = i;
    const before = tokens[i - 1];
    let last = token;
    while (i + 1 < tokens.length) {
      const next = tokens[i + 1];
      if (next === undefined) break;
      const closes = isEmoji
        ? next.kind === 'emoji'
        : isTerminator(next) || (isCloser(next) && next.start === last.end) || next.kind === 'emoji';
      if (!closes) break;
      last = next;
      i++;
    }
    const next = tokens[i + 1];
    if (next === undefined || next.kind === 'break') continue;
    if (isEmoji || last.kind === 'emoji') {
      const opensNext = next.kind === 'word' && next.letterCase === 'capitalised';
      if (isEmoji ? opensNext && start > from : true) close(i + 1);
      continue;
    }
    if (before !== undefined && last === token && isShortForm(before, token, next, start - 1 === from)) continue;
    if (endsAfter(token, last, next)) close(i + 1);
  }
  if (from < tokens.length) close(tokens.length);
  return sentences;
}
