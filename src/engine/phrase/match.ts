/**
 * Matches a phrase at one place of a sentence. All ways to match are followed side by side, never one after the other,
 * so that the time is bounded by elements × reach however a text is made: no text can make a phrase slow.
 */
import { hasShape } from './shapes';
import type { Element, Sequence } from './syntax';
import type { PhraseView } from './view';
import { inflectedList } from './vocabulary';

/** How many words a look behind goes back: as many as a term has at most. */
const LOOK_BACK = 4;

/** One way the phrase has gone so far; the better ways stand first in a list of them. */
interface Way {
  /** Index of the word to be matched next. */
  readonly at: number;
  /** First word of the marked part, and the word after its last; -1 where not reached. */
  readonly from: number;
  readonly to: number;
}

/** The words a phrase marks: indices, end exclusive. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

const isEmoji = (view: PhraseView, at: number): boolean => view.words[at]?.token.kind === 'emoji';

function isOpening(view: PhraseView, at: number): boolean {
  for (let i = 0; i < at; i++) if (!isEmoji(view, i)) return false;
  return true;
}

function isEnd(view: PhraseView, at: number): boolean {
  for (let i = at; i < view.words.length; i++) {
    if (!isEmoji(view, i) && view.words[i]?.token.kind !== 'break') return false;
  }
  return true;
}

function matchesOneWord(view: PhraseView, element: Element, at: number): boolean {
  const word = view.words[at];
  if (word === undefined) return false;
  if (element.kind === 'any') return word.token.kind !== 'emoji';
  if (element.kind === 'shape') return hasShape(word.token, element.shape, isOpening(view, at));
  return element.kind === 'word' && word.forms.includes(element.text);
}

function termEnds(view: PhraseView, list: string, at: number): number[] {
  const hits = view.termsAt.get(at) ?? [];
  return hits.filter((hit) => hit.list === list).map((hit) => hit.end);
}

/** Where an element that takes up words can end if it starts at `at`; best first. Emoji before it are passed over. */
function endsFrom(view: PhraseView, element: Element, at: number): number[] {
  for (let from = at; ; from++) {
    let ends: number[];
    if (element.kind === 'list' || element.kind === 'inflected') {
      const list = element.kind === 'list' ? element.name : inflectedList(element.lemma);
      // The longest term first: "Leeds General Infirmary" before "Leeds".
      ends = termEnds(view, list, from).sort((a, b) => b - a);
    } else ends = matchesOneWord(view, element, from) ? [from + 1] : [];
    if (ends.length > 0 || !isEmoji(view, from)) return ends;
  }
}

/** True if punctuation stands before the word at `at`, or before an emoji that is passed over on the way to it. */
function isSeparated(view: PhraseView, at: number): boolean {
  for (let to = at; ; to++) {
    if (view.words[to]?.isSeparated) return true;
    if (!isEmoji(view, to)) return false;
  }
}

function isThere(view: PhraseView, element: Element, at: number): boolean {
  return follow(view, [element], [{ at, from: -1, to: -1 }]).length > 0;
}

function isBehind(view: PhraseView, element: Element, at: number): boolean {
  if (element.kind === 'choice') {
    return element.alternatives.some(([only]) => only !== undefined && isBehind(view, only, at));
  }
  if (element.kind === 'separator') return isSeparated(view, at);
  if (element.kind === 'edge') return isOpening(view, at);
  let behind = at;
  while (isEmoji(view, behind - 1)) behind--;
  for (let start = at - 1; start >= 0 && start >= behind - LOOK_BACK; start--) {
    if (endsFrom(view, element, start).some((end) => end === at || end === behind)) return true;
  }
  return false;
}

function distinct(ways: readonly Way[]): Way[] {
  if (ways.length < 2) return [...ways];
  const seen = new Set<number>();
  return ways.filter(({ at }) => !seen.has(at) && seen.add(at));
}

function moved(way: Way, ends: readonly number[]): Way[] {
  return ends.map((at) => ({ ...way, at }));
}

function gapEnds(view: PhraseView, at: number, most: number, without: Element | undefined): number[] {
  const ends = [at];
  for (let end = at, count = 0; count < most && end < view.words.length; end++) {
    if (without !== undefined && isThere(view, without, end)) break;
    if (!isEmoji(view, end)) count++;
    ends.push(end + 1);
  }
  return ends;
}

function step(view: PhraseView, element: Element, way: Way): Way[] {
  switch (element.kind) {
    case 'gap':
      return moved(way, gapEnds(view, way.at, element.most, element.without));
    case 'choice':
      return element.alternatives.flatMap((alternative) => follow(view, alternative, [way]));
    case 'optional':
      return [...follow(view, [element.of], [way]), way];
    case 'look': {
      const found = element.behind ? isBehind(view, element.at, way.at) : isThere(view, element.at, way.at);
      return found === element.wanted ? [way] : [];
    }
    case 'edge':
      return (element.edge === 'start' ? isOpening(view, way.at) : isEnd(view, way.at)) ? [way] : [];
    case 'separator':
      return isSeparated(view, way.at) ? [way] : [];
    case 'mark':
      return follow(view, element.sequence, [way]).map((end) => ({ at: end.at, from: way.at, to: end.at }));
    default:
      return moved(way, endsFrom(view, element, way.at));
  }
}

function follow(view: PhraseView, sequence: Sequence, ways: readonly Way[]): Way[] {
  let current = distinct(ways);
  for (const element of sequence) {
    if (current.length === 0) return current;
    current = distinct(current.flatMap((way) => step(view, element, way)));
  }
  return current;
}

/** True if a phrase names emoji itself: then one in front of its words is meant and not passed over. */
function asksForEmoji(elements: Sequence): boolean {
  return elements.some(
    (element) =>
      (element.kind === 'shape' && element.shape === 'emoji') ||
      (element.kind === 'mark' && asksForEmoji(element.sequence)) ||
      (element.kind === 'choice' && element.alternatives.some(asksForEmoji)),
  );
}

/** What the phrase marks if it matches with its first word at `at`; undefined where it does not. Never throws. */
export function matchAt(view: PhraseView, elements: Sequence, at: number): WordSpan | undefined {
  const [best] = follow(view, elements, [{ at, from: -1, to: -1 }]);
  if (best === undefined) return undefined;
  let start = best.from < 0 ? at : best.from;
  const end = best.from < 0 ? best.at : best.to;
  if (!asksForEmoji(elements)) while (start < end - 1 && isEmoji(view, start)) start++;
  return start < end ? { start, end } : undefined;
}
