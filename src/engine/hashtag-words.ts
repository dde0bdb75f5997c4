/** Words written together in a hashtag, a handle or as "ward7", told apart with a span of their own each. */
import { classAt, DIGIT, LETTER } from './character-classes';
import { letterCaseOf, startsUpper } from './letter-case';
import type { NormalisedText, Token } from './text';

/** Answers whether a folded word is known; given by whoever holds the vocabulary. */
export type IsWord = (word: string) => boolean;

const LONGEST_WORD = 18;
const LONGEST_TAG = 60;
/** More pieces than this is a cipher, not a tag of words. */
const MOST_PIECES = 12;

/** The short words a tag is made of; other letter pairs ("th", "ed") are ends of words that the vocabulary lacks. */
let shortWords: Set<string> | undefined;

function mayBePiece(piece: string, isWord: IsWord): boolean {
  shortWords ??= new Set(
    'a i am an as at be by do dr go gp he hi if in is it me my no of oh on or so st tv uk up us we'.split(' '),
  );
  return piece.length < 3 ? shortWords.has(piece) : isWord(piece);
}

/** Length limits keep the search for a split short: at most 60 × 18 questions a tag. */
function splitLowerCase(word: string, isWord: IsWord): number[] | undefined {
  const n = word.length;
  if (n < 4 || n > LONGEST_TAG || isWord(word)) return undefined;
  /** Per end: cost of the best split up to there (fewer, longer words are better), and where its last word starts. */
  const cost = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(n + 1);
  cost[0] = 0;
  for (let end = 1; end <= n; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = cost[start] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) continue;
      const piece = word.slice(start, end);
      if (!mayBePiece(piece, isWord)) continue;
      // A two-letter word is right less often than a longer one; a single letter least of all.
      const total = before + 1 + (piece.length < 3 ? 0.6 : 0) + (piece.length === 1 ? 0.6 : 0);
      if (total < (cost[end] ?? 0)) {
        cost[end] = total;
        from[end] = start;
      }
    }
  }
  if (cost[n] === Number.POSITIVE_INFINITY) return undefined;
  const starts: number[] = [];
  for (let end = n; end > 0; end = from[end] ?? 0) starts.unshift(from[end] ?? 0);
  return starts;
}

/** Offsets at which a new word begins by the way it is written: signs, digits, capitals ("NHSLife" → NHS, Life). */
function writtenPieces(text: NormalisedText, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  let from = start;
  const close = (at: number): void => {
    if (at > from) pieces.push([from, at]);
    from = at;
  };
  for (let i = start; i < end && pieces.length <= MOST_PIECES; i++) {
    const found = classAt(text.folded, i);
    if (found !== LETTER && found !== DIGIT) {
      // The second half of a surrogate pair stays with the first.
      if ((text.starts[i] ?? 0) === (text.starts[i - 1] ?? -1)) continue;
      close(i);
      from = i + 1;
      continue;
    }
    if (i === from) continue;
    const before = classAt(text.folded, i - 1);
    if (found !== before && (found === DIGIT || before === DIGIT)) close(i);
    else if (startsUpper(text, i)) {
      const lowerBefore = !startsUpper(text, i - 1);
      const lowerAfter = i + 1 < end && classAt(text.folded, i + 1) === LETTER && !startsUpper(text, i + 1);
      if (lowerBefore || lowerAfter) close(i);
    }
  }
  close(end);
  return pieces;
}

/** "NHSlife" is written as "NH" and "Slife"; where the vocabulary knows better, the capital goes back. */
function mendCapitals(text: NormalisedText, pieces: [number, number][], isWord: IsWord): void {
  for (let k = 0; k + 1 < pieces.length; k++) {
    const [left, right] = [pieces[k], pieces[k + 1]];
    if (left === undefined || right === undefined || left[1] !== right[0]) continue;
    if (!startsUpper(text, left[1] - 1) || !startsUpper(text, right[0])) continue;
    const tail = text.folded.slice(right[0] + 1, right[1]);
    if (tail.length >= 3 && isWord(tail) && !isWord(text.folded.slice(right[0], right[1]))) {
      left[1]++;
      right[0]++;
    }
  }
}

function partToken(text: NormalisedText, start: number, end: number): Token {
  return {
    kind: classAt(text.folded, start) === DIGIT ? 'number' : 'word',
    start: text.starts[start] ?? 0,
    end: text.ends[end - 1] ?? 0,
    norm: text.folded.slice(start, end),
    letterCase: letterCaseOf(text, start, end),
  };
}

/**
 * The words of the folded stretch `[start, end)`: by signs, digits and capitals, and lower-case runs by the vocabulary
 * where it covers the whole run. Undefined where it is one word only.
 */
export function wordsWithin(text: NormalisedText, start: number, end: number, isWord?: IsWord): Token[] | undefined {
  // Two characters are one word, or none worth telling apart.
  if (end - start < 3) return undefined;
  const pieces = writtenPieces(text, start, end);
  if (pieces.length > MOST_PIECES) return undefined;
  if (isWord !== undefined) mendCapitals(text, pieces, isWord);
  const parts: Token[] = [];
  for (const [from, to] of pieces) {
    const word = text.folded.slice(from, to);
    const starts = isWord !== undefined && classAt(word, 0) === LETTER ? splitLowerCase(word, isWord) : undefined;
    if (starts === undefined) parts.push(partToken(text, from, to));
    else
      starts.forEach((at, k) => {
        parts.push(partToken(text, from + at, from + (starts[k + 1] ?? word.length)));
      });
  }
  return parts.length > 1 ? parts : undefined;
}
