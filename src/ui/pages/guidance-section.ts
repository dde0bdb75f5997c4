import type { Guidance, GuidanceLink, GuidancePoint } from '../../engine/types';
import { element, fill } from '../dom';
import { forceTag } from '../finding-view';
import { counted, type Translate } from '../strings';
import { longDate } from './long-date';

/** "Guidance": every point of the organisation's guidance in plain words, with its own words behind each, searchable. */
export function guidanceSection(t: Translate, guidance: Guidance): HTMLElement {
  const points = guidance.points.map((point) => ({ point, shown: pointItem(t, guidance, point), text: textOf(point) }));
  const search = element('input', { type: 'search', id: 'guidance-search', autocomplete: 'off', spellcheck: 'false' });
  const found = element('p', { role: 'status', class: 'quiet' });
  const list = element('ul', { class: 'cards' });
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/u).filter(Boolean);
    const matching = points.filter(({ text }) => words.every((word) => text.includes(word)));
    const count = counted(t, matching.length, 'guidanceFoundOne', 'guidanceFoundMany');
    fill(found, matching.length > 0 ? count : t('guidanceFoundNone'));
    fill(list, ...matching.map(({ shown }) => shown));
  };
  search.addEventListener('input', filter);
  filter();
  return element(
    'section',
    {},
    element('label', { for: 'guidance-search' }, t('guidanceSearch')),
    search,
    found,
    list,
    publicNotice(t, guidance),
    speakingUp(t, guidance),
    element('h2', {}, t('guidanceDocuments')),
    links(guidance.links),
    element('p', { class: 'quiet' }, t('guidanceRead', guidance.title, longDate(guidance.read))),
  );
}

function pointItem(t: Translate, guidance: Guidance, point: GuidancePoint): HTMLElement {
  const { unsafe, safe } = point.examples;
  return element(
    'li',
    { class: `item ${point.force === 'recommend' ? 'caution' : 'stop'}` },
    forceTag({ t }, point.force),
    element('p', {}, point.text),
    element(
      'details',
      {},
      element('summary', {}, t('guidanceOwnWords', guidance.organisation)),
      element('blockquote', {}, point.quote),
      ...titledList(t('guidanceAsk'), point.checklist),
      ...titledList(t('guidanceUnsafe'), unsafe, 'unsafe'),
      ...titledList(t('guidanceSafe'), safe, 'safe'),
    ),
  );
}

function titledList(title: string, lines: readonly string[], kind = ''): Node[] {
  if (lines.length === 0) return [];
  const items = lines.map((line) => element('li', {}, line));
  return [element('p', { class: 'small-heading' }, title), element('ul', { class: `plain-list ${kind}` }, ...items)];
}

function publicNotice(t: Translate, { publicNotice: { text, quote }, organisation }: Guidance): HTMLElement {
  return element(
    'div',
    { class: 'public-notice' },
    element('h2', {}, t('guidancePublic')),
    element('p', {}, text),
    element(
      'details',
      {},
      element('summary', {}, t('guidanceOwnWords', organisation)),
      element('blockquote', {}, quote),
    ),
  );
}

function speakingUp(t: Translate, { speakUp }: Guidance): HTMLElement {
  return element(
    'div',
    { class: 'speak-up' },
    element('h2', {}, t('guidanceSpeakUp')),
    element('p', {}, speakUp.text),
    links(speakUp.routes),
    element('p', { class: 'quiet' }, t('guidanceChecked', longDate(speakUp.checked))),
  );
}

/** Links are followed by the person alone, in a tab of their own, without saying where they came from. */
function links(all: readonly GuidanceLink[]): HTMLElement {
  const items = all.map(({ title, url, note }) => {
    const name = url ? element('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, title) : title;
    return element('li', {}, name, note ? element('span', { class: 'quiet' }, ` ${note}`) : null);
  });
  return element('ul', { class: 'plain-list' }, ...items);
}

function textOf({ text, quote, checklist, examples }: GuidancePoint): string {
  return [text, quote, ...checklist, ...examples.unsafe, ...examples.safe].join(' ').toLowerCase();
}
