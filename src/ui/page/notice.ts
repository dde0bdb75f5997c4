import type { ComposerView } from '../../page/ports';
import { element, fill } from '../dom';
import { icon } from '../icon';
import type { PageUiContext } from './context';
import { placeCard, type Rect, viewport } from './geometry';
import type { Theme } from './theme';

/** A sentence beside a box, or at the foot of the window, that stays until it is closed or no longer true. */
export interface Notice {
  readonly element: HTMLElement;
  readonly boxId: string | null;
  show(words: string, view: ComposerView | null, theme: Theme): void;
  place(box: Rect | null, view: ComposerView | null): void;
  /** Takes it away if the box's text is another than it was when the notice came up. */
  outdate(view: ComposerView): void;
  close(): void;
}

/** Returns an empty notice, to be put into our layer. */
export function createNotice(context: PageUiContext): Notice {
  const words = element('p', {});
  const close = () => {
    notice.hidden = true;
    shownFor = null;
  };
  const shut = context.pressable(icon('close'), close, { class: 'sign', 'aria-label': context.t('close') });
  const notice = element('div', { class: 'notice' }, words, shut);
  notice.hidden = true;
  notice.addEventListener('mousedown', (event) => event.preventDefault());
  let shownFor: ComposerView | null = null;

  return {
    element: notice,
    get boxId() {
      return shownFor?.id ?? null;
    },
    show(text, view, theme) {
      shownFor = view;
      notice.dataset.theme = theme;
      notice.hidden = false;
      fill(words, text);
      context.say(text);
    },
    place(box, view) {
      if (notice.hidden) return;
      const bounds = viewport();
      const foot = { left: bounds.right / 2, top: bounds.bottom, right: bounds.right / 2, bottom: bounds.bottom };
      const avoid = view?.controls().map((control) => control.getBoundingClientRect()) ?? [];
      const { left, top } = placeCard(box ?? foot, notice.getBoundingClientRect(), bounds, avoid);
      notice.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    },
    outdate(view) {
      if (shownFor?.id === view.id && shownFor.text !== view.text) close();
    },
    close,
  };
}
