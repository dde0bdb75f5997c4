/** A child of an element: text becomes a text node, null and false are left out. */
export type Child = Node | string | null | false;

/** Attributes of an element; `class`, `aria-…`, `data-…` as in HTML. True writes an empty value, false and null none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** A new element with attributes and children. Never reads HTML: what a person wrote stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/** A button with a label; `pressed` is called on each press, by mouse, touch or keyboard. */
export function button(
  label: Child,
  pressed: (event: MouseEvent) => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', pressed);
  return made;
}

/** Makes `parent` hold these children and nothing else. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...children.filter((child) => child !== null && child !== false));
}
