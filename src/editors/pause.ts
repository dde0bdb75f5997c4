/** Resolves after `ms` milliseconds: editors take over a selection or a change in a later task, and fire no event for it. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** True as soon as `condition` holds, looked at every 10 ms; false if it does not within `limitMs`. */
export async function holdsWithin(limitMs: number, condition: () => boolean): Promise<boolean> {
  for (let waitedMs = 0; waitedMs <= limitMs; waitedMs += 10) {
    if (condition()) return true;
    await pause(10);
  }
  return condition();
}
