import { browser } from 'wxt/browser';

/**
 * The element's shadow root, closed ones included, by the extension-only calls: `dom.openOrClosedShadowRoot` in Chrome
 * (88 and later, HTML elements only), a method of the element in Firefox. Null where there is none. Never throws.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  try {
    if (hasOwnAccess(element)) return element.openOrClosedShadowRoot;
    return element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : null;
  } catch {
    return element.shadowRoot; // An extension updated meanwhile has lost its own way in.
  }
}

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}

function hasOwnAccess(element: Element): element is FirefoxElement {
  return 'openOrClosedShadowRoot' in element;
}
