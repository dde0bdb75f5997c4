/**
 * Holds a post until the person decides. The order of events:
 *
 *  1. Our listeners are on `window`, in capture, from `document_start`: no handler of the page runs before them.
 *  2. One press is many events (pointerdown, mousedown, pointerup, mouseup, click, then perhaps submit); a shortcut is
 *     a keydown that no click follows. Sites publish on `click`, `keydown` or `submit`: those decide.
 *  3. Is it the Post of a box we know? Its boxes are read again, all that this press would publish, and checked: the
 *     report for an unchanged text is at hand. Nothing to hold: the event goes on, untouched.
 *  4. Else it ends here, the steps before it having been kept from the page too, and the dialog opens.
 *  5. "Post anyway" grants a pass for exactly this text and presses the control again, through this same guard. A site
 *     that ignores scripted presses gets the person's own next press, for which the pass waits.
 *  6. Any error of ours lets the post through and says so. Only a decision by the person, or none yet, keeps it back.
 */
import type { FoundBox } from './boxes';
import type { Composer } from './composer';
import { createHolding, type Held, type HoldTies } from './hold';
import { createPass, type Pass } from './pass';
import type { Press, Presses } from './press';

/** What the guard needs of the page. */
export interface GuardTies extends HoldTies {
  readonly presses: Presses;
  obtain(box: FoundBox): Composer;
  /** A press went through: boxes may soon be empty. */
  published(): void;
}

const DECIDING = ['click', 'keydown', 'submit'] as const;
/** The other steps of a press: kept from the page when the deciding one will be held. */
const STEPS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const;

/** Starts guarding; the listeners go when `signal` aborts. Returns the pass, which must hear of every changed text. */
export function startGuard(ties: GuardTies, signal: AbortSignal): Pass {
  const pass = createPass(() => performance.now());
  const ask = createHolding(ties, pass, signal);
  let heldKey: string | null = null;

  function decide(event: Event): void {
    if (isRepeatOfHeldKey(event)) {
      keep(event);
      return;
    }
    const press = ties.presses.of(event);
    if (press === null) return;
    const held = heldBy(press);
    if (held === null || pass.admits(held.composers, event.isTrusted)) {
      ties.published();
      return;
    }
    keep(event);
    if (event instanceof KeyboardEvent) heldKey = event.code;
    ask(press, held, event.isTrusted);
  }

  /** What must be held of this press, with every box read anew; null where it may go. */
  function heldBy(press: Press): Held | null {
    const composers = press.boxes.map(ties.obtain);
    const stops = composers.map((composer) => composer.findings().filter(({ level }) => level === 'stop'));
    const first = composers[stops.findIndex((found) => found.length > 0)];
    const findings = stops.flat().sort((a, b) => b.score - a.score);
    return first === undefined ? null : { composers, first, findings };
  }

  function keepStep(event: Event): void {
    const press = ties.presses.of(event);
    const held = press && heldBy(press);
    if (!held || pass.covers(held.composers)) return;
    event.stopImmediatePropagation();
    // What the browser does on mousedown is to move the focus. It stays in the box: Firefox drops the caret with it.
    if (event.type === 'mousedown') event.preventDefault();
  }

  /** Enter held down would press the dialog's first button, which the focus has just reached. */
  function isRepeatOfHeldKey(event: Event): boolean {
    if (!(event instanceof KeyboardEvent)) return false;
    if (!event.repeat) heldKey = null;
    return event.repeat && event.code === heldKey;
  }

  function keepRestOfKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.code !== heldKey) return;
    keep(event);
    if (event.type === 'keyup') heldKey = null;
  }

  function listen(types: readonly string[], handle: (event: Event) => void): void {
    const failOpen = (event: Event) => {
      try {
        handle(event);
      } catch (error) {
        ties.failed(error, null);
      }
    };
    for (const type of types) window.addEventListener(type, failOpen, { capture: true, passive: false, signal });
  }

  listen(DECIDING, decide);
  listen(STEPS, keepStep);
  listen(['keypress', 'keyup'], keepRestOfKey);
  return pass;
}

/** Ends an event here: no handler of the page runs, nor what the browser would do by itself. */
function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
