import { describe, expect, it } from 'vitest';
import { detectPhrases, detectTerms } from '../../../src/engine/detectors/words';
import type { LexiconRule } from '../../../src/engine/types';
import { phraseRule } from '../sample-guidance';
import { analysisOf, samplePack } from '../sample-pack';

const { kind: _, phrases: __, ...common } = phraseRule();
const termRule = (...lexicons: string[]): LexiconRule => ({ ...common, kind: 'lexicon', lexicons });
const LEXICONS = { insult: ['numpty', 'waste of space'], place: ['leeds', 'leeds general'], empty: [] };

describe('detectTerms', () => {
  const quotes = (text: string, ...lexicons: string[]): string[] => {
    const pack = samplePack({ lexicons: LEXICONS });
    return detectTerms(analysisOf(text, pack), termRule(...lexicons)).map(({ span }) =>
      text.slice(span.start, span.end),
    );
  };

  it.each([
    ['What a Numpty', ['insult'], ['Numpty']],
    ['Numpty! Numpty?', ['insult'], ['Numpty', 'Numpty']],
    ['A waste\u00a0of "space"', ['insult'], ['waste\u00a0of "space']],
    ['Numpty of Leeds', ['insult', 'place'], ['Numpty', 'Leeds']],
    ['At Leeds General', ['place'], ['Leeds', 'Leeds General']],
    ['Some #wasteofspace', ['insult'], ['wasteofspace']],
    ['A n*mpty', ['insult'], ['n*mpty']],
  ])('marks in %j every term of the lists %j: %j', (text, lexicons, expected) => {
    expect(quotes(text, ...lexicons)).toEqual(expected);
  });

  it.each([
    ['What a numptyish thing', ['insult']],
    ['A waste. Of space', ['insult']],
    ['A waste\nof space', ['insult']],
    ['A numpty', ['place']],
    ['A numpty', ['empty']],
    ['A numpty', ['unheard-of']],
    ['', ['insult']],
  ])('marks nothing in %j of the lists %j', (text, lexicons) => {
    expect(quotes(text, ...lexicons)).toEqual([]);
  });

  it('gives the score of the rule and names the list', () => {
    const found = detectTerms(analysisOf('A numpty', samplePack({ lexicons: LEXICONS })), termRule('insult'));
    const span = { start: 2, end: 8 };
    const evidence = [{ stage: 'detector', what: 'a word of the list insult', effect: 0.8, span }];
    expect(found).toEqual([{ rule: termRule('insult'), span, score: 0.8, evidence }]);
  });
});

describe('detectPhrases', () => {
  const rule = phraseRule({ phrases: ['my {patient} [#Name]', '[#Name] in bed #number'] });
  const pack = samplePack({ rules: [rule], inflections: { patient: ['patient', 'patients'] } });
  const quotes = (text: string): string[] =>
    detectPhrases(analysisOf(text, pack), rule).map(({ span }) => text.slice(span.start, span.end));

  it.each([
    ['So my patient Derek sang', ['Derek']],
    ['My patient Derek sang. And Ada in bed 4 too.', ['Derek', 'Ada']],
    ['My patient Derek in bed 4', ['Derek', 'Derek']],
    ['#MyPatientDerek', ['Derek']],
  ])('marks in %j what each phrase marks: %j', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it.each(['My friend Derek sang', 'My patient. Derek sang', 'my patient derek', 'Derek in bed four', ''])(
    'marks nothing in %j',
    (text) => {
      expect(quotes(text)).toEqual([]);
    },
  );

  it('gives the score of the rule and says that it was an order of words', () => {
    const [found] = detectPhrases(analysisOf('My patient Derek', pack), rule);
    const span = { start: 11, end: 16 };
    const evidence = [{ stage: 'detector', what: 'words in this order', effect: 0.8, span }];
    expect(found).toEqual({ rule, span, score: 0.8, evidence });
  });
});
