/** Ordinary texts of a given length, joined from drafts of the corpus. Pure: the same seed gives the same texts. */

/**
 * `count` different texts of exactly `chars` UTF-16 code units, each made of whole drafts in an order that `seed` decides,
 * one on a line; only the last draft is cut, and never inside a surrogate pair (then a full stop ends the text).
 */
export function usualTexts(drafts: readonly string[], chars: number, count: number, seed: number): string[] {
  const random = randomFrom(seed);
  let order: readonly string[] = [];
  let next = 0;
  const nextDraft = () => {
    if (next >= order.length) {
      order = shuffled(drafts, random);
      next = 0;
    }
    return order[next++] ?? '';
  };
  return Array.from({ length: count }, () => {
    let text = nextDraft();
    while (text.length < chars) text += `\n${nextDraft()}`;
    return cutAt(text, chars);
  });
}

function cutAt(text: string, chars: number): string {
  const cut = text.slice(0, chars);
  return /[\ud800-\udbff]$/.test(cut) ? `${cut.slice(0, -1)}.` : cut;
}

function shuffled(drafts: readonly string[], random: () => number): string[] {
  const order = [...drafts];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? '', order[last] ?? ''];
  }
  return order;
}

/** Numbers from 0 to 1, always the same for a seed. Source: mulberry32 by Tommy Ettinger, public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
