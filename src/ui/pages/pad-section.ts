import type { Draft, Finding, Report, Surface } from '../../engine/types';
import { button, element, fill } from '../dom';
import { advice, levelTag, quoted, reasons } from '../finding-view';
import { createAnnouncer } from '../page/announcer';
import { counted, type StringKey, type Translate } from '../strings';
import { type Copy, copyButton } from './copy-button';

const SURFACES: readonly (readonly [Surface, StringKey])[] = [
  ['post', 'surfacePost'],
  ['reply', 'surfaceReply'],
  ['message', 'surfaceMessage'],
  ['bio', 'surfaceBio'],
];

/** "Check a text": for words that will be posted from a phone or elsewhere. Checked as they are written, kept nowhere. */
export function padSection(t: Translate, check: (draft: Draft) => Report, copy: Copy): HTMLElement {
  const text = element('textarea', { id: 'pad-text', rows: 5, 'aria-describedby': 'pad-hint' });
  const options = SURFACES.map(([value, key]) => element('option', { value }, t(key)));
  const surface = element('select', { id: 'pad-surface' }, ...options);
  const results = element('div', { class: 'results' });
  const announcer = createAnnouncer();

  const replace = ({ span }: Finding, replacement: string) => {
    text.setRangeText(replacement, span.start, span.end, 'end');
    text.focus();
    look();
  };
  const look = () => {
    const chosen = SURFACES[surface.selectedIndex]?.[0] ?? 'post';
    const { findings, complete } = check({ text: text.value, surface: chosen });
    announcer.afterQuiet(stateOf(t, text.value, findings.length));
    fill(
      results,
      element('h2', { class: 'results-title' }, stateOf(t, text.value, findings.length)),
      !complete && element('p', { class: 'quiet' }, t('padIncomplete')),
      findings.length > 0 && element('ol', { class: 'cards' }, ...findings.map((finding) => item(t, finding, replace))),
    );
  };
  text.addEventListener('input', look);
  surface.addEventListener('change', look);
  look();
  return element(
    'section',
    {},
    element('label', { for: 'pad-text' }, t('padLabel')),
    element('p', { id: 'pad-hint', class: 'quiet' }, t('padHint')),
    text,
    element(
      'div',
      { class: 'pad-row' },
      element('label', { for: 'pad-surface' }, t('padSurface')),
      surface,
      copyButton(t, copy, () => text.value, t('padCopy')),
    ),
    announcer.element,
    results,
  );
}

function item(t: Translate, finding: Finding, replace: (finding: Finding, replacement: string) => void): HTMLElement {
  const choices = finding.suggestions.map(({ replacement }) => {
    const label = replacement ? t('replaceWith', replacement) : t('takeOut');
    return button(label, () => replace(finding, replacement), { class: 'main small' });
  });
  return element(
    'li',
    { class: `item ${finding.level}` },
    levelTag({ t }, finding.level),
    quoted({ t }, finding),
    element('p', {}, finding.message),
    ...reasons({ t }, finding),
    advice({ t }, finding),
    choices.length > 0 && element('div', { class: 'choices' }, ...choices),
  );
}

function stateOf(t: Translate, text: string, count: number): string {
  if (text.trim() === '') return t('padEmpty');
  return count === 0 ? t('padClear') : counted(t, count, 'announceOne', 'announceMany');
}
