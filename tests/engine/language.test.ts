import { describe, expect, it } from 'vitest';
import { isMostlyEnglish } from '../../src/engine/language';
import { normalise } from '../../src/engine/normalise';
import { tokenise } from '../../src/engine/tokenise';

const isEnglish = (text: string): boolean =>
  isMostlyEnglish(tokenise(normalise(text)).sentences.flatMap((sentence) => sentence.tokens));

describe('isMostlyEnglish', () => {
  it.each([
    'Third night on the trot and I am shattered',
    'ward 7 again',
    'had the best time with my girls at the weekend',
    "can you do my Sat late for your Sun early? I've a christening",
    '',
  ])('takes "%s" for English', (text) => expect(isEnglish(text)).toBe(true));

  it.each([
    ['Welsh', 'Mae hi wedi bod yn noson hir iawn yn y gwaith heno'],
    ['Polish', 'Dzisiaj miałam bardzo ciężki dyżur na oddziale, jestem zmęczona'],
    ['Tagalog', 'Grabe ang pagod ko ngayong gabi sa trabaho, salamat sa lahat'],
    ['Romanian', 'Am avut o noapte foarte grea la spital, sunt obosită'],
    ['Hindi', 'आज अस्पताल में बहुत काम था'],
    ['Malayalam', 'ഇന്ന് ആശുപത്രിയിൽ നല്ല തിരക്കായിരുന്നു കേട്ടോ'],
    ['Spanish', 'Hoy ha sido una noche muy larga en el hospital'],
  ])('does not take %s for English', (_, text) => expect(isEnglish(text)).toBe(false));
});
