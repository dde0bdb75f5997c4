import type { Evidence, Finding } from '../engine/types';
import { element } from './dom';
import type { StringKey, Translate } from './strings';

interface WithWords {
  readonly t: Translate;
}

/** Details about a person in the order in which to drop them where two tell equally much; unknown ones come last. */
const DETAILS: Readonly<Record<string, StringKey>> = {
  fame: 'detailFame',
  job: 'detailJob',
  place: 'detailPlace',
  rarity: 'detailRarity',
  event: 'detailEvent',
  age: 'detailAge',
  time: 'detailTime',
  relation: 'detailRelation',
  condition: 'detailCondition',
  sex: 'detailSex',
  care: 'detailCare',
};
const ORDER = Object.keys(DETAILS);

/** Words so common that pointing at them explains nothing, though they may have counted. */
const EMPTY_WORDS = new Set(
  (
    'a an the this that these those of to in on at by for with from as and or but so if than then not no is am are ' +
    'was were be been being do does did have has had will would can could it its he him his she her hers they them ' +
    'their we us our i me my you your who what which when where how all just up out there here'
  ).split(' '),
);
const SHOWN_WORDS = 5;

/** What a finding that no single word gives away rests on: details that add up, or words that stood out. Often nothing. */
export function signs(ties: WithWords, finding: Finding): Node[] {
  // Other rules that add things up speak of words, not of a person.
  const isOfPerson = finding.category === 'patient-identifiers';
  const details = isOfPerson ? inOrder(finding, ['combination']) : [];
  if (details.length > 1) return detailList(ties, finding, details);
  const words = wordsThatStoodOut(finding);
  return words.length > 1 ? [element('p', { class: 'signs' }, ties.t('wordsStoodOut', words.join(', ')))] : [];
}

function detailList({ t }: WithWords, finding: Finding, details: readonly Evidence[]): Node[] {
  const rows = details.map((detail) => {
    const words = detailWords(finding, detail);
    const name = nameOf(t, detail.what);
    return element('li', {}, words ? `${name}: ` : name, words !== '' && element('q', { class: 'detail' }, words));
  });
  const [first] = [...details].sort(tellsMore);
  return [
    element(
      'div',
      { class: 'signs' },
      element('p', { class: 'small-heading' }, t('detailsAddUp', details.length)),
      element('ul', { class: 'details' }, ...rows),
      first ? element('p', {}, t('dropFirst', detailWords(finding, first) || nameOf(t, first.what))) : null,
    ),
  ];
}

/** That someone is in care is what the story is about: dropped last, whatever it weighs. */
function tellsMore(a: Evidence, b: Evidence): number {
  const isCare = ({ what }: Evidence) => Number(what === 'care');
  return isCare(a) - isCare(b) || b.effect - a.effect || placeOf(a) - placeOf(b);
}

function placeOf({ what }: Evidence): number {
  const at = ORDER.indexOf(what);
  return at < 0 ? ORDER.length : at;
}

function nameOf(t: Translate, what: string): string {
  const key = DETAILS[what];
  return key ? t(key) : what;
}

/** Evidence of these stages that has words behind it, in the order of the text. */
function inOrder({ evidence }: Finding, stages: readonly string[]): Evidence[] {
  return evidence
    .filter(({ stage, span }) => stages.includes(stage) && span)
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** In the order of the text, each once. A rule that states its words has only one piece of such evidence. */
function wordsThatStoodOut(finding: Finding): string[] {
  const seen = new Map<string, string>();
  for (const evidence of inOrder(finding, ['detector', 'combination'])) {
    const words = wordsOf(finding, evidence);
    const folded = words?.toLowerCase();
    if (words && folded && !EMPTY_WORDS.has(folded) && !seen.has(folded)) seen.set(folded, words);
  }
  return [...seen.values()].slice(0, SHOWN_WORDS);
}

/** The words of a detail without those around it that say nothing: "is 84" comes back as "84". */
function detailWords(finding: Finding, detail: Evidence): string {
  const words = wordsOf(finding, detail)?.split(/\s+/u) ?? [];
  const isFull = (word: string) => !EMPTY_WORDS.has(word.toLowerCase());
  const from = words.findIndex(isFull);
  return from < 0 ? words.join(' ') : words.slice(from, words.findLastIndex(isFull) + 1).join(' ');
}

/** The words behind a piece of evidence, as far as they lie in the quote: all of the draft a finding carries. */
function wordsOf({ quote, span: marked }: Finding, { span }: Evidence): string | null {
  if (!span || span.start < marked.start || span.end > marked.end) return null;
  return quote.slice(span.start - marked.start, span.end - marked.start).trim();
}
