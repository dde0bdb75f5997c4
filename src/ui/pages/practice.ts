import { element, fill } from '../dom';
import type { StringKey, Translate } from '../strings';
import { type Copy, copyButton } from './copy-button';

/** An editor as the practice page needs it. */
export interface PracticeEditor {
  text(): string;
  clear(): void;
}

/** One composer: its names, and how its editor comes to life in an element with this accessible name. */
export interface PracticeComposer {
  readonly name: StringKey;
  readonly about: StringKey;
  mount(place: HTMLElement, label: string): PracticeEditor;
}

const DRAFTS: readonly StringKey[] = ['practiceTryOne', 'practiceTryTwo', 'practiceTryThree'];

/** Draws the practice page into `root`: composers like those of real sites, whose posts go nowhere. */
export function drawPractice(
  root: HTMLElement,
  t: Translate,
  copy: Copy,
  composers: readonly PracticeComposer[],
): void {
  const drafts = DRAFTS.map((key) =>
    element(
      'li',
      {},
      element('q', {}, t(key)),
      ' ',
      copyButton(t, copy, () => t(key), t('copy'), t('copyNamed', t(key))),
    ),
  );
  fill(
    root,
    element('header', { class: 'top' }, element('h1', {}, t('practiceTitle')), element('p', {}, t('practiceLead'))),
    element(
      'main',
      { class: 'practice' },
      element('div', { class: 'feed' }, ...composers.map((composer) => composerCard(t, composer))),
      element('aside', {}, element('h2', {}, t('practiceTryTitle')), element('ul', { class: 'drafts' }, ...drafts)),
    ),
    element('footer', {}, element('p', { class: 'quiet' }, t('unofficial'))),
  );
}

/** Marked up as sites do it: a group with an editor and a Post button. The entrypoint's site file names these marks. */
function composerCard(t: Translate, { name, about, mount }: PracticeComposer): HTMLElement {
  const place = element('div', { class: 'place' });
  const posted = element('ul', { class: 'posted', 'aria-live': 'polite', 'aria-label': t('practicePosted') });
  const post = element('button', { type: 'button', class: 'post', 'data-practice': 'post' }, t('practicePost'));
  const editor = mount(place, t('practiceBox', t(name)));
  const publish = () => {
    const text = editor.text().trim();
    if (!text) return;
    const words = element('p', { class: 'posted-text' }, text);
    posted.prepend(element('li', {}, element('p', { class: 'small-heading' }, t('practicePosted')), words));
    editor.clear();
  };
  post.addEventListener('click', publish);
  // Before the editor sees the key: it would start a new line.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    publish();
  };
  place.addEventListener('keydown', onKey, true);
  return element(
    'section',
    { role: 'group', 'aria-label': t(name), class: 'composer', 'data-practice': 'composer' },
    element('h2', {}, t(name)),
    element('p', { class: 'quiet' }, t(about)),
    element('div', { class: 'writing' }, element('span', { class: 'face', 'aria-hidden': 'true' }), place),
    element('div', { class: 'bar' }, post),
    posted,
  );
}
