import { intersection, type Rect, viewport } from './geometry';
import { parentOf } from './theme';

/** The ancestors that cut off what overflows them: asked for once a box, because each costs a style lookup. */
export function clippersOf(box: Element): readonly Element[] {
  const clippers: Element[] = [];
  for (let at = parentOf(box); at && at !== document.documentElement && at !== document.body; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') clippers.push(at);
  }
  return clippers;
}

/** The part of a box that can be seen now; null where none can. */
export function visibleRect(box: Element, clippers: readonly Element[]): Rect | null {
  let seen = intersection(box.getBoundingClientRect(), viewport());
  for (const clipper of clippers) {
    if (!seen) return null;
    seen = intersection(seen, clipper.getBoundingClientRect());
  }
  return seen;
}
