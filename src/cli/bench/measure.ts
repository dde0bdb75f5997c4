/** Time taken by a function, in samples. */

export interface Limits {
  /** No more samples are taken once this many milliseconds have gone by, but always `atLeast`. */
  readonly ms: number;
  readonly atLeast: number;
}

/**
 * Microseconds of each call, one call an input, in their order. Every input is used once: what the function remembers of
 * one text must not make the next one look cheap.
 */
export function microsecondsOf<T>(inputs: readonly T[], run: (input: T) => unknown, limits: Limits): number[] {
  const samples: number[] = [];
  const end = performance.now() + limits.ms;
  for (const input of inputs) {
    const began = performance.now();
    run(input);
    const ended = performance.now();
    samples.push((ended - began) * 1000);
    if (ended > end && samples.length >= limits.atLeast) break;
  }
  return samples;
}

/** Runs the function for so many milliseconds, over and over the inputs, so that it is measured as compiled. */
export function warmUp<T>(inputs: readonly T[], run: (input: T) => unknown, ms: number): void {
  const end = performance.now() + ms;
  for (let index = 0; inputs.length > 0 && performance.now() < end; index++) {
    const input = inputs[index % inputs.length];
    if (input !== undefined) run(input);
  }
}

/** Processor time of the process in microseconds, all threads of it, while `run` runs. */
export function cpuMicrosecondsOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
