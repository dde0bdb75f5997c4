import type { Finding, Level } from '../../engine/types';
import { element } from '../dom';
import type { StringKey } from '../strings';
import type { PageUiContext } from './context';
import { icon } from './icon';

type WithWords = Pick<PageUiContext, 't'>;

const FORCE: Readonly<Record<Finding['guidanceForce'], StringKey>> = {
  'must-not': 'forceMustNot',
  must: 'forceMust',
  recommend: 'forceRecommend',
};

/** The level in a word, with its sign. */
export function levelTag({ t }: WithWords, level: Level): HTMLElement {
  return element(
    'span',
    { class: `level ${level}` },
    icon(level),
    level === 'stop' ? t('levelStop') : t('levelCaution'),
  );
}

/** The words the finding speaks of, as the person wrote them. */
export function quoted({ t }: WithWords, finding: Finding): HTMLElement {
  const quote = element('q', { class: `quote ${finding.level}` }, finding.quote.trim());
  return element('p', { class: 'said' }, element('span', { class: 'unseen' }, `${t('youWrote')}: `), quote);
}

/** Why: the guidance point with its own force, and the way to speak up where a concern is being raised. */
export function reasons({ t }: WithWords, finding: Finding): Node[] {
  const force = element('strong', { class: `force ${finding.guidanceForce}` }, t(FORCE[finding.guidanceForce]));
  return [
    element(
      'div',
      { class: 'why' },
      element('p', { class: 'small-heading' }, t('whyHeading')),
      element('p', {}, force, ' ', withoutForce(finding.guidanceText, t(FORCE[finding.guidanceForce]))),
    ),
    ...(finding.speakUp
      ? [
          element(
            'div',
            { class: 'speak-up' },
            element('p', { class: 'small-heading' }, t('speakUpHeading')),
            element('p', {}, finding.speakUp),
          ),
        ]
      : []),
  ];
}

/** How to say it safely. */
export function advice({ t }: WithWords, finding: Finding): HTMLElement {
  return element(
    'div',
    { class: 'safer' },
    element('p', { class: 'small-heading' }, t('saferHeading')),
    element('p', {}, finding.advice),
  );
}

/** A point that opens with its own "You must not" is not made to say it twice. */
function withoutForce(text: string, force: string): string {
  return text.toLowerCase().startsWith(force.toLowerCase()) ? text.slice(force.length).trimStart() : text;
}
