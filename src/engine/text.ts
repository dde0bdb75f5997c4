/** The shapes in which a draft travels through the engine's stages. Types only. */
import type { Span } from './types';

/** A text folded for matching, with the way back. Stage one: `normalise`. */
export interface NormalisedText {
  readonly original: string;
  /** Folded: lower case, compatibility forms, look-alikes and accents undone, zero-width characters gone. */
  readonly folded: string;
  /**
   * For each code unit of `folded`, and one past its end, the offset in `original` it came from. A stretch
   * `[a, b)` of `folded` is `[starts[a], ends[b - 1])` of `original`.
   */
  readonly starts: Uint32Array;
  /** For each code unit of `folded`, the offset in `original` just past the character it came from. */
  readonly ends: Uint32Array;
}

export type TokenKind =
  | 'word'
  | 'number'
  | 'age'
  | 'time'
  | 'date'
  | 'money'
  | 'ordinal'
  | 'punctuation'
  | 'emoji'
  | 'url'
  | 'email'
  | 'handle'
  | 'hashtag'
  | 'break';

/** One token. Offsets are into the original text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /**
   * What is matched: folded, apostrophes dropped; of a hashtag or handle without its sign; of a number without commas.
   * Short initials keep their "&" ("a&e"); an "&" or "@" that stands alone is the word "and" or "at".
   */
  readonly norm: string;
  /**
   * Further readings tried by the matcher: leet, spaced letters, asterisks, lengthened letters undone ("n u r s e",
   * "nur5e", "n*rse", "nuuurse"). In a reading `*` stands for exactly one letter. Absent for ordinary words.
   */
  readonly readings?: readonly string[];
  /** How the word was written: `Name` capitalised, `CAPS` or `HCAs` in capitals (two letters or more), else lower. */
  readonly letterCase: 'lower' | 'capitalised' | 'caps';
  /**
   * Words written together in a hashtag, a handle or a word with a number ("ward7" → ward, 7), folded, where they can be
   * told apart; each with its own span.
   */
  readonly parts?: readonly Token[];
}

/** A sentence: never empty, breaks and closing punctuation included at its end. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** A text with its sentences. Stage two: `tokenise`. */
export interface TokenisedText {
  readonly normalised: NormalisedText;
  readonly sentences: readonly Sentence[];
}
