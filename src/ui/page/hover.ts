import type { Finding } from '../../engine/types';

/** How long the pointer stays on marked words before their card opens, and off them before it goes. */
const OPEN_MS = 250;
const CLOSE_MS = 350;

/** Follows the pointer over marked words. */
export interface Hover {
  /** The pointer is over this finding's words, over nothing of ours (null), or on the card itself (`card`). */
  over(target: Finding | 'card' | null): void;
  stop(): void;
}

/** Calls `open` when the pointer rests on a finding and `leave` when it has gone. No timer runs while nothing changes. */
export function createHover(open: (finding: Finding) => void, leave: () => void): Hover {
  let at: Finding | 'card' | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    over(target) {
      if (target === at) return;
      at = target;
      clearTimeout(timer);
      if (target === 'card') return;
      timer = target ? setTimeout(() => open(target), OPEN_MS) : setTimeout(leave, CLOSE_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
