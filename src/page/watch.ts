import type { Boxes } from './boxes';
import type { Composers } from './composers';
import { elementsOf, type ShadowRootOf } from './deep-path';

/** What watching needs of the page. */
export interface WatchTies {
  readonly boxes: Boxes;
  readonly shadowRootOf: ShadowRootOf;
  /** Wakes engine and interface the first time it is called. */
  composers(): Composers;
  failed(error: unknown): void;
}

/**
 * Waits for a compose box to get the focus, and does nothing until then. The order of events:
 *
 *  1. `focusin`, in capture on `window`: is the focused element, in a shadow root or not, in a compose box?
 *  2. The first time it is, engine, rule pack and interface wake, once a page.
 *  3. The box becomes a composer, which listens to that box alone until it leaves the page (`composers.ts`).
 */
export function startWatch(ties: WatchTies, signal: AbortSignal): void {
  const look = (event: Event) => {
    try {
      const target = elementsOf(event, ties.shadowRootOf)[0];
      const box = target && ties.boxes.find(target);
      if (box) ties.composers().obtain(box);
    } catch (error) {
      ties.failed(error);
    }
  };
  window.addEventListener('focusin', look, { capture: true, signal });
}
