import type { Composer } from './composer';

/**
 * The person's leave to publish one text. It is for exactly these boxes saying exactly this; one changed character ends
 * it. It opens twice at most: for our own press of the control, and, should the site ignore scripted presses, for the
 * person's next one. Each opening lasts long enough for what a site makes of one press (a click, then a submit event).
 */
export interface Pass {
  grant(composers: readonly Composer[]): void;
  /** Opens for our own press, about to be made. */
  openForOwnPress(): void;
  /** True if this press may go through. `isTrusted`: the person's own. */
  admits(composers: readonly Composer[], isTrusted: boolean): boolean;
  /** True if it is for what stands in these boxes now and the person may still use it. Uses nothing up. */
  covers(composers: readonly Composer[]): boolean;
  /** A box was read anew: the pass ends if its text is another. */
  reviewed(composer: Composer): void;
  /** True if it was granted and the person's own press has not used it yet. */
  isWaiting(): boolean;
}

const ONE_PRESS_MS = 1000;

export function createPass(now: () => number): Pass {
  let texts: ReadonlyMap<Composer, string> | null = null;
  let openUntil = 0;
  let usedByPerson = false;

  const covers = (composers: readonly Composer[]) => texts !== null && sameTexts(texts, textsOf(composers));

  return {
    covers: (composers) => covers(composers) && (now() < openUntil || !usedByPerson),
    grant(composers) {
      texts = textsOf(composers);
      openUntil = 0;
      usedByPerson = false;
    },
    openForOwnPress() {
      openUntil = now() + ONE_PRESS_MS;
    },
    admits(composers, isTrusted) {
      if (!covers(composers)) return false;
      if (now() < openUntil) return true;
      if (!isTrusted || usedByPerson) return false;
      usedByPerson = true;
      openUntil = now() + ONE_PRESS_MS;
      return true;
    },
    reviewed(composer) {
      const granted = texts?.get(composer);
      if (granted !== undefined && granted !== composer.text()) texts = null;
    },
    isWaiting: () => texts !== null && !usedByPerson,
  };
}

/** Empty boxes publish nothing, so they do not count. */
function textsOf(composers: readonly Composer[]): ReadonlyMap<Composer, string> {
  return new Map(composers.filter((composer) => composer.text() !== '').map((composer) => [composer, composer.text()]));
}

function sameTexts(a: ReadonlyMap<Composer, string>, b: ReadonlyMap<Composer, string>): boolean {
  return a.size === b.size && [...a].every(([composer, text]) => b.get(composer) === text);
}
