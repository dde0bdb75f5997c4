/** Reads the phrase language. Used by the build to check the rules and by the matcher when a phrase is first needed. */
import { Cursor } from './cursor';
import { hasGapAtEdge, MAX_GAP, shortest } from './extent';
import { type Element, type Phrase, type Sequence, SHAPES, type Shape } from './syntax';
import { isOneElement, mistakeInWord, wordElements } from './written-words';

/** Characters that end a word. `&` and `-` may stand inside one. */
const WORD_END = ' \t\n(){}[]|?@#*~!^$,';

class Parser extends Cursor {
  private hasMark = false;

  phrase(): Phrase {
    const elements = this.sequence('');
    if (this.at < this.source.length) this.fail(`"${this.peek()}" closes nothing that was opened`);
    if (shortest(elements) === 0) this.fail('at least one word must be required: this phrase could match nothing', 0);
    if (hasGapAtEdge(elements))
      this.fail(
        'a gap stands between two elements, not at the edge of a phrase',
        /^\s*~/.test(this.source) ? this.source.indexOf('~') : this.source.lastIndexOf('~'),
      );
    return { source: this.source, elements };
  }

  /** Elements up to one of `closing`, which is left standing, or to the end of the phrase. */
  private sequence(closing: string): Sequence {
    const elements: Element[] = [];
    for (;;) {
      this.skipSpace();
      const next = this.peek();
      if (next === '' || ')]}|'.includes(next)) {
        if (next === '|' && !closing.includes('|')) this.fail('alternatives stand in round brackets: (a|b)');
        if (elements.length === 0) this.fail(closing === '' ? 'a phrase needs a word' : 'something must stand here');
        return elements;
      }
      this.element(closing, elements);
    }
  }

  private element(closing: string, into: Element[]): void {
    const next = this.peek();
    const start = this.at;
    if (next === '[') {
      if (closing !== '') this.fail('the marked part [ ] cannot stand inside another bracket');
      if (this.hasMark) this.fail('a phrase has one marked part [ ] at most');
      this.hasMark = true;
      const sequence = this.bracketed('[', ']', () => this.sequence(']'));
      if (shortest(sequence) === 0) this.fail('the marked part [ ] must hold at least one required word', start);
      into.push({ kind: 'mark', sequence });
    } else if (next === '~') into.push(this.gap());
    else if (next === '!' || next === '&') into.push(this.look());
    else if (next === '^' || next === '$') into.push(this.edge());
    else for (const atom of this.atoms()) into.push(this.withOption(atom));
  }

  private withOption(of: Element): Element {
    if (this.peek() !== '?') return of;
    this.at++;
    if (of.kind === 'separator') this.fail('",?" says nothing: punctuation is skipped anyway', this.at - 1);
    return { kind: 'optional', of };
  }

  /** A word written with hyphens is as many words as it has parts; everything else is one atom. */
  private atoms(): Element[] {
    if (WORD_END.includes(this.peek())) return [this.atom()];
    const start = this.at;
    const words = this.words(this.until(WORD_END), start);
    if (words.length > 1 && this.peek() === '?') return [{ kind: 'choice', alternatives: [words] }];
    return words;
  }

  private atom(): Element {
    const start = this.at;
    switch (this.peek()) {
      case '{':
        return { kind: 'inflected', lemma: this.bracketed('{', '}', () => this.lemma()) };
      case '@':
        this.at++;
        return { kind: 'list', name: this.listName() };
      case '#':
        return this.shape();
      case '*':
        this.at++;
        return { kind: 'any' };
      case ',':
        this.at++;
        return { kind: 'separator' };
      case '(':
        return this.bracketed('(', ')', () => this.choice());
      case '?':
        return this.fail('"?" follows a word or a bracket directly');
      case '':
        return this.fail('a word, @list, #shape or bracket must follow');
      default: {
        if (WORD_END.includes(this.peek())) return this.fail('a word, @list, #shape or bracket must follow');
        const [word, more] = this.words(this.until(WORD_END), start);
        if (word === undefined || more !== undefined) return this.fail('one word, or a bracket around several', start);
        return word;
      }
    }
  }

  private choice(): Element {
    const alternatives: Sequence[] = [];
    do {
      this.at += alternatives.length === 0 ? 0 : 1;
      alternatives.push(this.sequence(')|'));
    } while (this.peek() === '|');
    return { kind: 'choice', alternatives };
  }

  private bracketed<T>(open: string, close: string, inside: () => T): T {
    const start = this.at++;
    const result = inside();
    if (this.peek() !== close) this.fail(`"${open}" is never closed: "${close}" was expected`, start);
    this.at++;
    return result;
  }

  private gap(): Element {
    const start = this.at++;
    const digits = /^\d+/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += digits.length;
    const most = Number(digits);
    if (digits === '' || most < 1 || most > MAX_GAP) this.fail(`a gap is ~1 to ~${MAX_GAP}`, start);
    if (this.peek() !== '!') return { kind: 'gap', most };
    this.at++;
    return { kind: 'gap', most, without: this.atom() };
  }

  private look(): Element {
    const start = this.at;
    const wanted = this.peek() === '&';
    this.at++;
    const behind = this.peek() === '<';
    if (behind) this.at++;
    const at = behind && this.peek() === '^' ? this.edge() : this.atom();
    if (behind && !isOneElement(at)) {
      this.fail('a look behind is for one word, @list, #shape, comma, or alternatives of these', start);
    }
    if (!behind && at.kind !== 'separator' && shortest([at]) === 0)
      this.fail('what is looked for must hold a required word', start);
    return { kind: 'look', behind, wanted, at };
  }

  private edge(): Element {
    const edge = this.peek() === '^' ? 'start' : 'end';
    this.at++;
    return { kind: 'edge', edge };
  }

  private shape(): Element {
    const start = this.at++;
    const name = /^[A-Za-z]*/.exec(this.source.slice(this.at))?.[0] ?? '';
    const shape = SHAPES.find((known): known is Shape => known === name);
    if (shape === undefined) this.fail(`after "#" one of ${SHAPES.join(', ')} was expected`, start);
    this.at += name.length;
    return { kind: 'shape', shape };
  }

  private listName(): string {
    const name = /^[a-z0-9-]*/.exec(this.source.slice(this.at))?.[0] ?? '';
    if (name === '') this.fail('the name of a lexicon, as in @unit');
    this.at += name.length;
    return name;
  }

  private lemma(): string {
    const start = this.at;
    while (this.peek() !== '' && this.peek() !== '}') this.at++;
    const lemma = this.source.slice(start, this.at).trim().replace(/\s+/g, ' ');
    if (lemma === '') this.fail('the basic form of a word, as in {nurse}', start);
    for (const word of lemma.split(' ')) this.checkWord(word, start);
    return lemma;
  }

  private words(raw: string, start: number): Element[] {
    this.checkWord(raw, start);
    return wordElements(raw);
  }

  private checkWord(raw: string, start: number): void {
    const mistake = mistakeInWord(raw);
    if (mistake !== undefined) this.fail(mistake, start);
  }
}

/**
 * The phrase that `source` writes.
 * @throws PhraseError naming the place of the first mistake and what was expected there.
 */
export function parsePhrase(source: string): Phrase {
  return new Parser(source).phrase();
}
