import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PreparedPack } from '../../../src/engine/analysis';
import { ANYWHERE, type Anchor, anchorOf, needsOf } from '../../../src/engine/phrase/anchors';
import { matchAt } from '../../../src/engine/phrase/match';
import { parsePhrase } from '../../../src/engine/phrase/parse';
import { SHAPES } from '../../../src/engine/phrase/syntax';
import { viewOf } from '../../../src/engine/phrase/view';
import { takenApart, wordsOf } from '../../../src/engine/phrase/words';
import type { Span } from '../../../src/engine/types';
import { analysisOf, samplePack } from '../sample-pack';
import { WORDS } from './matching';

const anchor = (source: string): Anchor => anchorOf(parsePhrase(source).elements);
const needs = (source: string): readonly (readonly string[])[] => needsOf(parsePhrase(source).elements);

describe('anchorOf', () => {
  /** What is waited for, and how far after the first word it stands: at least, at most. */
  const rows: readonly (readonly [string, readonly string[], number, number])[] = [
    ['ward', ['w:ward'], 0, 0],
    ['my ward', ['w:ward'], 1, 1],
    ['ward my', ['w:ward'], 0, 0],
    ['my @unit', ['l:unit'], 1, 1],
    ['@unit ward', ['w:ward'], 1, 16],
    ['my {nurse}', ['l:{nurse}'], 1, 1],
    ['my #age', ['w:my'], 0, 0],
    ['my ~3 ward', ['w:ward'], 1, 4],
    ['my old? ward', ['w:ward'], 1, 2],
    ['my (very dear)? ward', ['w:ward'], 1, 3],
    ['(nurse|old ward) my', ['w:nurse', 'w:old'], 0, 2],
    ['!not ^ , ward', ['w:ward'], 0, 0],
    ['my [old ward]', ['w:old'], 1, 1],
    ['* ward', ['w:ward'], 1, 1],
    ['* *', [ANYWHERE], 0, 0],
    ['(*|ward) *', [ANYWHERE], 0, 0],
    ['(old?|ward) my', ['w:my'], 0, 1],
  ];
  it.each(rows)('waits in %j for %j', (source, keys, least, most) => {
    expect(anchor(source)).toEqual({ keys, least, most });
  });
});

describe('needsOf', () => {
  it.each([
    ['my ward', [['w:my'], ['w:ward']]],
    ['my [(old|@unit) {nurse}]', [['w:my'], ['w:old', 'l:unit'], ['l:{nurse}']]],
    ['my #age', [['w:my'], ['s:age']]],
    ['my old? ~3 !not &so , * $', [['w:my']]],
    ['(*|ward) my', [['w:my']]],
    ['* *', []],
  ])('of %j are %j', (source, expected) => {
    expect(needs(source)).toEqual(expected);
  });
});

/** Words that meet often enough to match by chance. */
const TEXT_PIECES = [
  ...'my my old ward ward nurse nurses Derek leeds leeds general infirmary waste of space 7 NHS'.split(' '),
  ...['😂', '👍🏽', ',', ', my', 'old ward', '. ', '\n', '#MyWard', '#oldward7', 'n*rse', 'w4rd'],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...TEXT_PIECES), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 6, maxLength: 24 })
  .map((pieces) => pieces.flat().join(''));

const one = fc.constantFrom('my', 'old', 'ward', '{nurse}', '@place', '#Name', '#number', '#emoji');
const oneOfSeveral = fc
  .array(fc.array(one, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((alternatives) => `(${alternatives.map((words) => words.join(' ')).join('|')})`);
const several = fc.oneof(
  { weight: 4, arbitrary: one },
  { weight: 1, arbitrary: fc.constant('*') },
  { weight: 2, arbitrary: oneOfSeveral },
);
const between = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('~1', '~3', '~2!old', '~3!(@place|nurse)', ',') },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('!', '&', '!<', '&<'), one).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: several.map((element) => `${element}?`) },
);
const phrase = fc
  .tuple(
    fc.constantFrom('', '', '', '', '^'),
    fc.array(fc.tuple(several, between), { maxLength: 3 }),
    one,
    fc.constantFrom('', '', '', '', '$'),
    fc.nat({ max: 8 }),
  )
  .map(([start, elements, last, end, mark]) => {
    const parts = [...elements.flat(), last].filter((part) => part !== '');
    // Every third phrase or so marks one of its elements.
    if (mark < parts.length && /^[^~!&,?]*$/u.test(parts[mark] ?? '')) parts[mark] = `[${parts[mark]}]`;
    return [start, ...parts, end].join(' ').trim();
  });

/** What trying the phrase at every word of every sentence finds: slow and plain. */
function foundByTrying(source: string, draft: string, prepared: PreparedPack): Span[] {
  const { elements } = parsePhrase(source);
  return analysisOf(draft, prepared).sentences.flatMap(({ sentence }) => {
    const apart = takenApart(sentence.tokens);
    const all = (apart === undefined ? [sentence.tokens] : [sentence.tokens, apart]).flatMap((tokens) => {
      const words = wordsOf(tokens, prepared.vocabulary.unmask);
      const view = viewOf(words, prepared.vocabulary.termsIn(words), SHAPES);
      const spans: Span[] = [];
      let free = 0;
      for (let at = 0; at < words.length; at++) {
        const found = at < free ? undefined : matchAt(view, elements, at);
        if (found === undefined || found.start < free) continue;
        const [first, last] = [words[found.start]?.token, words[found.end - 1]?.token];
        if (first === undefined || last === undefined) continue;
        free = found.end;
        spans.push({ start: first.start, end: last.end });
      }
      return spans;
    });
    const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
    return all.filter((span, index) => all.findIndex((other) => isSame(span, other)) === index);
  });
}

describe('the index of phrases', () => {
  it('finds exactly what trying every start finds', () => {
    let matches = 0;
    fc.assert(
      fc.property(phrase, fc.array(text, { minLength: 1, maxLength: 4 }), (source, drafts) => {
        const rule = { kind: 'phrase', id: 'disrepute/tried', category: 'disrepute', score: 0.8, topic: '' } as const;
        const prepared = new PreparedPack(
          samplePack({ ...WORDS, rules: [{ ...rule, phrases: [source], message: '', advice: '' }] }),
        );
        for (const draft of drafts) {
          const { sentences } = analysisOf(draft, prepared);
          const expected = foundByTrying(source, draft, prepared);
          expect(sentences.flatMap(({ found }) => found.get(source) ?? [])).toEqual(expected);
          matches += expected.length;
        }
      }),
      { numRuns: 2000 },
    );
    // Else nothing was tried.
    expect(matches).toBeGreaterThan(500);
  }, 60_000);

  it('answers for a phrase that was not given with no places', () => {
    const [sentence] = analysisOf('my ward', samplePack({ ...WORDS })).sentences;
    expect(sentence?.places('my ward')).toEqual([]);
  });
});
