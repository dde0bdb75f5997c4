import type { Finding } from '../../engine/types';
import type { ComposerView } from '../../page/ports';
import { type BoxDrawing, drawBox } from './box-drawing';
import type { Card } from './card';
import type { PageUiContext } from './context';
import type { Rect } from './geometry';
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
    card.place(anchorOfCard());
    const noticed = notice.boxId === null ? null : drawings.get(notice.boxId);
    notice.place(noticed?.seen ?? null, noticed?.view ?? null);
  };
  const anchorOfCard = (): Rect | null => {
    const subject = card.subject;
    const drawing = subject && drawings.get(subject.view.id);
    if (!subject || !drawing) return null;
    const words = subject.finding && drawing.rectsOf(subject.finding)[0];
    const { element } = drawing.marker;
    return words ?? (element.hidden ? drawing.seen : element.getBoundingClientRect());
  };
  const open = (drawing: BoxDrawing, finding: Finding | null, isAskedFor: boolean, takeFocus: boolean) => {
    card.open({ view: drawing.view, finding, theme: drawing.theme, isAskedFor }, takeFocus);
    // In place before it is painted: the next frame is too late to start from a corner.
    card.place(anchorOfCard());
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
