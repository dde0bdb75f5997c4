/** The words of a sentence as phrases see them: punctuation set aside, run-together words also apart. */
import type { Token } from '../text';

/** One word a phrase can match, emoji and numbers included. */
export interface Word {
  readonly token: Token;
  /** What it may be read as: as written first, then every reading that is known or plain. Never empty. */
  readonly forms: readonly string[];
  /** True where a comma, semicolon, colon, dash or bracket stands between the word before and this one. */
  readonly isSeparated: boolean;
}

/** Answers for a masked reading such as "n*rse" which known words it can be. */
export type Unmask = (reading: string) => readonly string[];

const SEPARATORS = ',;:-()[]{}–—/';

function isSeparator(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!SEPARATORS.includes(token.norm.charAt(0))) return false;
  // A hyphen or slash that touches both words joins them: "x-ray", "he/she".
  const joins = before?.end === token.start && after?.start === token.end;
  return !(joins && (token.norm === '-' || token.norm === '/'));
}

function formsOf(token: Token, unmask: Unmask): readonly string[] {
  if (token.readings === undefined) return [token.norm];
  return [token.norm, ...token.readings.flatMap((reading) => (reading.includes('*') ? unmask(reading) : [reading]))];
}

/** The words of `tokens` in order. Line breaks count as words, for `#break`. */
export function wordsOf(tokens: readonly Token[], unmask: Unmask): Word[] {
  const words: Word[] = [];
  let isSeparated = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'punctuation') {
      isSeparated ||= isSeparator(token, tokens[i - 1], tokens[i + 1]);
      continue;
    }
    words.push({ token, forms: formsOf(token, unmask), isSeparated });
    isSeparated = false;
  }
  return words;
}

/** The tokens with run-together words taken apart; undefined where there are none. */
export function takenApart(tokens: readonly Token[]): Token[] | undefined {
  if (!tokens.some((token) => token.parts !== undefined)) return undefined;
  return tokens.flatMap((token) => token.parts ?? [token]);
}
