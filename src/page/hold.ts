import type { Finding } from '../engine/types';
import { type FoundBox, isDisabled } from './boxes';
import type { Composer } from './composer';
import type { Pass } from './pass';
import type { ComposerView, HoldDecision, PageUi } from './ports';
import type { Press } from './press';

/** What holding a post needs of the page. */
export interface HoldTies {
  controls(box: FoundBox): readonly Element[];
  /** Wakes the interface if it sleeps. */
  ui(): PageUi;
  failed(error: unknown, view: ComposerView | null): void;
}

/** What stands between a press and the page. */
export interface Held {
  /** All boxes the press would publish. */
  readonly composers: readonly Composer[];
  /** The first of them with something to hold. */
  readonly first: Composer;
  readonly findings: readonly Finding[];
}

/** A second press this soon belongs to the first (a double click); later, the dialog must have been lost: ask again. */
const SAME_PRESS_MS = 500;
/** A site that took our press has emptied or closed its box, or disabled its button, by then. */
const SITE_ANSWER_MS = 2000;

/**
 * Asks the person about a held press, and makes the press again if they decide to post. Returns the way to ask, to be
 * called for every press that was held; presses by scripts while the dialog is open are held without a word.
 */
export function createHolding(ties: HoldTies, pass: Pass, signal: AbortSignal): AskAbout {
  let asked = 0;
  let askedAt = 0;
  let isAsking = false;

  async function ask(press: Press, held: Held): Promise<void> {
    const turn = ++asked;
    askedAt = performance.now();
    isAsking = true;
    const decision = await decisionOn(held);
    if (turn !== asked || signal.aborted) return;
    isAsking = false;
    if (decision === 'edit') return;
    pass.grant(held.composers);
    release(press, held.first);
  }

  /** A dialog that cannot be shown is an error of ours: the post goes through. */
  async function decisionOn(held: Held): Promise<HoldDecision> {
    try {
      return await ties.ui().askToHold({ view: held.first.view(), findings: held.findings });
    } catch (error) {
      ties.failed(error, held.first.view());
      return 'post';
    }
  }

  function release({ control, form }: Press, composer: Composer): void {
    const usable = [control, ...ties.controls(composer.box())].find(canBePressed);
    if (usable === undefined && !form?.isConnected) {
      ties.ui().notify(composer.view(), 'press-again');
      return;
    }
    pass.openForOwnPress();
    if (usable !== undefined) HTMLElement.prototype.click.call(usable);
    else if (form !== null) HTMLFormElement.prototype.requestSubmit.call(form);
    setTimeout(() => remind(composer), SITE_ANSWER_MS);
  }

  /** The text still stands there, the button can be pressed, the pass is unused: the site did not take our press. */
  function remind(composer: Composer): void {
    const isReady = composer.box().root.isConnected && ties.controls(composer.box()).some(canBePressed);
    if (signal.aborted || !isReady) return;
    composer.refresh();
    if (pass.isWaiting()) ties.ui().notify(composer.view(), 'press-again');
  }

  return (press, held, isTrusted) => {
    const isSamePress = isAsking && (!isTrusted || performance.now() - askedAt < SAME_PRESS_MS);
    if (!isSamePress) void ask(press, held);
  };
}

/** Opens the dialog about a press just held. `isTrusted`: the person made it, not a script. */
export type AskAbout = (press: Press, held: Held, isTrusted: boolean) => void;

function canBePressed(control: Element | null): control is HTMLElement {
  return control instanceof HTMLElement && control.isConnected && !isDisabled(control);
}
