import type { Draft, Guidance, Report } from '../../engine/types';
import { button, element, fill } from '../dom';
import type { Copy } from './copy-button';
import { disclaimerSection } from './disclaimer-section';
import { guidanceSection } from './guidance-section';
import { padSection } from './pad-section';
import { type PageSectionTies, pageSection } from './page-section';
import { tabs } from './tabs';

/** What the popup is given by its entrypoint. */
export interface PopupTies extends PageSectionTies {
  readonly guidance: Guidance;
  readonly copy: Copy;
  check(draft: Draft): Report;
  /** Opens one of our own pages in a tab. */
  open(page: 'popup' | 'practice' | 'options'): void;
  /** Id of the section to begin with: `page`, `guidance`, `disclaimer` or `pad`. */
  readonly first: string;
}

/** Draws the popup into `root`. It works as a page in a tab just as well. */
export function drawPopup(root: HTMLElement, ties: PopupTies): void {
  const { t, guidance, copy, check, open } = ties;
  const page = pageSection(ties);
  // The person may come back to a popup that was left open in a tab.
  window.addEventListener('focus', page.refresh);
  const sections = [
    { id: 'page', label: t('tabPage'), content: page.element, shown: page.refresh },
    { id: 'guidance', label: t('tabGuidance'), content: guidanceSection(t, guidance) },
    { id: 'disclaimer', label: t('tabDisclaimer'), content: disclaimerSection(t, guidance.disclaimers, copy) },
    { id: 'pad', label: t('tabPad'), content: padSection(t, check, copy) },
  ];
  const links = [
    button(t('openFull'), () => open('popup'), { class: 'plain' }),
    button(t('openPractice'), () => open('practice'), { class: 'plain' }),
    button(t('openSettings'), () => open('options'), { class: 'plain' }),
  ];
  fill(
    root,
    element(
      'header',
      { class: 'top' },
      element('h1', {}, t('name')),
      element('p', { class: 'quiet' }, t('privacyLine')),
    ),
    element('main', {}, tabs(t('sectionsLabel'), sections, ties.first)),
    element(
      'footer',
      {},
      element('nav', { class: 'quiet-choices', 'aria-label': t('morePages') }, ...links),
      element('p', { class: 'quiet' }, t('unofficial')),
    ),
  );
}
