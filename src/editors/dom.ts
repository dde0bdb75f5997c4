/**
 * DOM calls that a hostile or careless page cannot shadow. A form control named `closest` or `querySelectorAll` hides
 * the method of its form, in our world too, so methods are taken from the prototype. None of these throws.
 */

/** The element itself or its nearest ancestor that fits `selector`; null where there is none or the selector is invalid. */
export function closest(element: Element, selector: string): Element | null {
  try {
    return Element.prototype.closest.call(element, selector);
  } catch {
    return null; // An invalid selector fits nothing.
  }
}

/** True if the element fits `selector`; false for an invalid selector. */
export function matches(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false; // An invalid selector fits nothing.
  }
}

/** Every descendant of `root` that fits `selector`, in document order; empty for an invalid selector. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  try {
    if (root instanceof Document) return [...Document.prototype.querySelectorAll.call(root, selector)];
    if (root instanceof Element) return [...Element.prototype.querySelectorAll.call(root, selector)];
    return [...root.querySelectorAll(selector)];
  } catch {
    return []; // An invalid selector fits nothing.
  }
}

/** The element's parent, stepping from a shadow root to its host; null at the top. */
export function parentOf(element: Element): Element | null {
  const parent = Reflect.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get?.call(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** True if `inner` is `outer` or lies inside it. */
export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}
