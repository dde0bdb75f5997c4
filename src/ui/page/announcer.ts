import { element } from '../dom';

/** How long nothing may change before a count is read out: a screen reader must not talk over typing. */
const QUIET_MS = 1000;

/** Tells assistive technology what sighted people see, politely. */
export interface Announcer {
  readonly element: HTMLElement;
  /** Reads the words out after a second without another call; words already read out last are not repeated. */
  afterQuiet(words: string): void;
  /** True once something else than '' was read out after a quiet second. */
  readonly hasCounted: boolean;
  /** Reads the words out now. */
  now(words: string): void;
  stop(): void;
}

/** Returns a live region, to be put into our layer before its first use. */
export function createAnnouncer(): Announcer {
  const region = element('div', { role: 'status', class: 'unseen' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastCount = '';
  return {
    element: region,
    get hasCounted() {
      return lastCount !== '';
    },
    afterQuiet(words) {
      clearTimeout(timer);
      if (words === lastCount) return;
      timer = setTimeout(() => {
        lastCount = words;
        region.textContent = words;
      }, QUIET_MS);
    },
    now(words) {
      // An added paragraph is read even where the same words were said before.
      region.replaceChildren(element('p', {}, words));
    },
    stop: () => clearTimeout(timer),
  };
}
