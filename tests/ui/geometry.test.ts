import { describe, expect, test } from 'vitest';
import { intersection, placeCard, type Rect, rectAt, sharedArea, tallestStripe } from '../../src/ui/page/geometry';

const WINDOW: Rect = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 300, height: 200 };
const cardAt = ({ left, top }: { left: number; top: number }) => rectAt(left, top, CARD);

describe('placeCard', () => {
  test('puts a card under its words', () => {
    expect(placeCard({ left: 100, top: 100, right: 180, bottom: 120 }, CARD, WINDOW, [])).toEqual({
      left: 100,
      top: 126,
    });
  });

  test('puts it above where there is no room below', () => {
    const words = { left: 100, top: 700, right: 180, bottom: 720 };
    expect(placeCard(words, CARD, WINDOW, [])).toEqual({ left: 100, top: 494 });
  });

  test('stays in the window', () => {
    const words = { left: 980, top: 100, right: 1000, bottom: 120 };
    expect(cardAt(placeCard(words, CARD, WINDOW, [])).right).toBeLessThanOrEqual(1000);
  });

  test.each([
    ['below', { left: 90, top: 150, right: 200, bottom: 190 }],
    ['far below', { left: 90, top: 300, right: 200, bottom: 340 }],
    ['on the right', { left: 300, top: 130, right: 400, bottom: 160 }],
  ])('covers neither words nor a Post button %s', (_, post) => {
    const words = { left: 100, top: 100, right: 180, bottom: 120 };
    const card = cardAt(placeCard(words, CARD, WINDOW, [post]));
    expect(sharedArea(card, post)).toBe(0);
    expect(sharedArea(card, words)).toBe(0);
  });
});

describe('tallestStripe', () => {
  test('is the whole window where nothing is to be left free', () => {
    expect(tallestStripe(WINDOW, [])).toEqual(WINDOW);
  });

  test('lies between or beside what is to be left free, in any order', () => {
    const low = { left: 0, top: 600, right: 10, bottom: 640 };
    const high = { left: 0, top: 100, right: 10, bottom: 140 };
    expect(tallestStripe(WINDOW, [low, high])).toEqual({ ...WINDOW, top: 140, bottom: 600 });
    expect(tallestStripe(WINDOW, [high])).toEqual({ ...WINDOW, top: 140 });
  });
});

test('rectangles that only touch share nothing', () => {
  expect(intersection(rectAt(0, 0, CARD), rectAt(300, 0, CARD))).toBeNull();
});
