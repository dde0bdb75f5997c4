/** How long a check takes: usual texts, growing ones, hostile ones, and one key after the other. */
import { type Figures, figure } from './figure';
import { hostileTexts } from './hostile';
import { cpuMicrosecondsOf, type Limits, microsecondsOf, warmUp } from './measure';
import { growthExponent, median, quantile } from './statistics';
import { usualTexts } from './texts';

export type Check = (text: string) => unknown;

/** Medians in microseconds by length in characters, for ratios. */
export type Medians = ReadonlyMap<number, number>;

/** Budgets of DESIGN.md in microseconds; the one at 5,000 characters is for the decision on pressing Post. */
const BUDGETS: readonly { readonly chars: number; readonly median: number | null; readonly p99: number | null }[] = [
  { chars: 280, median: 100, p99: null },
  { chars: 2000, median: 600, p99: null },
  { chars: 5000, median: null, p99: 8000 },
  { chars: 20_000, median: 6000, p99: null },
];

const GROWTH_LENGTHS = [1250, 2500, 5000, 10_000, 20_000];
const WARM_UP_MS = 400;
/** However slow the engine gets, the whole run stays under a minute. */
const USUAL: Limits = { ms: 1800, atLeast: 20 };
const GROWING: Limits = { ms: 700, atLeast: 9 };
const HOSTILE: Limits = { ms: 200, atLeast: 1 };
const TYPING: Limits = { ms: 1200, atLeast: 50 };

/** Microseconds per check of usual texts, and the medians by length. */
export function usualSpeed(check: Check, drafts: readonly string[]): { figures: Figures; medians: Medians } {
  const medians = new Map<number, number>();
  const figures: Record<string, Figures> = {};
  for (const { chars, median: medianBudget, p99 } of BUDGETS) {
    const samples = sample(check, drafts, chars, USUAL);
    medians.set(chars, median(samples));
    figures[chars] = {
      median: figure(median(samples), 'µs', medianBudget),
      p99: figure(quantile(samples, 0.99), 'µs', p99),
      samples: figure(samples.length, 'texts'),
    };
  }
  return { figures, medians };
}

/** The power of the length that the time grows with. */
export function growth(check: Check, drafts: readonly string[]): Figures {
  const points = GROWTH_LENGTHS.map((length) => ({ length, time: median(sample(check, drafts, length, GROWING)) }));
  const medians = Object.fromEntries(points.map(({ length, time }) => [length, figure(time, 'µs')]));
  return { exponent: figure(growthExponent(points), 'power of the length', 1.05), medians };
}

/** Milliseconds per check of each hostile text, and how many times that of a usual one (`usual`, in microseconds). */
export function hostileSpeed(check: Check, usual: number): Figures {
  const figures = [...hostileTexts(20_000)].map(([name, text]) => {
    const took = median(microsecondsOf(Array<string>(7).fill(text), check, HOSTILE));
    return [name, { took: figure(took / 1000, 'ms', 10), timesUsual: figure(took / usual, '×', 4) }] as const;
  });
  return Object.fromEntries(figures);
}

/** What one key costs at the end of a draft of 2,000 characters: processor time on average, and the slowest hundredth. */
export function keystrokeSpeed(check: Check, drafts: readonly string[]): { figures: Figures; mean: number } {
  const [warm = '', ...texts] = usualTexts(drafts, 2250, 5, 5);
  for (const text of typed(warm)) check(text);
  const samples: number[] = [];
  const cpu = cpuMicrosecondsOf(() => {
    for (const text of texts) samples.push(...microsecondsOf(typed(text), check, TYPING));
  });
  const mean = cpu / samples.length;
  return {
    figures: {
      cpuMean: figure(mean / 1000, 'ms', 0.1),
      p99: figure(quantile(samples, 0.99) / 1000, 'ms', 1),
      keys: figure(samples.length, 'keys'),
    },
    mean,
  };
}

/** The text as it stands after each key from the 2,001st character on, the draft before it first. */
function typed(text: string): string[] {
  return Array.from({ length: text.length - 1999 }, (_, keys) => text.slice(0, 2000 + keys));
}

function sample(check: Check, drafts: readonly string[], chars: number, limits: Limits): number[] {
  const count = Math.min(1500, Math.max(60, Math.round(2_000_000 / chars)));
  warmUp(usualTexts(drafts, chars, 50, 1), check, WARM_UP_MS);
  return microsecondsOf(usualTexts(drafts, chars, count, 2), check, limits);
}
