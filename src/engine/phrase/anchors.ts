/** Words a phrase cannot do without: a sentence that has none of them is not even looked at. */
import { longest, shortest } from './extent';
import type { Element, Sequence } from './syntax';
import { inflectedList } from './vocabulary';

/** What must be in a sentence for a phrase to match, and how far after the phrase's first word it can stand. */
export interface Anchor {
  /** Any of: `w:word`, `l:list`, `s:shape`; `ANYWHERE` alone where the phrase has no such word. */
  readonly keys: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** Key of phrases that may match in any sentence. */
export const ANYWHERE = '*';

/** Words in nearly every sentence: a poor choice to wait for. */
const COMMON = new Set(
  (
    'the a an and or of to in on at is was are were be been i im my our we he she it they you for with from by that this ' +
    'who had has have not no do did so but me him her them his us up out as just all what how if one'
  ).split(' '),
);
/** Cost of a key: the lower, the rarer what it stands for. */
const COST = { word: 1, list: 2, commonWord: 12, shape: 15, nothing: 1000 };

function costOf(keys: readonly string[]): number {
  const each = keys.map((key) => {
    if (key === ANYWHERE) return COST.nothing;
    if (key.startsWith('s:')) return COST.shape;
    if (key.startsWith('l:')) return COST.list;
    return COMMON.has(key.slice(2)) ? COST.commonWord : COST.word;
  });
  return each.reduce((sum, cost) => sum + cost, 0);
}

function keysOf(element: Element): readonly string[] | undefined {
  switch (element.kind) {
    case 'word':
      return [`w:${element.text}`];
    case 'list':
      return [`l:${element.name}`];
    case 'inflected':
      return [`l:${inflectedList(element.lemma)}`];
    case 'shape':
      return [`s:${element.shape}`];
    case 'choice': {
      const each = element.alternatives.map((alternative) => anchorOf(alternative).keys);
      return each.some((keys) => keys[0] === ANYWHERE) ? undefined : [...new Set(each.flat())];
    }
    default:
      return undefined;
  }
}

/** The part of `sequence` best waited for. */
export function anchorOf(sequence: Sequence): Anchor {
  const flat = sequence.flatMap((element) => (element.kind === 'mark' ? element.sequence : [element]));
  let best: Anchor = { keys: [ANYWHERE], least: 0, most: 0 };
  let bestCost = costOf(best.keys);
  let least = 0;
  let most = 0;
  for (const element of flat) {
    const keys = keysOf(element);
    const cost = keys === undefined ? COST.nothing : costOf(keys);
    const end = most + longest([element]);
    if (keys !== undefined && cost < bestCost) {
      // Inside a choice the word may stand anywhere in the chosen alternative.
      best = { keys, least, most: element.kind === 'choice' ? end : most };
      bestCost = cost;
    }
    least += shortest([element]);
    most = end;
  }
  return best;
}

/** For every word a phrase requires at its top level, the keys one of which must be in a sentence. */
export function needsOf(sequence: Sequence): readonly (readonly string[])[] {
  return sequence.flatMap((element) => {
    if (element.kind === 'mark') return needsOf(element.sequence);
    const keys = keysOf(element);
    return keys === undefined ? [] : [keys];
  });
}
