import { describe, expect, test } from 'vitest';
import {
  around,
  intersection,
  placeCard,
  type Rect,
  rectAt,
  sharedArea,
  tallestStripe,
} from '../../src/ui/page/geometry';

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

test('a card leaves the draft free where there is room beyond it, and covers as little as it can elsewhere', () => {
  const marker = { left: 700, top: 90, right: 800, bottom: 118 };
  const draft = { left: 300, top: 100, right: 810, bottom: 280 };
  const post = { left: 720, top: 220, right: 800, bottom: 260 };
  const card = cardAt(placeCard(marker, CARD, WINDOW, [post], draft));
  for (const rect of [marker, draft, post]) expect(sharedArea(card, rect)).toBe(0);

  const everything = cardAt(placeCard(marker, CARD, WINDOW, [post], WINDOW));
  for (const rect of [marker, post]) expect(sharedArea(everything, rect)).toBe(0);
});

test('the rectangle around lines holds them all; around none there is none', () => {
  const lines = [
    { left: 200, top: 100, right: 400, bottom: 120 },
    { left: 20, top: 120, right: 90, bottom: 140 },
  ];
  expect(around(lines)).toEqual({ left: 20, top: 100, right: 400, bottom: 140 });
  expect(around([])).toBeNull();
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
