/** A rectangle in CSS pixels of the viewport. A `DOMRect` is one. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The rectangle of this size whose top left corner is here. */
export function rectAt(left: number, top: number, size: Size): Rect {
  return { left, top, right: left + size.width, bottom: top + size.height };
}

/** The part two rectangles share; null where they share none. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const shared = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return shared.right > shared.left && shared.bottom > shared.top ? shared : null;
}

/** Square pixels two rectangles share. */
export function sharedArea(a: Rect, b: Rect): number {
  const shared = intersection(a, b);
  return shared ? (shared.right - shared.left) * (shared.bottom - shared.top) : 0;
}

/** True if `inner` lies wholly in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

/** The whole viewport. */
export function viewport(): Rect {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: 0, top: 0, right: clientWidth || innerWidth, bottom: clientHeight || innerHeight };
}

const GAP = 6;
const EDGE = 8;

/** The smallest rectangle around all of these; null where there are none. */
export function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/**
 * Where a card of this size goes so that it covers neither what it speaks of (`anchor`), nor anything in `avoid`, nor, if
 * that can be helped, `spare`, inside `bounds`. Below the anchor is preferred, then above, beside, and the edges of the
 * window; where no place is free, the one that covers least.
 */
export function placeCard(
  anchor: Rect,
  size: Size,
  bounds: Rect,
  avoid: readonly Rect[],
  spare: Rect | null = null,
): { left: number; top: number } {
  const middle = (anchor.top + anchor.bottom - size.height) / 2;
  const beyond = spare ? [spare.bottom + GAP, spare.top - GAP - size.height] : [];
  const wishes = [
    [anchor.left, anchor.bottom + GAP],
    [anchor.left, anchor.top - GAP - size.height],
    [anchor.right - size.width, anchor.bottom + GAP],
    [anchor.right + GAP, middle],
    [anchor.left - GAP - size.width, middle],
    ...beyond.map((top) => [anchor.right - size.width, top]),
    ...(spare ? avoid.map((rect) => [anchor.right - size.width, rect.bottom + GAP]) : []),
    ...avoid.flatMap((rect) => [
      [anchor.left, rect.bottom + GAP],
      [anchor.left, rect.top - GAP - size.height],
      [rect.left - GAP - size.width, anchor.bottom + GAP],
    ]),
    [bounds.left, bounds.bottom],
    [bounds.left, bounds.top],
  ] as const;
  let best = { left: bounds.left + EDGE, top: bounds.top + EDGE };
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [wishedLeft = 0, wishedTop = 0] of wishes) {
    const left = clamp(wishedLeft, bounds.left + EDGE, bounds.right - EDGE - size.width);
    const top = clamp(wishedTop, bounds.top + EDGE, bounds.bottom - EDGE - size.height);
    const place = rectAt(left, top, size);
    // A control must stay free before the words do, and these before the rest of the draft.
    const cost =
      1000 * avoid.reduce((sum, rect) => sum + sharedArea(place, rect), 0) +
      10 * sharedArea(place, anchor) +
      (spare ? sharedArea(place, spare) : 0);
    if (cost < bestCost) {
      best = { left, top };
      bestCost = cost;
    }
  }
  return best;
}

/** The tallest stripe of `bounds`, over its whole width, that holds nothing of `avoid`. */
export function tallestStripe(bounds: Rect, avoid: readonly Rect[]): Rect {
  let best = { ...bounds, bottom: bounds.top };
  let top = bounds.top;
  for (const rect of [...avoid].sort((a, b) => a.top - b.top)) {
    if (rect.top - top > best.bottom - best.top) best = { ...bounds, top, bottom: rect.top };
    top = Math.max(top, rect.bottom);
  }
  return bounds.bottom - top > best.bottom - best.top ? { ...bounds, top } : best;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
