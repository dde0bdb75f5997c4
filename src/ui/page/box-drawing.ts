import type { Finding } from '../../engine/types';
import type { ComposerView } from '../../page/ports';
import type { PageUiContext } from './context';
import { freeSpot, type Spot } from './free-spot';
import { intersection, type Rect } from './geometry';
import type { Highlights, Marked } from './highlights';
import { createMarker, type Marker } from './marker';
import { createMirror } from './mirror';
import { type Theme, themeOf } from './theme';
import { clippersOf, visibleRect } from './visible-rect';

/** Everything drawn for one box: its marker and the lines under its words. */
export interface BoxDrawing {
  readonly view: ComposerView;
  readonly theme: Theme;
  readonly marker: Marker;
  update(view: ComposerView): void;
  /** Measures the box and puts everything in its place: once a frame at most, and only when something moved. */
  place(): void;
  /** The box's part that can be seen, as of the last `place`. */
  readonly seen: Rect | null;
  /** Where a finding's words can be seen now. */
  rectsOf(finding: Finding): readonly Rect[];
  /** The finding whose words are at a point of the viewport. */
  findingAt(x: number, y: number): Finding | null;
  /** Scrolls the page and the box until a finding's words can be seen. */
  reveal(finding: Finding): void;
  remove(): void;
}

/** How far beside a word the pointer may be: the line is drawn below the letters. */
const REACH_PX = 3;

/** Draws a box for the first time. `opened`: the marker was pressed; `moved`: the box changed its size. */
export function drawBox(
  context: PageUiContext,
  highlights: Highlights,
  host: Element,
  first: ComposerView,
  opened: (byKeyboard: boolean) => void,
  moved: () => void,
): BoxDrawing {
  const { box } = first;
  const marker = createMarker(context, opened);
  const mirror = first.isTextField ? createMirror(box) : null;
  const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(moved);
  let view = first;
  let theme = themeOf(box);
  let clippers = clippersOf(box);
  let seen: Rect | null = null;
  let rects = new Map<Finding, readonly Rect[]>();
  let spot: Spot | null = null;

  context.layer.append(...(mirror ? [mirror.element] : []), marker.element);
  sizes?.observe(box);

  const drawLines = () => {
    if (mirror) {
      mirror.element.dataset.theme = theme;
      mirror.draw(view.text, view.findings);
      return;
    }
    const marked: Marked[] = [];
    for (const { level, span } of view.findings) {
      const range = view.rangeOf(span);
      if (range) marked.push({ level, range });
    }
    const root = box.getRootNode();
    highlights.paint(view.id, marked, theme, root instanceof ShadowRoot ? root : document);
  };
  const measure = (finding: Finding): readonly Rect[] => {
    if (mirror) return mirror.rectsOf(finding);
    const range = view.rangeOf(finding.span);
    const window = seen;
    return range && window ? [...range.getClientRects()].flatMap((rect) => intersection(rect, window) ?? []) : [];
  };
  const rectsOf = (finding: Finding): readonly Rect[] => {
    const known = rects.get(finding) ?? measure(finding);
    rects.set(finding, known);
    return known;
  };

  const placeMarker = (isCompact: boolean, controls: readonly Rect[]): Spot | null =>
    seen && freeSpot(box, seen, marker.measure(isCompact), controls, host, spot?.index ?? 0);

  return {
    get view() {
      return view;
    },
    get theme() {
      return theme;
    },
    get seen() {
      return seen;
    },
    marker,
    update(next) {
      if (next.state !== view.state) {
        theme = themeOf(box);
        clippers = clippersOf(box);
        spot = null;
      }
      view = next;
      rects = new Map();
      marker.show(view, theme);
      drawLines();
    },
    place() {
      seen = visibleRect(box, clippers);
      rects = new Map();
      mirror?.place(seen);
      const controls = view.controls().map((control) => control.getBoundingClientRect());
      // With its words where there is room, else its sign alone.
      spot = placeMarker(false, controls) ?? placeMarker(true, controls);
      marker.moveTo(spot?.rect ?? null);
    },
    rectsOf,
    findingAt(x, y) {
      const hit = ({ left, top, right, bottom }: Rect) =>
        x >= left - REACH_PX && x <= right + REACH_PX && y >= top && y <= bottom + REACH_PX;
      return view.findings.find((finding) => rectsOf(finding).some(hit)) ?? null;
    },
    reveal(finding) {
      const start = view.rangeOf(finding.span)?.startContainer.parentElement ?? box;
      start.scrollIntoView({ block: 'center', inline: 'nearest' });
      mirror?.reveal(finding);
    },
    remove() {
      sizes?.disconnect();
      highlights.paint(view.id, [], theme, document);
      marker.element.remove();
      mirror?.element.remove();
    },
  };
}
