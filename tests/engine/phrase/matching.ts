/** Phrases tried on texts, as the engine does it: words found through the index, run-together words also apart. */
import type { RulePack } from '../../../src/engine/types';
import { analysisOf, samplePack } from '../sample-pack';

/** Lists and base forms that the tables of these tests speak of. */
export const WORDS: Pick<RulePack, 'lexicons' | 'inflections'> = {
  lexicons: {
    place: ['leeds', 'leeds general', 'leeds general infirmary', 'ward', 'itu', 'a&e'],
    insult: ['idiot', 'waste of space', 'ass'],
  },
  inflections: { nurse: ['nurse', 'nurses', 'nursed', 'nursing'], 'slag off': ['slag off', 'slagged off'] },
};

/** What the phrase marks in the text, in order of place. `known` are further words that phrases or lists hold. */
export function quotesOf(phrase: string, text: string, known: readonly string[] = []): string[] {
  const pack = samplePack({
    rules: [{ ...PHRASE_RULE, phrases: [phrase] }],
    lexicons: { ...WORDS.lexicons, known },
    inflections: WORDS.inflections,
  });
  return analysisOf(text, pack).sentences.flatMap(({ found }) =>
    (found.get(phrase) ?? []).map(({ start, end }) => text.slice(start, end)),
  );
}

const PHRASE_RULE = {
  kind: 'phrase',
  id: 'disrepute/tried',
  category: 'disrepute',
  score: 0.8,
  topic: 'tried',
  message: '',
  advice: '',
} as const;
