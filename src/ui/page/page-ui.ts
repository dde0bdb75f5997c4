/**
 * Draws what Postpause has to say on a page. Order of events: `page` hands over a view (`update`); at the next frame
 * everything about changed boxes is drawn and everything visible put in its place (`place`). Scrolling, resizing and
 * pointer moves only ask for a frame. With no box there is no listener, and with nothing happening no timer.
 */
import type { Finding, Suggestion } from '../../engine/types';
import type { ComposerView, FixOutcome, PageUi } from '../../page/ports';
import { counted, type StringKey, type Translate } from '../strings';
import parts from '../style/parts.css?inline';
import tokens from '../style/tokens.css?inline';
import { createAnnouncer } from './announcer';
import { createBoxes } from './boxes';
import { createCard } from './card';
import { pressableFor } from './context';
import { createHoldDialog } from './hold-dialog';
import { createHost } from './host';
import { createNotice } from './notice';
import css from './page.css?inline';
import { watchInput } from './page-input';
import { safely } from './safely';
import { themeOf } from './theme';

/** What the interface is given by the entrypoint. */
export interface PageUiOptions {
  readonly t: Translate;
  /** Gives the host its shadow root. Absent: a closed one, as pages must get. */
  readonly attach?: (host: HTMLElement) => ShadowRoot;
  /** Whether a press comes from the person. Absent: the browser's own word for it (`isTrusted`). */
  readonly isGenuine?: (event: Event) => boolean;
}

const OUTCOMES: Readonly<Record<FixOutcome, StringKey>> = {
  replaced: 'outcomeReplaced',
  copied: 'outcomeCopied',
  stale: 'outcomeStale',
};
const NOTICES: Readonly<Record<Parameters<PageUi['notify']>[1], StringKey>> = {
  'press-again': 'noticePressAgain',
  'check-failed': 'noticeCheckFailed',
  'reload-needed': 'noticeReload',
};

/** Makes the in-page interface. Nothing is added to the page before the first call that has something to show. */
export function createPageUi({ t, attach, isGenuine = (event) => event.isTrusted }: PageUiOptions): PageUi {
  const host = createHost(tokens + parts + css, attach);
  const announcer = createAnnouncer();
  const context = {
    t,
    root: host.root,
    layer: host.layer,
    pressable: pressableFor(isGenuine),
    say: announcer.now,
  };
  const card = createCard(context, {
    open: (finding) => card.subject && card.open({ ...card.subject, finding }, false),
    replace: (finding, suggestion) => void replace(finding, suggestion),
    ignoreHere: (finding) => silence(finding, 'ignoreHere', 'outcomeIgnored'),
    neverWarn: (finding) => silence(finding, 'neverWarn', 'outcomeNever'),
  });
  const dialog = createHoldDialog(context);
  const notice = createNotice(context);
  const boxes = createBoxes(context, host, card, notice);
  const input = watchInput(boxes, card, host.element, () => dialog.element.open);
  host.layer.append(card.element, notice.element, announcer.element, dialog.element);

  async function replace(finding: Finding, suggestion: Suggestion): Promise<void> {
    const view = card.subject?.view;
    if (!view) return;
    const outcome = await view.replace(finding, suggestion).catch((): FixOutcome => 'stale');
    if (outcome !== 'replaced') return card.tell(t(OUTCOMES[outcome]));
    if (card.subject?.finding === finding) card.close();
    announcer.now(t(OUTCOMES.replaced));
  }

  function silence(finding: Finding, how: 'ignoreHere' | 'neverWarn', words: 'outcomeIgnored' | 'outcomeNever'): void {
    const view = card.subject?.view;
    if (!view) return;
    card.close();
    view[how](finding);
    notify(view, words);
  }

  function notify(view: ComposerView | null, words: StringKey): void {
    const box = view?.box ?? document.documentElement;
    host.mountFor(box);
    notice.show(t(words), view, themeOf(box));
    boxes.requestPlacing();
  }

  return {
    update: (view) =>
      safely(() => {
        boxes.update(view);
        input.start();
        const { length } = view.findings;
        if (length > 0) announcer.afterQuiet(counted(t, length, 'announceOne', 'announceMany'));
        else announcer.afterQuiet(announcer.hasCounted ? t('announceNone') : '');
      }),
    remove: (id) =>
      safely(() => {
        boxes.remove(id);
        if (boxes.isEmpty) input.stop();
      }),
    async askToHold(hold) {
      try {
        card.close();
        host.mountFor(hold.view.box);
        return await dialog.ask(hold, themeOf(hold.view.box));
      } catch {
        // Without a dialog nobody could ever decide: the post goes its way, and the person is told.
        safely(() => notify(hold.view, 'noticeCheckFailed'));
        return 'post';
      }
    },
    notify: (view, what) => safely(() => notify(view, NOTICES[what])),
    goTo: (id, finding) => safely(() => boxes.show(id, finding, true)),
    destroy: () =>
      safely(() => {
        input.stop();
        announcer.stop();
        dialog.dismiss();
        boxes.removeAll();
        host.remove();
      }),
  };
}
