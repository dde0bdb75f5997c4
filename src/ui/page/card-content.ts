import type { Finding, Suggestion } from '../../engine/types';
import type { BoxState, ComposerView } from '../../page/ports';
import { element } from '../dom';
import { canSilence, excerpt } from '../excerpt';
import { advice, levelTag, quoted, reasons } from '../finding-view';
import { counted, type StringKey } from '../strings';
import type { PageUiContext } from './context';

/** What a person can do in a card. */
export interface CardActions {
  open(finding: Finding): void;
  replace(finding: Finding, suggestion: Suggestion): void;
  ignoreHere(finding: Finding): void;
  neverWarn(finding: Finding): void;
}

/** A card's heading and what stands under it. */
export interface CardContent {
  readonly title: Node | string;
  readonly body: readonly Node[];
  /** What can be done, always in sight below the body. */
  readonly foot: readonly Node[];
}

/** Longest quote in a row of the list, and longest replacement on a button, in characters. */
const ROW_QUOTE_CHARS = 60;
const BUTTON_CHARS = 48;

const NOTHING: Readonly<Record<BoxState, readonly [title: StringKey, text: StringKey]>> = {
  watching: ['cardTitleWatching', 'cardWatchingText'],
  clear: ['cardTitleClear', 'cardClearText'],
  findings: ['cardTitleClear', 'cardClearText'],
  blind: ['cardTitleBlind', 'cardBlindText'],
};

/** All findings of a box, each a button that opens it; or, where there are none, what the box's state means. */
export function listContent(context: PageUiContext, view: ComposerView, actions: CardActions): CardContent {
  const { t } = context;
  if (view.findings.length === 0) {
    const [title, text] = NOTHING[view.state];
    return { title: t(title), body: [element('p', {}, t(text))], foot: [] };
  }
  const rows = view.findings.map((finding) => {
    const words = element(
      'span',
      { class: 'row' },
      levelTag(context, finding.level),
      element('q', { class: `quote ${finding.level}` }, excerpt(finding.quote, ROW_QUOTE_CHARS)),
      element('span', { class: 'row-message' }, finding.message),
    );
    return element(
      'li',
      {},
      context.pressable(words, () => actions.open(finding), { class: 'row-button' }),
    );
  });
  const title = counted(t, rows.length, 'announceOne', 'announceMany');
  return { title, body: [element('ul', { class: 'rows' }, ...rows)], foot: [] };
}

/** One finding: what, why, how to say it safely, and what can be done about it. */
export function findingContent(context: PageUiContext, finding: Finding, actions: CardActions): CardContent {
  const { t, pressable } = context;
  const replacements = finding.suggestions.map((suggestion) => {
    const label = suggestion.replacement
      ? t('replaceWith', excerpt(suggestion.replacement, BUTTON_CHARS))
      : t('takeOut');
    return pressable(label, () => actions.replace(finding, suggestion), { class: 'main' });
  });
  const neverLabel = /\s/u.test(finding.quote.trim()) ? t('neverWarnPhrase') : t('neverWarn');
  const never = pressable(neverLabel, () => actions.neverWarn(finding), { class: 'plain' });
  return {
    title: levelTag(context, finding.level),
    body: [
      quoted(context, finding),
      element('p', { class: 'what' }, finding.message),
      ...reasons(context, finding),
      advice(context, finding),
    ],
    foot: [
      ...(replacements.length > 0 ? [element('div', { class: 'choices' }, ...replacements)] : []),
      element(
        'div',
        { class: 'quiet-choices' },
        pressable(t('ignoreHere'), () => actions.ignoreHere(finding), { class: 'plain' }),
        canSilence(finding.quote) && never,
      ),
    ],
  };
}
