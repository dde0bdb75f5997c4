import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../src/engine/phrase/parse';
import { type Element, PhraseError, SHAPES } from '../../../src/engine/phrase/syntax';

const word = (text: string): Element => ({ kind: 'word', text });
const choice = (...alternatives: Element[][]): Element => ({ kind: 'choice', alternatives });
const list: Element = { kind: 'list', name: 'unit' };

describe('parsePhrase', () => {
  const understood: readonly (readonly [string, readonly Element[]])[] = [
    ['ward', [word('ward')]],
    ['  my \t ward\n', [word('my'), word('ward')]],
    ['a&e', [word('a&e')]],
    ['50% c++ and/or no.1', [word('50%'), word('c++'), word('and/or'), word('no.1')]],
    ['día 病院', [word('día'), word('病院')]],
    ['x-ray', [word('x'), word('ray')]],
    ['x-ray? a', [{ kind: 'optional', of: choice([word('x'), word('ray')]) }, word('a')]],
    ['-ray', [word('ray')]],
    ['{nurse}', [{ kind: 'inflected', lemma: 'nurse' }]],
    ['{ slag   off }', [{ kind: 'inflected', lemma: 'slag off' }]],
    ['@unit', [list]],
    ['@own-workplace2', [{ kind: 'list', name: 'own-workplace2' }]],
    ['@unit,', [list, { kind: 'separator' }]],
    ['*', [{ kind: 'any' }]],
    ['a ~4 b', [word('a'), { kind: 'gap', most: 4 }, word('b')]],
    ['a ~12!no b', [word('a'), { kind: 'gap', most: 12, without: word('no') }, word('b')]],
    ['a ~2!(no|@unit) b', [word('a'), { kind: 'gap', most: 2, without: choice([word('no')], [list]) }, word('b')]],
    ['(a|b c)', [choice([word('a')], [word('b'), word('c')])]],
    ['(a)', [choice([word('a')])]],
    ['(a|(b|@unit))', [choice([word('a')], [choice([word('b')], [list])])]],
    ['a word?', [word('a'), { kind: 'optional', of: word('word') }]],
    ['@unit? a', [{ kind: 'optional', of: list }, word('a')]],
    ['(a|b)? c', [{ kind: 'optional', of: choice([word('a')], [word('b')]) }, word('c')]],
    ['#Name? a', [{ kind: 'optional', of: { kind: 'shape', shape: 'Name' } }, word('a')]],
    ['a !b', [word('a'), { kind: 'look', behind: false, wanted: false, at: word('b') }]],
    ['a &@unit', [word('a'), { kind: 'look', behind: false, wanted: true, at: list }]],
    ['!<my a', [{ kind: 'look', behind: true, wanted: false, at: word('my') }, word('a')]],
    ['&<(my|@unit) a', [{ kind: 'look', behind: true, wanted: true, at: choice([word('my')], [list]) }, word('a')]],
    ['!<, a', [{ kind: 'look', behind: true, wanted: false, at: { kind: 'separator' } }, word('a')]],
    ['a !,', [word('a'), { kind: 'look', behind: false, wanted: false, at: { kind: 'separator' } }]],
    ['^ a $', [{ kind: 'edge', edge: 'start' }, word('a'), { kind: 'edge', edge: 'end' }]],
    ['^a$', [{ kind: 'edge', edge: 'start' }, word('a'), { kind: 'edge', edge: 'end' }]],
    ['a , b', [word('a'), { kind: 'separator' }, word('b')]],
    [
      'a [b ~2 c] d',
      [word('a'), { kind: 'mark', sequence: [word('b'), { kind: 'gap', most: 2 }, word('c')] }, word('d')],
    ],
    ['[my] a', [{ kind: 'mark', sequence: [word('my')] }, word('a')]],
  ];

  it.each(understood)('reads %j', (source, elements) => {
    expect(parsePhrase(source)).toEqual({ source, elements });
  });

  it.each(SHAPES)('reads the shape #%s', (shape) => {
    expect(parsePhrase(`#${shape}`).elements).toEqual([{ kind: 'shape', shape }]);
  });

  /** Where the mistake is, and what is said of it. */
  const mistakes: readonly (readonly [string, number, string])[] = [
    ['', 0, 'a phrase needs a word'],
    ['   ', 3, 'a phrase needs a word'],
    ['my Ward', 3, 'words are written in lower case: "ward"'],
    ["my i'm", 3, 'apostrophes are dropped inside words: write "im"'],
    ['my i’m', 3, 'apostrophes are dropped inside words: write "im"'],
    ['a <b', 2, '"<b" is no word that a text could hold'],
    ['a --', 2, '"--" is no word that a text could hold'],
    ['a ; b', 2, '";" is no word that a text could hold'],
    ['a)', 1, '")" closes nothing that was opened'],
    ['a]', 1, '"]" closes nothing that was opened'],
    ['a }', 2, '"}" closes nothing that was opened'],
    ['a|b', 1, 'alternatives stand in round brackets: (a|b)'],
    ['x [a|b]', 4, 'alternatives stand in round brackets: (a|b)'],
    ['x (a|b', 2, '"(" is never closed: ")" was expected'],
    ['x [a', 2, '"[" is never closed: "]" was expected'],
    ['x {nurse', 2, '"{" is never closed: "}" was expected'],
    ['x (a]', 2, '"(" is never closed: ")" was expected'],
    ['x [a)', 2, '"[" is never closed: "]" was expected'],
    ['x ()', 3, 'something must stand here'],
    ['x (a|)', 5, 'something must stand here'],
    ['x (|a)', 3, 'something must stand here'],
    ['x []', 3, 'something must stand here'],
    ['x {}', 3, 'the basic form of a word, as in {nurse}'],
    ['x { }', 3, 'the basic form of a word, as in {nurse}'],
    ['x {Nurse}', 3, 'words are written in lower case: "nurse"'],
    ["x {it's}", 3, 'apostrophes are dropped inside words: write "its"'],
    ['x @', 3, 'the name of a lexicon, as in @unit'],
    ['x @Unit', 3, 'the name of a lexicon, as in @unit'],
    ['x #', 2, `after "#" one of ${SHAPES.join(', ')} was expected`],
    ['x #name', 2, `after "#" one of ${SHAPES.join(', ')} was expected`],
    ['x #Names', 2, `after "#" one of ${SHAPES.join(', ')} was expected`],
    ['a ~ b', 2, 'a gap is ~1 to ~12'],
    ['a ~0 b', 2, 'a gap is ~1 to ~12'],
    ['a ~13 b', 2, 'a gap is ~1 to ~12'],
    ['a ~2! b', 5, 'a word, @list, #shape or bracket must follow'],
    ['~2 a', 0, 'a gap stands between two elements, not at the edge of a phrase'],
    ['a ~2', 2, 'a gap stands between two elements, not at the edge of a phrase'],
    ['a ~2 !b', 2, 'a gap stands between two elements, not at the edge of a phrase'],
    ['a ?', 2, '"?" follows a word or a bracket directly'],
    ['? a', 0, '"?" follows a word or a bracket directly'],
    ['a !b?', 4, '"?" follows a word or a bracket directly'],
    ['a [b]?', 5, '"?" follows a word or a bracket directly'],
    ['a ,? b', 3, '",?" says nothing: punctuation is skipped anyway'],
    ['a?', 0, 'at least one word must be required: this phrase could match nothing'],
    ['(a?|b)', 0, 'at least one word must be required: this phrase could match nothing'],
    ['!a', 0, 'at least one word must be required: this phrase could match nothing'],
    ['^ $', 0, 'at least one word must be required: this phrase could match nothing'],
    [',', 0, 'at least one word must be required: this phrase could match nothing'],
    ['a [b?]', 2, 'the marked part [ ] must hold at least one required word'],
    ['a [b] [c]', 6, 'a phrase has one marked part [ ] at most'],
    ['a ([b]|c)', 3, 'the marked part [ ] cannot stand inside another bracket'],
    ['[a [b]]', 3, 'the marked part [ ] cannot stand inside another bracket'],
    ['a ! b', 3, 'a word, @list, #shape or bracket must follow'],
    ['a !', 3, 'a word, @list, #shape or bracket must follow'],
    ['a &<', 4, 'a word, @list, #shape or bracket must follow'],
    ['a !x-ray', 3, 'one word, or a bracket around several'],
    ['a !(b?)', 2, 'what is looked for must hold a required word'],
    ['&<* a', 0, 'a look behind is for one word, @list, #shape, comma, or alternatives of these'],
    ['!<(a b) c', 0, 'a look behind is for one word, @list, #shape, comma, or alternatives of these'],
    ['!<(a?|b) c', 0, 'a look behind is for one word, @list, #shape, comma, or alternatives of these'],
  ];

  it.each(mistakes)('refuses %j at its character %i: %s', (source, position, expectation) => {
    const read = (): unknown => parsePhrase(source);
    expect(read).toThrow(PhraseError);
    expect(read).toThrow(expect.objectContaining({ source, position, expectation }));
  });

  it('says the whole phrase and the place, counted from one, in what is thrown', () => {
    expect(() => parsePhrase('my Ward')).toThrow(
      'phrase "my Ward", at character 4: words are written in lower case: "ward"',
    );
  });

  it('points at the gap that stands at the edge, not at one before it that is right', () => {
    expect(() => parsePhrase('a ~2 b ~3')).toThrow(expect.objectContaining({ position: 7 }));
  });

  it('lets a comma among alternatives be looked for behind, as its message says', () => {
    const { elements } = parsePhrase('!<(my|,) ward');
    const at = choice([word('my')], [{ kind: 'separator' }]);
    expect(elements).toEqual([{ kind: 'look', behind: true, wanted: false, at }, word('ward')]);
  });

  it('answers every string with a phrase or a PhraseError whose place is in it', () => {
    const piece = fc.constantFrom(
      ..."()[]{}|?@#*~!&<^$, -'a".split(''),
      'word',
      '#Name',
      '@unit',
      '~3',
      '~3!',
      '😂',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (source) => {
          try {
            expect(parsePhrase(source).source).toBe(source);
          } catch (error) {
            if (!(error instanceof PhraseError)) throw error;
            expect(error.expectation).not.toBe('');
            expect(error.position).toBeGreaterThanOrEqual(0);
            expect(error.position).toBeLessThanOrEqual(source.length);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
