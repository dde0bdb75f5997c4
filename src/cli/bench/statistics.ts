/** Figures out of samples. Pure. */

/** The value below which `share` (0 to 1) of the samples lie; the nearest sample, none invented. NaN of no samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle sample. NaN of no samples. */
export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/**
 * The power of the length that the time grows with: 1 where twice the text takes twice the time, 2 where it takes four
 * times. Slope of the least-squares line through the logarithms; NaN of fewer than two lengths.
 */
export function growthExponent(points: readonly { readonly length: number; readonly time: number }[]): number {
  const logs = points.map(({ length, time }) => ({ x: Math.log(length), y: Math.log(time) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(logs.map((log) => log.x));
  const y = mean(logs.map((log) => log.y));
  const rise = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return rise / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}
