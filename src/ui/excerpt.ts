/** Longest quote shown whole, in characters. The words themselves are underlined in the draft. */
const QUOTE_CHARS = 90;

/** Words a person may silence for good: longer stretches are said once, and would never be met again. */
const NEVER_WARN_WORDS = 4;

/** A text shown in little room: whole up to `limitChars`, else its first and last words around an ellipsis. */
export function excerpt(text: string, limitChars = QUOTE_CHARS): string {
  const words = text.trim().split(/\s+/u);
  const whole = words.join(' ');
  if (whole.length <= limitChars) return whole;
  const head = fitting(words, Math.round(limitChars * 0.6));
  const tail = fitting(words.reverse(), Math.round(limitChars * 0.4)).reverse();
  // One endless word, such as an address.
  if (head.length === 0) return `${whole.slice(0, limitChars - 1)}…`;
  return [...head, '…', ...tail].join(' ');
}

/** True if a finding's quote is short enough to be a word the person uses again and again. */
export function canSilence(quote: string): boolean {
  return quote.trim().split(/\s+/u).length <= NEVER_WARN_WORDS;
}

function fitting(words: readonly string[], limitChars: number): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 1;
    if (length > limitChars) break;
    taken.push(word);
  }
  return taken;
}
