import type { Disclaimer } from '../../engine/types';
import { element } from '../dom';
import type { Translate } from '../strings';
import { lengthOf, sitesThatTake } from './bio-limits';
import { type Copy, copyButton } from './copy-button';

/** "Disclaimer": each form of the views-are-my-own statement, ready to copy, with the sites whose profile it fits. */
export function disclaimerSection(t: Translate, disclaimers: readonly Disclaimer[], copy: Copy): HTMLElement {
  const items = disclaimers.map(({ text, verbatim }) => {
    const length = lengthOf(text);
    return element(
      'li',
      { class: 'item' },
      element('p', { class: 'small-heading' }, verbatim ? t('disclaimerVerbatim') : t('disclaimerShorter')),
      element('blockquote', {}, text),
      element(
        'p',
        { class: 'quiet' },
        `${t('disclaimerLength', length)}. ${t('disclaimerFits', sitesThatTake(length).join(', '))}`,
      ),
      copyButton(t, copy, () => text, t('copy'), t('copyNamed', text)),
    );
  });
  return element('section', {}, element('p', {}, t('disclaimerLead')), element('ul', { class: 'cards' }, ...items));
}
