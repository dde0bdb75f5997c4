import { parentOf } from '../editors/dom';

/** The extension's own way into a shadow root, closed ones included; null where the element has none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * The elements an event happened in, innermost first. `composedPath()` ends at the host of a closed shadow root, so the
 * last steps are found by the place of the pointer or by the focus. Never empty unless the event has no element.
 */
export function elementsOf(event: Event, shadowRootOf: ShadowRootOf): Element[] {
  const first = event.composedPath()[0];
  if (!(first instanceof Element)) return [];
  const path: Element[] = [];
  for (let at: Element | null = innermost(first, event, shadowRootOf); at !== null; at = parentOf(at)) path.push(at);
  return path;
}

function innermost(element: Element, event: Event, shadowRootOf: ShadowRootOf): Element {
  let inner = element;
  for (let root = shadowRootOf(inner); root !== null; root = shadowRootOf(inner)) {
    const next = elementIn(root, event);
    if (next === null || next === inner) break;
    inner = next;
  }
  return inner;
}

/** A press by keyboard or script has no place on the screen (`detail` 0): the focus tells. */
function elementIn(root: ShadowRoot, event: Event): Element | null {
  const atPointer = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
  return atPointer ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
}
