/** What a phrase of the phrase language is made of ("The phrase language" in `rules/README.md`). */

/** Names of the shapes a token can have, as written after `#`. */
export const SHAPES = [
  'number',
  'ordinal',
  'age',
  'time',
  'date',
  'weekday',
  'month',
  'money',
  'Name',
  'Capital',
  'caps',
  'hashtag',
  'handle',
  'url',
  'email',
  'emoji',
  'break',
] as const;

export type Shape = (typeof SHAPES)[number];

/** One element. All but `gap`, `look`, `edge`, `separator` and `mark` take up words when they match. */
export type Element =
  | { readonly kind: 'word'; readonly text: string }
  /** Any inflected form of the lemma, of one word or several. */
  | { readonly kind: 'inflected'; readonly lemma: string }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'shape'; readonly shape: Shape }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number; readonly without?: Element }
  | { readonly kind: 'choice'; readonly alternatives: readonly Sequence[] }
  | { readonly kind: 'optional'; readonly of: Element }
  | { readonly kind: 'look'; readonly behind: boolean; readonly wanted: boolean; readonly at: Element }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' }
  | { readonly kind: 'separator' }
  | { readonly kind: 'mark'; readonly sequence: Sequence };

export type Sequence = readonly Element[];

/** A phrase as parsed. */
export interface Phrase {
  readonly source: string;
  readonly elements: Sequence;
}

/** A mistake in a phrase, said in plain words with the place where it is. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';

  /**
   * @param source the whole phrase
   * @param position offset of the mistake in `source`, in UTF-16 code units
   * @param expectation what should stand there, as half a sentence
   */
  constructor(
    readonly source: string,
    readonly position: number,
    readonly expectation: string,
  ) {
    super(`phrase "${source}", at character ${position + 1}: ${expectation}`);
  }
}
