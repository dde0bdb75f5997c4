/**
 * Stage two: a folded draft cut into tokens and sentences, in one pass from left to right. What begins at a character is
 * decided by its class; shapes, addresses and disguises have files of their own.
 */
import { AddressFinder } from './address-finder';
import { handleEnd, nameEnd } from './addresses';
import { classAt, DIGIT, EMOJI, isAlphanumericAt, LETTER, NEWLINE, SPACE, widthAt } from './character-classes';
import { type Disguise, interruptedWord, maskedWord, spacedWord } from './disguises';
import { emojiEnd } from './emoji';
import { type IsWord, wordsWithin } from './hashtag-words';
import { letterCaseOf, startsUpper } from './letter-case';
import { mergeWithPrevious } from './merged-shapes';
import { moneyEnd, shapeAt } from './number-shapes';
import { leetReadings, lengthenedReadings } from './readings';
import { splitSentences } from './sentences';
import type { NormalisedText, Token, TokenisedText, TokenKind } from './text';
import { holdsLetter, initialsEnd, standsFree, wordExtent } from './word-extent';

const AMPERSAND = 38;
const AT = 64;
const HASH = 35;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

class Scanner {
  readonly tokens: Token[] = [];
  private readonly folded: string;
  private readonly addresses: AddressFinder;

  constructor(
    private readonly text: NormalisedText,
    private readonly isWord: IsWord | undefined,
  ) {
    this.folded = text.folded;
    this.addresses = new AddressFinder(text.folded);
  }

  run(): void {
    const { folded } = this;
    for (let i = 0; i < folded.length; ) {
      const found = classAt(folded, i);
      if (found === SPACE) i++;
      else if (found === LETTER) i = this.letters(i);
      else if (found === DIGIT) i = this.digits(i);
      else if (found === NEWLINE) i = this.lineBreak(i);
      else if (found === EMOJI) i = this.push('emoji', i, emojiEnd(this.text, i));
      else i = this.sign(i);
    }
  }

  /** Adds the token of the folded stretch `[start, end)`; `norm` where it differs from it. Returns `end`. */
  private push(
    kind: TokenKind,
    start: number,
    end: number,
    norm?: string,
    extra?: Pick<Token, 'readings' | 'parts'>,
  ): number {
    const { starts, ends } = this.text;
    const hasCase = kind !== 'punctuation' && kind !== 'emoji' && kind !== 'break' && kind !== 'number';
    const token: Mutable<Token> = {
      kind,
      start: starts[start] ?? 0,
      end: ends[end - 1] ?? 0,
      norm: norm ?? this.folded.slice(start, end),
      letterCase: hasCase ? letterCaseOf(this.text, start, end) : 'lower',
    };
    if (extra?.readings !== undefined) token.readings = extra.readings;
    if (extra?.parts !== undefined) token.parts = extra.parts;
    this.tokens.push(token);
    return end;
  }

  private lineBreak(start: number): number {
    let end = start + 1;
    for (let i = end; i < this.folded.length; i++) {
      const found = classAt(this.folded, i);
      if (found === NEWLINE) end = i + 1;
      else if (found !== SPACE) break;
    }
    return this.push('break', start, end, '\n');
  }

  private digits(start: number): number {
    let end = start;
    while (isAlphanumericAt(this.folded, end)) end += widthAt(this.folded, end);
    const address = this.addresses.at(start, end);
    if (address !== undefined) return this.push(address.kind, start, address.end);
    const shape = shapeAt(this.text, start);
    if (shape === undefined) return this.word(start, end, false, true);
    const norm = shape.kind === 'number' ? this.folded.slice(start, shape.end).replaceAll(',', '') : undefined;
    this.push(shape.kind, start, shape.end, norm);
    mergeWithPrevious(this.tokens);
    return shape.end;
  }

  private letters(start: number): number {
    const { folded } = this;
    const { end, hasTriple, hasDigit, hasApostrophe } = wordExtent(folded, start);
    const address = this.addresses.at(start, end);
    if (address !== undefined) return this.push(address.kind, start, address.end);
    return this.word(start, end, hasTriple, hasDigit, hasApostrophe);
  }

  /** A word of letters and perhaps digits whose plain characters are `[start, end)`. */
  private word(start: number, end: number, hasTriple: boolean, hasDigit: boolean, apostrophes = false): number {
    const { folded } = this;
    const next = folded.charCodeAt(end);
    // A space is by far the usual neighbour: only a single letter can go on after it.
    if (end < folded.length && (next !== 32 || end - start === 1)) {
      const disguise = this.disguise(start, end);
      if (disguise !== undefined) return this.push('word', start, disguise.end, undefined, disguise);
      const initials = next === AMPERSAND ? initialsEnd(folded, start, end) : 0;
      if (initials > 0) return this.push('word', start, initials);
    }
    const written = folded.slice(start, end);
    const norm = apostrophes ? written.replaceAll("'", '') : written;
    if (hasDigit) return this.wordWithDigits(start, end, norm);
    const readings = hasTriple ? lengthenedReadings(norm) : undefined;
    this.push('word', start, end, norm, readings && { readings });
    mergeWithPrevious(this.tokens);
    return end;
  }

  private wordWithDigits(start: number, end: number, norm: string): number {
    const { folded } = this;
    const years = /^f(\d{2,3})$/.exec(norm)?.[1];
    if (years !== undefined && startsUpper(this.text, start) && Number(years) >= 16 && Number(years) <= 110) {
      return this.push('age', start, end);
    }
    const readings = leetReadings(norm, this.isWord);
    const isNumbered = /^[^\d]{2,}\d{1,4}$/u.test(folded.slice(start, end));
    const parts = isNumbered ? wordsWithin(this.text, start, end) : undefined;
    return this.push('word', start, end, norm, { ...(readings.length > 0 && { readings }), ...(parts && { parts }) });
  }

  private disguise(start: number, end: number): Disguise | undefined {
    const { folded, isWord } = this;
    if (end - start === 1) {
      const spaced = spacedWord(this.text, start, isWord);
      if (spaced !== undefined) return spaced;
    }
    return (
      maskedWord(folded, start, end, isWord) ??
      (isWord === undefined ? undefined : interruptedWord(this.text, start, end, isWord))
    );
  }

  private sign(start: number): number {
    const { folded } = this;
    const code = folded.charCodeAt(start);
    if (code === HASH) {
      const end = nameEnd(folded, start + 1);
      if (holdsLetter(folded, start + 1, end)) return this.tag('hashtag', start, end);
    } else if (code === AT) {
      const end = handleEnd(folded, start);
      if (end > 0) return this.handle(start, end);
    }
    const isAlone = !isAlphanumericAt(folded, start - 1) && !isAlphanumericAt(folded, start + 1);
    if (isAlone && standsFree(folded, start)) {
      if (code === AT) return this.push('word', start, start + 1, 'at');
      if (code === AMPERSAND) return this.push('word', start, start + 1, 'and');
    }
    const sum =
      code === 0xa3 || code === 0x20ac || code === 36 || code === 0xa5 || code === 0x20b9 ? moneyEnd(folded, start) : 0;
    if (sum > 0) return this.push('money', start, sum);
    if (code === 36 && classAt(folded, start + 1) === LETTER) {
      const masked = maskedWord(folded, start, start, this.isWord);
      if (masked !== undefined) return this.push('word', start, masked.end, undefined, { readings: masked.readings });
    }
    const width = widthAt(folded, start);
    let end = start + width;
    while (folded.startsWith(folded.slice(start, start + width), end)) end += width;
    return this.push('punctuation', start, end);
  }

  private tag(kind: 'hashtag' | 'handle', start: number, end: number, readings?: readonly string[]): number {
    const parts = wordsWithin(this.text, start + 1, end, this.isWord);
    const extra = { ...(parts !== undefined && { parts }), ...(readings !== undefined && { readings }) };
    return this.push(kind, start, end, this.folded.slice(start + 1, end), extra);
  }

  /** "@ss" may be a handle or a disguised word: where the vocabulary knows the word, it is offered as a reading. */
  private handle(start: number, end: number): number {
    const word = `a${this.folded.slice(start + 1, end)}`;
    const isDisguise = word.length <= 5 && (this.isWord?.(word) ?? false);
    return this.tag('handle', start, end, isDisguise ? [word] : undefined);
  }
}

/**
 * Tokens and sentences of a folded text. `isWord` answers for folded words, those of lexicons included; with it,
 * run-together hashtags are split and disguises are told from chance. Every character but spaces is in exactly one
 * token, every token in exactly one sentence; an empty text has no sentences. Linear in the length; never throws.
 */
export function tokenise(normalised: NormalisedText, isWord?: IsWord): TokenisedText {
  const scanner = new Scanner(normalised, isWord);
  scanner.run();
  return { normalised, sentences: splitSentences(scanner.tokens) };
}
