import type { Finding, Level } from '../engine/types';
import { element } from './dom';
import { signs } from './evidence-view';
import { excerpt } from './excerpt';
import { icon } from './icon';
import type { StringKey, Translate } from './strings';

interface WithWords {
  readonly t: Translate;
}

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

/** The words the finding speaks of, as the person wrote them; of a long stretch its beginning and end. */
export function quoted({ t }: WithWords, finding: Finding): HTMLElement {
  const quote = element('q', { class: `quote ${finding.level}` }, excerpt(finding.quote));
  return element('p', { class: 'said' }, element('span', { class: 'unseen' }, `${t('youWrote')}: `), quote);
}

/**
 * Why: the guidance point with its own force, what in the words points to it, and the way to speak up where a concern
 * is being raised.
 */
export function reasons({ t }: WithWords, finding: Finding): Node[] {
  const { speakUp } = finding;
  return [
    element(
      'div',
      { class: `why ${finding.guidanceForce}` },
      element('p', { class: 'small-heading' }, t('whyHeading')),
      forcedText({ t }, finding.guidanceForce, finding.guidanceText),
    ),
    ...signs({ t }, finding),
    ...(speakUp
      ? [
          element(
            'div',
            { class: 'speak-up' },
            element('p', { class: 'small-heading' }, t('speakUpHeading')),
            element('p', {}, speakUp),
          ),
        ]
      : []),
  ];
}

/** A guidance point with its force standing out: its own opening words where it opens with them, else put before it. */
export function forcedText({ t }: WithWords, force: Finding['guidanceForce'], text: string): HTMLElement {
  const words = t(FORCE[force]);
  const opensWithIt = text.toLowerCase().startsWith(words.toLowerCase());
  const rest = opensWithIt ? text.slice(words.length) : ` ${text}`;
  return element('p', {}, element('strong', {}, opensWithIt ? words : `${words}:`), rest);
}

/** The force of a guidance point as a tag. */
export function forceTag({ t }: WithWords, force: Finding['guidanceForce']): HTMLElement {
  return element('strong', { class: `force ${force}` }, t(FORCE[force]));
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
