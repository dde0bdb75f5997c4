import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import { ownVocabulary } from '../../src/engine/own-words';
import type { LexiconRule } from '../../src/engine/types';
import { phraseRule } from './sample-guidance';
import { samplePack } from './sample-pack';

const { kind: _, phrases: __, ...common } = phraseRule();
const RULE: LexiconRule = { ...common, kind: 'lexicon', lexicons: ['own-workplace'] };
const PACK = samplePack({
  rules: [RULE, phraseRule({ id: 'patient-identifiers/shift', phrases: ['[shift] at @own-workplace'] })],
});

function quotes(text: string, ...workplaceWords: string[]): string[] {
  return check({ text, surface: 'post' }, PACK, { ignoredWords: [], workplaceWords }).findings.map(
    ({ quote }) => quote,
  );
}

describe("the person's own workplace words", () => {
  it.each([
    ['Back at the Lodge', 'lodge', ['Lodge']],
    ['Back at the lodge', 'LODGE', ['lodge']],
    ['Back at The  Lodge!', 'the lodge', ['The  Lodge']],
    ['Back at "the Lodge"', '  The Lodge!  ', ['the Lodge']],
    ["St Anne's again", 'st annes', ["St Anne's"]],
    ['St Annes again', 'St. Anne’s', ['St Annes']],
    ['On 7 West', '7 west', ['7 West']],
    ['On Ward7', 'ward 7', ['Ward7']],
    ['Love #TheLodge', 'the lodge', ['TheLodge']],
    ['Love #TheLodge', '#thelodge', ['#TheLodge']],
    ['Café Zoë', 'cafe zoe', ['Café Zoë']],
    ['The Løδge', 'løδge', ['Løδge']],
    ['Shift at the Lodge, shift at Lodge', 'lodge', ['Lodge', 'shift', 'Lodge']],
  ])('are marked in %j for %j: %j', (text, word, expected) => {
    expect(quotes(text, word)).toEqual(expected);
  });

  it.each([
    ['Back at the lodgers', 'lodge'],
    ['Back at the. Lodge', 'the lodge'],
    ['Back at the inn', 'lodge'],
    ['Back at it!', '!!!'],
    ['Back at\nit', '\n'],
    ['Back at it', ''],
    ['Back at it', '   '],
  ])('leave %j alone for %j', (text, word) => {
    expect(quotes(text, word)).toEqual([]);
  });

  it.each(['#MarigoldLodge', '#marigoldlodge'])(
    'are told apart in %s, though other lists hold pieces of them',
    (tag) => {
      const pack = { ...PACK, lexicons: { other: ['mari', 'gold', 'lod'] } };
      const own = { ignoredWords: [], workplaceWords: ['marigold lodge'] };
      const { findings } = check({ text: `Love ${tag}`, surface: 'post' }, pack, own);
      expect(findings.map(({ quote }) => quote)).toEqual([tag.slice(1)]);
    },
  );

  it('may be several, and change from one check to the next', () => {
    expect(quotes('The Lodge and the Annexe', 'lodge', 'annexe')).toEqual(['Lodge', 'Annexe']);
    expect(quotes('The Lodge and the Annexe', 'annexe')).toEqual(['Annexe']);
    expect(quotes('The Lodge and the Annexe')).toEqual([]);
  });
});

describe('ownVocabulary', () => {
  it.each([[[]], [['']], [['?!', ' ']]])('is none for %j', (words) => {
    expect(ownVocabulary(words)).toBeUndefined();
  });

  it('is the same as long as the words are the same list', () => {
    const words = ['lodge'];
    expect(ownVocabulary(words)).toBe(ownVocabulary(words));
    expect(ownVocabulary(['lodge'])).not.toBe(ownVocabulary(words));
  });
});
