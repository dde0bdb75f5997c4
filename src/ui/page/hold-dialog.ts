import type { Hold, HoldDecision } from '../../page/ports';
import { element, fill } from '../dom';
import { advice, quoted, reasons } from '../finding-view';
import { counted } from '../strings';
import { rememberCaret } from './caret';
import type { PageUiContext } from './context';
import type { Theme } from './theme';

/** The question a held post asks. */
export interface HoldDialog {
  readonly element: HTMLDialogElement;
  /** Opens it; resolves once. Anything but a press of "Post anyway" means `edit`. Throws where no dialog can be shown. */
  ask(hold: Hold, theme: Theme): Promise<HoldDecision>;
  /** Closes it; the post stays held. */
  dismiss(): void;
}

/** Returns a closed dialog, to be put into our layer. */
export function createHoldDialog(context: PageUiContext): HoldDialog {
  const { t, pressable } = context;
  const lead = element('p', { id: 'hold-lead', class: 'lead' });
  const list = element('ul', { class: 'held' });
  let decision: HoldDecision = 'edit';
  let settle: (() => void) | null = null;

  const edit = pressable(t('holdEdit'), () => settle?.(), { class: 'main' });
  const post = pressable(
    t('holdPost'),
    (event) => {
      // The second half of a double click on the site's Post button is not a decision.
      if (event.detail > 1) return;
      decision = 'post';
      settle?.();
    },
    { class: 'second' },
  );
  const dialog = element(
    'dialog',
    { class: 'hold', role: 'alertdialog', 'aria-labelledby': 'hold-title', 'aria-describedby': 'hold-lead' },
    element('h2', { id: 'hold-title' }, t('holdTitle')),
    // Reachable by keyboard, so that a long list can be scrolled without a mouse.
    element('div', { class: 'hold-body', tabindex: 0, role: 'group', 'aria-labelledby': 'hold-title' }, lead, list),
    element(
      'div',
      { class: 'hold-foot' },
      element('div', { class: 'choices' }, edit, post),
      element('p', { class: 'note' }, t('holdNote')),
    ),
  );
  // A key held down since Ctrl+Enter would press the focused button over and over.
  dialog.addEventListener('keydown', (event) => event.repeat && event.key === 'Enter' && event.preventDefault());
  // Settled at once, not at `close`, which comes a task later: a key in between would meet the text's focus without its
  // caret, and Draft.js throws at that.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    settle?.();
  });
  dialog.addEventListener('close', () => settle?.());

  return {
    element: dialog,
    ask({ view, findings }, theme) {
      settle?.();
      decision = 'edit';
      dialog.dataset.theme = theme;
      fill(lead, counted(t, findings.length, 'holdLeadOne', 'holdLeadMany'));
      fill(list, ...findings.map((finding) => element('li', {}, ...heldFinding(context, finding))));
      const backToText = rememberCaret(view.box);
      dialog.showModal();
      edit.focus();
      return new Promise((resolve) => {
        settle = () => {
          settle = null;
          if (dialog.open) dialog.close();
          backToText();
          resolve(decision);
        };
      });
    },
    dismiss: () => settle?.(),
  };
}

function heldFinding(context: PageUiContext, finding: Hold['findings'][number]): Node[] {
  const { t } = context;
  const saferWords = finding.suggestions.map(({ replacement }) =>
    element('li', {}, replacement ? t('couldWrite', replacement) : t('takeOut')),
  );
  return [
    quoted(context, finding),
    element('p', { class: 'what' }, finding.message),
    ...reasons(context, finding),
    advice(context, finding),
    ...(saferWords.length > 0 ? [element('ul', { class: 'safer-words' }, ...saferWords)] : []),
  ];
}
