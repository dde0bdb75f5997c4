import type { ComposerView } from '../../page/ports';
import { element, fill } from '../dom';
import { type IconName, icon } from '../icon';
import { counted } from '../strings';
import type { PageUiContext } from './context';
import type { Rect, Size } from './geometry';
import type { Theme } from './theme';

/** The small sign at a box's corner that says what Postpause sees there. */
export interface Marker {
  readonly element: HTMLButtonElement;
  show(view: ComposerView, theme: Theme): void;
  /** Its size with or, compact, without its words; it is drawn that way from then on. */
  measure(isCompact: boolean): Size;
  /** Puts it there; null hides it, where no place is free. */
  moveTo(spot: Rect | null): void;
}

/** Returns a marker, not yet in the page; `opened` is called when the person presses it. */
export function createMarker(context: PageUiContext, opened: (byKeyboard: boolean) => void): Marker {
  const { t } = context;
  const words = element('span', { class: 'marker-words' });
  // A press by keyboard has no click count.
  const marker = context.pressable(null, (event) => opened(event.detail === 0), {
    class: 'marker',
    'aria-haspopup': 'dialog',
    title: t('markerHint'),
  });
  marker.hidden = true;
  // The focus stays with the person's text when the marker is pressed by mouse or finger.
  marker.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    element: marker,
    show(view, theme) {
      const sign = signOf(view);
      const state = stateWords(context, view);
      if (marker.dataset.sign === sign && words.textContent === state && marker.dataset.theme === theme) return;
      marker.dataset.sign = sign;
      marker.dataset.theme = theme;
      words.textContent = state;
      marker.setAttribute('aria-label', t('markerLabel', state));
      fill(marker, icon(sign), words);
    },
    measure(isCompact) {
      marker.hidden = false;
      marker.classList.toggle('compact', isCompact);
      return { width: marker.offsetWidth, height: marker.offsetHeight };
    },
    moveTo(spot) {
      marker.hidden = spot === null;
      if (spot) marker.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
    },
  };
}

function signOf({ state, findings }: ComposerView): IconName {
  if (state !== 'findings') return state;
  return findings.some((finding) => finding.level === 'stop') ? 'stop' : 'caution';
}

function stateWords({ t }: PageUiContext, { state, findings }: ComposerView): string {
  switch (state) {
    case 'watching':
      return t('stateWatching');
    case 'clear':
      return t('stateClear');
    case 'blind':
      return t('stateBlind');
    case 'findings':
      return counted(t, findings.length, 'stateOne', 'stateMany');
  }
}
