import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PreparedPack } from '../../../src/engine/analysis';
import { hashText } from '../../../src/engine/scorer/hash';
import { ScorerTable } from '../../../src/engine/scorer/model';
import { PassageMaker } from '../../../src/engine/scorer/passages';
import { type ScoredPassage, scorePassage, tellingStretch } from '../../../src/engine/scorer/score';
import type { Span } from '../../../src/engine/types';
import { analysisOf, samplePack } from '../sample-pack';
import { tinyScorer } from './tiny-scorer';

const table = new ScorerTable(
  tinyScorer([
    { id: 'bad', bias: -0.5, words: { rubbish: 3, awful: 2, shift: 1, lovely: -3 } },
    { id: 'good', bias: 0.25, words: { lovely: 3, rubbish: -1 } },
  ]),
);
const prepared = new PreparedPack(samplePack());

function score(text: string): ScoredPassage {
  const { sentences } = analysisOf(text, prepared);
  const passage = new PassageMaker(new Map()).passage(sentences, 0, sentences.length);
  return scorePassage(passage, hashText('post'), table);
}

function telling(text: string, head = 0): { quote: string; words: string[] } | undefined {
  const stretch = tellingStretch(score(text), head, table);
  const quote = ({ start, end }: Span): string => text.slice(start, end);
  return stretch && { quote: quote(stretch.span), words: stretch.words.map(quote) };
}

describe('scorePassage', () => {
  it.each([
    ['rubbish', 2.5, -0.75],
    ['What rubbish!', 2.5, -0.75],
    ['rubbish, rubbish', 2.5, -0.75],
    ['rubbish shift', 4 / Math.SQRT2 - 0.5, -1 / Math.SQRT2 + 0.25],
    ['a rubbish, awful shift', 6 / Math.sqrt(3) - 0.5, -1 / Math.sqrt(3) + 0.25],
    ['lovely rubbish', -0.5, 2 / Math.SQRT2 + 0.25],
    ['a cup of tea', -0.5, 0.25],
    ['', -0.5, 0.25],
  ])('gives %j the scores %d and %d: known features once, by the root of their number, and the bias', (...row) => {
    const [text, bad, good] = row;
    const { scores } = score(text);
    expect(scores[0]).toBeCloseTo(bad, 5);
    expect(scores[1]).toBeCloseTo(good, 5);
  });

  it('says where each known feature stood', () => {
    const { known } = score('so rubbish a shift');
    const places = Array.from({ length: known.length / 3 }, (_, at) => known.slice(at * 3 + 1, at * 3 + 3));
    expect(places).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  it('does not depend on what was scored before', () => {
    const before = score('a rubbish shift').scores;
    score('a lovely rubbish');
    expect(score('a rubbish shift').scores).toEqual(before);
  });
});

describe('tellingStretch', () => {
  it.each([
    ['such rubbish today', 'rubbish', ['rubbish']],
    ['an awful, rubbish shift again and so on', 'awful, rubbish shift', ['rubbish', 'awful', 'shift']],
    ['so awful and so rubbish', 'awful and so rubbish', ['rubbish', 'awful']],
    ['awful lovely rubbish', 'rubbish', ['rubbish']],
    ['shift. Then tea with my nan by the sea. Rubbish!', 'Rubbish', ['Rubbish']],
  ])('of %j is %j, told by %j', (text, quote, words) => {
    expect(telling(text)).toEqual({ quote, words });
  });

  it('is another for another head', () => {
    expect(telling('lovely tea, rubbish cake', 0)?.quote).toBe('rubbish');
    expect(telling('lovely tea, rubbish cake', 1)?.quote).toBe('lovely');
  });

  it('names no words where none speak for the head', () => {
    expect(telling('a lovely day')?.words).toEqual([]);
    expect(telling('a cup of tea')?.words).toEqual([]);
  });

  it('is none for a passage without words', () => {
    expect(telling('')).toBeUndefined();
  });

  it('lies inside the text and holds all words it names', () => {
    const word = fc.constantFrom('rubbish', 'awful', 'shift', 'lovely', 'tea', '😂', '.', '\n', '#RubbishShift', '7');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const text = words.join(' ');
        const stretch = tellingStretch(score(text), 0, table);
        if (stretch === undefined) return;
        expect(stretch.span.start).toBeLessThan(stretch.span.end);
        expect(stretch.span.end).toBeLessThanOrEqual(text.length);
        for (const { start, end } of stretch.words) {
          expect(start).toBeGreaterThanOrEqual(stretch.span.start);
          expect(end).toBeLessThanOrEqual(stretch.span.end);
        }
      }),
    );
  });
});
