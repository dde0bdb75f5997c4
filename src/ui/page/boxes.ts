import type { Finding } from '../../engine/types';
import type { ComposerView } from '../../page/ports';
import { type BoxDrawing, drawBox } from './box-drawing';
import type { Card } from './card';
import type { PageUiContext } from './context';
import { around, type Rect, viewport } from './geometry';
import { createHighlights } from './highlights';
import type { Host } from './host';
import type { Notice } from './notice';
import { safely } from './safely';
import { sameFinding } from './same-finding';

/** All boxes drawn on the page, and what is open beside them. */
export interface Boxes {
  readonly isEmpty: boolean;
  all(): Iterable<BoxDrawing>;
  update(view: ComposerView): void;
  remove(id: string): void;
  removeAll(): void;
  /** Opens the card of a finding of a box, and with `reveal` scrolls there and moves the focus in. */
  show(id: string, finding: Finding, reveal: boolean): void;
  /** Opens the card of a finding the pointer rests on. */
  hint(drawing: BoxDrawing, finding: Finding): void;
  /** Puts everything in its place at the next frame. */
  requestPlacing(): void;
}

/** Returns the boxes of a page: none yet. */
export function createBoxes(context: PageUiContext, host: Host, card: Card, notice: Notice): Boxes {
  const highlights = createHighlights();
  const drawings = new Map<string, BoxDrawing>();
  const changed = new Map<string, ComposerView>();
  let frame = 0;

  const requestPlacing = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  const remove = (id: string) => {
    changed.delete(id);
    if (card.subject?.view.id === id) card.close();
    if (notice.boxId === id) notice.close();
    drawings.get(id)?.remove();
    drawings.delete(id);
  };
  const draw = (view: ComposerView) => {
    const { id } = view;
    let drawing = drawings.get(id);
    if (!drawing) {
      drawing = drawBox(
        context,
        highlights,
        host.element,
        view,
        (byKeyboard) => toggleList(id, byKeyboard),
        requestPlacing,
      );
      drawings.set(id, drawing);
    }
    host.mountFor(view.box);
    if (card.subject?.isAskedFor === false && drawing.view.text !== view.text) card.close();
    drawing.update(view);
    notice.outdate(view);
    card.follow(view);
  };
  const place = () => {
    const views = [...changed.values()];
    changed.clear();
    for (const view of views) safely(() => draw(view));
    for (const [id, drawing] of drawings) {
      if (drawing.view.box.isConnected) safely(drawing.place);
      else remove(id);
    }
    placeCard();
    const noticed = notice.boxId === null ? null : drawings.get(notice.boxId);
    notice.place(noticed?.seen ?? null, noticed?.view ?? null);
  };
  /** Beside the words it explains; the list beside the marker, off the draft it sums up. */
  const placeCard = () => {
    const subject = card.subject;
    const drawing = subject && drawings.get(subject.view.id);
    if (!subject || !drawing) return;
    const words = subject.finding && anchorOf(drawing.rectsOf(subject.finding));
    const { element } = drawing.marker;
    const marker = element.hidden ? drawing.seen : element.getBoundingClientRect();
    card.place(words ?? marker, words ? null : drawing.seen);
  };
  const open = (drawing: BoxDrawing, finding: Finding | null, isAskedFor: boolean, takeFocus: boolean) => {
    card.open({ view: drawing.view, finding, theme: drawing.theme, isAskedFor }, takeFocus);
    // In place before it is painted: the next frame is too late to start from a corner.
    placeCard();
    requestPlacing();
  };
  const toggleList = (id: string, byKeyboard: boolean) => {
    const drawing = drawings.get(id);
    if (!drawing) return;
    const { subject } = card;
    if (subject?.view.id === id && subject.isAskedFor) return card.close();
    const [only, another] = drawing.view.findings;
    open(drawing, only && !another ? only : null, true, byKeyboard);
  };

  return {
    get isEmpty() {
      return drawings.size === 0 && changed.size === 0;
    },
    all: () => drawings.values(),
    update(view) {
      changed.set(view.id, view);
      requestPlacing();
    },
    remove,
    removeAll() {
      cancelAnimationFrame(frame);
      for (const id of [...drawings.keys()]) remove(id);
      highlights.remove();
    },
    show(id, finding, reveal) {
      const pending = changed.get(id);
      if (pending) draw(pending);
      changed.delete(id);
      const drawing = drawings.get(id);
      const now = drawing && sameFinding(drawing.view.findings, finding);
      if (!drawing || !now) return;
      if (reveal) drawing.reveal(now);
      drawing.place();
      open(drawing, now, true, reveal);
    },
    hint: (drawing, finding) => open(drawing, finding, false, false),
    requestPlacing,
  };
}

/** All lines of a finding's words; only the first where they fill much of the window. Null where none can be seen. */
function anchorOf(lines: readonly Rect[]): Rect | null {
  const all = around(lines);
  const isTall = all !== null && all.bottom - all.top > viewport().bottom / 3;
  return isTall ? (lines[0] ?? null) : all;
}
