import type { Finding } from '../../engine/types';
import type { BoxDrawing } from './box-drawing';
import type { Boxes } from './boxes';
import type { Card } from './card';
import { contains } from './geometry';
import { createHover } from './hover';

/** The keys that go through the findings of the box one is writing in, named in `markerHint`. */
const NEXT_FINDING_CODE = 'KeyW';

/** Listens to pointer and keys while there are boxes. */
export interface PageInput {
  /** Starts listening; once is enough. */
  start(): void;
  stop(): void;
}

/** Listens on `window` for what opens, moves or closes our parts. Takes only two keys: Alt+Shift+W, and Escape while a card is open. */
export function watchInput(boxes: Boxes, card: Card, host: Element, isHolding: () => boolean): PageInput {
  let listening: AbortController | null = null;
  let pointer: PointerEvent | null = null;
  let hovered: BoxDrawing | null = null;
  const hover = createHover(
    (finding) => {
      if (hovered && !card.subject?.isAskedFor) boxes.hint(hovered, finding);
    },
    () => {
      if (card.subject && !card.subject.isAskedFor && !card.element.matches(':focus-within')) card.close();
    },
  );
  card.element.addEventListener('pointerenter', () => hover.over('card'));
  card.element.addEventListener('pointerleave', () => hover.over(null));

  const findUnder = (event: PointerEvent): { drawing: BoxDrawing; finding: Finding } | null => {
    for (const drawing of boxes.all()) {
      const { seen, view } = drawing;
      const point = { left: event.clientX, right: event.clientX, top: event.clientY, bottom: event.clientY };
      if (view.findings.length === 0 || !seen || !contains(seen, point) || !isOver(event, view.box)) continue;
      const finding = drawing.findingAt(event.clientX, event.clientY);
      if (finding) return { drawing, finding };
    }
    return null;
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.target === host) return;
    // One look a frame, however many moves the mouse reports.
    if (!pointer) requestAnimationFrame(look);
    pointer = event;
  };
  const look = () => {
    const found = pointer && findUnder(pointer);
    pointer = null;
    hovered = found?.drawing ?? hovered;
    hover.over(found?.finding ?? null);
  };
  const onTap = (event: PointerEvent) => {
    boxes.requestPlacing();
    const found = event.pointerType !== 'mouse' && event.target !== host && findUnder(event);
    if (found) boxes.show(found.drawing.view.id, found.finding, false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (isHolding()) return;
    if (event.key === 'Escape' && card.subject && !event.isComposing) {
      take(event);
      card.close();
    } else if (event.altKey && event.shiftKey && event.code === NEXT_FINDING_CODE && showNext()) {
      take(event);
    }
  };
  const showNext = (): boolean => {
    const drawing = drawingInUse(boxes, card);
    if (!drawing) return false;
    const { findings, id } = drawing.view;
    const current = card.subject?.finding;
    const at = current ? findings.indexOf(current) : -1;
    const next = findings[(at + 1) % findings.length];
    if (next) boxes.show(id, next, true);
    return next !== undefined;
  };

  return {
    start() {
      if (listening) return;
      listening = new AbortController();
      const options = { capture: true, passive: true, signal: listening.signal };
      for (const type of ['scroll', 'resize', 'transitionend', 'animationend'])
        addEventListener(type, boxes.requestPlacing, options);
      addEventListener('pointermove', onMove, options);
      addEventListener('pointerup', onTap, options);
      addEventListener('keydown', onKey, { capture: true, signal: listening.signal });
    },
    stop() {
      hover.stop();
      listening?.abort();
      listening = null;
    },
  };
}

/** The box of the open card, else the one with the focus, else the last one that has findings. */
function drawingInUse(boxes: Boxes, card: Card): BoxDrawing | null {
  const withFindings = [...boxes.all()].filter(({ view }) => view.findings.length > 0);
  const focused = ({ view }: BoxDrawing) => view.box.matches(':focus, :focus-within');
  return (
    withFindings.find(({ view }) => view.id === card.subject?.view.id) ??
    withFindings.find(focused) ??
    withFindings.at(-1) ??
    null
  );
}

/** True unless something of the page lies over the box there. Inside a shadow tree the page tells us no more than its host. */
function isOver(event: PointerEvent, box: HTMLElement): boolean {
  if (!(event.target instanceof Node) || box.getRootNode() !== document) return true;
  return box.contains(event.target);
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
