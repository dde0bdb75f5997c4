import type { Finding } from '../../engine/types';
import type { ComposerView } from '../../page/ports';
import { element, fill } from '../dom';
import { icon } from '../icon';
import { type CardActions, findingContent, listContent } from './card-content';
import { rememberCaret } from './caret';
import type { PageUiContext } from './context';
import { placeCard, type Rect, rectAt, sharedArea, tallestStripe, viewport } from './geometry';
import { sameFinding } from './same-finding';
import type { Theme } from './theme';

/** What a card is opened for. `finding` null: the list. */
export interface CardSubject {
  readonly view: ComposerView;
  readonly finding: Finding | null;
  readonly theme: Theme;
  /** A card opened by hovering goes when the pointer does; one asked for stays until it is closed. */
  readonly isAskedFor: boolean;
}

/** The one card of a page: explains a finding, or lists all findings of a box. */
export interface Card {
  readonly element: HTMLElement;
  readonly subject: CardSubject | null;
  /** With `takeFocus` the focus moves in; closing brings it back to the text. */
  open(subject: CardSubject, takeFocus: boolean): void;
  /** Shows the same finding of a newer view, or closes where it is gone. */
  follow(view: ComposerView): void;
  /** Puts it beside `anchor`, and if possible not over `spare` either. */
  place(anchor: Rect | null, spare: Rect | null): void;
  /** A line at the foot of the open card: what became of a press. */
  tell(words: string): void;
  close(): void;
}

const STRIPE_EDGE_PX = 8;

/** Returns a closed card, to be put into our layer. */
export function createCard(context: PageUiContext, actions: CardActions): Card {
  const { t } = context;
  const heading = element('div', { class: 'card-title', id: 'card-title', tabindex: -1 });
  const body = element('div', { class: 'card-body' });
  const foot = element('div', { class: 'card-foot' });
  const told = element('p', { class: 'told' });
  const card = element('div', { class: 'card', role: 'dialog', 'aria-labelledby': 'card-title' });
  let subject: CardSubject | null = null;
  let backToText: (() => void) | null = null;

  const close = () => {
    const hadFocus = card.contains(context.root.activeElement);
    subject = null;
    card.hidden = true;
    if (hadFocus) backToText?.();
    backToText = null;
  };
  const back = context.pressable(icon('back'), () => subject && show({ ...subject, finding: null }, true), {
    class: 'sign',
    'aria-label': t('back'),
  });
  const shut = context.pressable(icon('close'), close, { class: 'sign', 'aria-label': t('close') });
  card.hidden = true;
  card.append(element('div', { class: 'card-head' }, back, heading, shut), body, foot, told);
  // Pressing a button by mouse leaves focus and caret in the text.
  card.addEventListener('mousedown', (event) => event.preventDefault());

  function show(next: CardSubject, takeFocus: boolean): void {
    const hadFocus = card.contains(context.root.activeElement);
    if (!hadFocus) backToText = rememberCaret(next.view.box);
    const {
      title,
      body: parts,
      foot: choices,
    } = next.finding ? findingContent(context, next.finding, actions) : listContent(context, next.view, actions);
    subject = next;
    fill(heading, title);
    fill(body, ...parts);
    fill(foot, ...choices);
    fill(told);
    body.scrollTop = 0;
    back.hidden = !next.finding || next.view.findings.length < 2;
    card.dataset.theme = next.theme;
    card.hidden = false;
    if (takeFocus || hadFocus) heading.focus({ preventScroll: true });
  }

  return {
    element: card,
    get subject() {
      return subject;
    },
    open: show,
    follow(view) {
      if (subject?.view.id !== view.id) return;
      const { finding } = subject;
      const now = finding && sameFinding(view.findings, finding);
      if (finding && !now) return close();
      if (view.findings === subject.view.findings) subject = { ...subject, view };
      else show({ ...subject, view, finding: now }, false);
    },
    place(anchor, spare) {
      if (!subject || !anchor) return;
      const controls = subject.view.controls().map((control) => control.getBoundingClientRect());
      const bounds = viewport();
      card.style.maxHeight = '';
      const size = card.getBoundingClientRect();
      let place = placeCard(anchor, size, bounds, controls, spare);
      if (controls.some((control) => sharedArea(rectAt(place.left, place.top, size), control) > 0)) {
        // On a small screen nothing is free at full height: be lower, and scroll, rather than cover the site's button.
        const stripe = tallestStripe(bounds, controls);
        card.style.maxHeight = `${stripe.bottom - stripe.top - 2 * STRIPE_EDGE_PX}px`;
        place = placeCard(anchor, card.getBoundingClientRect(), stripe, controls, spare);
      }
      card.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
    },
    tell(words) {
      fill(told, words);
      context.say(words);
    },
    close,
  };
}
