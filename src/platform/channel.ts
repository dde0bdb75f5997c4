/** Carries the messages of `messages.ts`. Nobody listening, or an extension updated meanwhile, is never an error here. */
import { browser } from 'wxt/browser';
import {
  isGoTo,
  isListWarnings,
  isPageState,
  isPageWarnings,
  type PageStateMessage,
  type PageWarnings,
} from './messages';

type State = Omit<PageStateMessage, 'kind'>;

/** Tells the toolbar what became of this tab's drafts. Never rejects. */
export async function sendPageState(state: State): Promise<void> {
  const message: PageStateMessage = {
    kind: 'content-background-state',
    verdict: state.verdict,
    count: Math.min(state.count, 500),
  };
  await browser.runtime.sendMessage(message).catch(ignoreNoReceiver);
}

/** Calls back with each tab's state as its page reports it; for the background. */
export function onPageState(changed: (tabId: number, state: State) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || !isPageState(message)) return undefined;
    changed(tabId, { verdict: message.verdict, count: message.count });
    return undefined;
  });
}

/** What a page can answer to the popup. */
export interface PageAnswers {
  list(): PageWarnings;
  goTo(id: string): void;
}

/** Answers the popup from a page. Returns the way to stop. */
export function answerPopup(answers: PageAnswers): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (isGoTo(message)) answers.goTo(message.id);
    // A page without a box stays silent: of several frames, the one that has the boxes answers.
    if (!isListWarnings(message)) return undefined;
    respond(answers.list());
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
}

/** The warnings of the page in a tab; null where Postpause does not run there. Never rejects. */
export async function askWarnings(tabId: number): Promise<PageWarnings | null> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { kind: 'popup-content-list' }).catch(ignoreNoReceiver);
  return isPageWarnings(answer) ? answer : null;
}

/** Asks the page in a tab to show one of its warnings. Never rejects. */
export async function requestGoTo(tabId: number, id: string): Promise<void> {
  await browser.tabs.sendMessage(tabId, { kind: 'popup-content-go-to', id }).catch(ignoreNoReceiver);
}

/** No receiver means a sleeping background or a page without us: both are ordinary, and nobody waits for an answer. */
function ignoreNoReceiver(): undefined {
  return undefined;
}
