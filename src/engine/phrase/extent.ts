/** How many words a phrase can take up. */
import type { Element, Sequence } from './syntax';

/** The widest gap a phrase may hold, in words: wider than any clause, and it keeps matching linear. */
export const MAX_GAP = 12;

/** No lexicon term or inflected form is longer than this, in words; longer ones are not matched. */
export const MAX_TERM_WORDS = 16;

function shortestOf(element: Element): number {
  switch (element.kind) {
    case 'word':
    case 'inflected':
    case 'list':
    case 'any':
    case 'shape':
      return 1;
    case 'choice':
      return Math.min(...element.alternatives.map(shortest));
    case 'mark':
      return shortest(element.sequence);
    default:
      return 0;
  }
}

/** The fewest words that `sequence` takes up; 0 where it can match nothing at all. */
export function shortest(sequence: Sequence): number {
  return sequence.reduce((sum, element) => sum + shortestOf(element), 0);
}

function longestOf(element: Element): number {
  switch (element.kind) {
    case 'word':
    case 'any':
    case 'shape':
      return 1;
    case 'inflected':
    case 'list':
      return MAX_TERM_WORDS;
    case 'gap':
      return element.most;
    case 'choice':
      return Math.max(...element.alternatives.map(longest));
    case 'optional':
      return longestOf(element.of);
    case 'mark':
      return longest(element.sequence);
    default:
      return 0;
  }
}

/** The most words that `sequence` takes up. */
export function longest(sequence: Sequence): number {
  return sequence.reduce((sum, element) => sum + longestOf(element), 0);
}

/** True if the phrase begins or ends with a gap, what is only looked for set aside: such a gap says nothing. */
export function hasGapAtEdge(elements: Sequence): boolean {
  const visible = elements.filter((element) => element.kind !== 'look');
  return visible[0]?.kind === 'gap' || visible.at(-1)?.kind === 'gap';
}
