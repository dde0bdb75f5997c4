import { contains, intersection, type Rect, rectAt, type Size, viewport } from './geometry';
import { parentOf } from './theme';

/** What the person may want to press, by the HTML standard's interactive content and the ARIA widget roles. */
const INTERACTIVE = [
  ...['a[href]', 'button', 'input', 'select', 'textarea', 'summary', 'label', 'video', 'audio', 'iframe'],
  ...['[contenteditable=""]', '[contenteditable=true]', '[onclick]'],
  ...[
    'button',
    'link',
    'checkbox',
    'switch',
    'tab',
    'menuitem',
    'radio',
    'option',
    'combobox',
    'slider',
    'listbox',
  ].map((role) => `[role=${role}]`),
].join();

const GAP = 4;

/** A place for the marker, and which of the candidates it is. */
export interface Spot {
  readonly rect: Rect;
  readonly index: number;
}

/**
 * Where the marker of a box can stand without covering a control, anything else that can be pressed, or text; null
 * where there is no such place. `preferred` is the candidate it had last time: looked at first, so that it neither
 * jumps about nor costs more than ten hit tests while it is free.
 */
export function freeSpot(
  box: HTMLElement,
  seen: Rect,
  size: Size,
  controls: readonly Rect[],
  host: Element,
  preferred: number,
): Spot | null {
  const bounds = viewport();
  const spots = spotsAround(box, seen, size).map((rect, index) => ({ rect, index }));
  const inOrder = [...spots.slice(preferred, preferred + 1), ...spots];
  const isAllowed = ({ rect }: Spot) =>
    contains(bounds, rect) && !controls.some((control) => intersection(control, rect)) && isFree(rect, box, host);
  return inOrder.find(isAllowed) ?? null;
}

/** Candidates, best first: inside a roomy rich editor, else along its edges. A text field's own text cannot be measured. */
function spotsAround(box: HTMLElement, seen: Rect, size: Size): readonly Rect[] {
  const right = seen.right - size.width;
  const inside = [
    rectAt(right - GAP, seen.bottom - size.height - GAP, size),
    rectAt(right - GAP, seen.top + GAP, size),
  ];
  const along = (top: number) =>
    [1, 0.75, 0.5, 0.25, 0].map((at) => rectAt(seen.left + at * (right - seen.left), top, size));
  const outside = [
    ...along(seen.bottom + GAP),
    ...along(seen.top - size.height - GAP),
    rectAt(seen.right + GAP, seen.bottom - size.height, size),
  ];
  const isRoomy = seen.bottom - seen.top >= 3 * size.height;
  return isRoomy && !box.matches('textarea, input') ? [...inside, ...outside] : [...outside, ...inside];
}

function isFree(spot: Rect, box: HTMLElement, host: Element): boolean {
  const columns = [spot.left + 1, (3 * spot.left + spot.right) / 4, (spot.left + spot.right) / 2];
  columns.push((spot.left + 3 * spot.right) / 4, spot.right - 1);
  const rows = [spot.top + 1, spot.bottom - 1];
  const checked = new Set<Element>();
  for (const x of columns) {
    for (const y of rows) {
      const under = elementUnder(x, y, box, host);
      if (!under || checked.has(under)) continue;
      checked.add(under);
      if (isPressable(under, box) || hasTextIn(under, spot)) return false;
    }
  }
  return true;
}

/** The topmost element of the page at a point, ours left out, shadow trees entered where the box lives in one. */
function elementUnder(x: number, y: number, box: Element, host: Element): Element | null {
  const root = box.getRootNode();
  const inside = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  return inside ?? document.elementsFromPoint(x, y).find((at) => at !== host) ?? null;
}

function isPressable(under: Element, box: Element): boolean {
  for (let at: Element | null = under; at; at = parentOf(at)) {
    if (at === box || at.contains(box)) return false;
    if (at.matches(INTERACTIVE)) return true;
  }
  return false;
}

function hasTextIn(under: Element, spot: Rect): boolean {
  for (const child of under.childNodes) {
    if (child.nodeType !== Node.TEXT_NODE || !child.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(child);
    for (const rect of range.getClientRects()) if (intersection(rect, spot)) return true;
  }
  return false;
}
