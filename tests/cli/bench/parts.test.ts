import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainRegexes } from '../../../src/cli/bench/anchors';
import { contentScripts } from '../../../src/cli/bench/bundles';
import { coldStart } from '../../../src/cli/bench/cold-start';
import { figure, overBudget } from '../../../src/cli/bench/figure';
import { hostileTexts } from '../../../src/cli/bench/hostile';
import { cpuMicrosecondsOf, microsecondsOf } from '../../../src/cli/bench/measure';
import { ratios } from '../../../src/cli/bench/ratios';
import { hostileSpeed, keystrokeSpeed } from '../../../src/cli/bench/speed';
import { growthExponent, median, quantile } from '../../../src/cli/bench/statistics';
import { usualTexts } from '../../../src/cli/bench/texts';

const folder = mkdtempSync(path.join(tmpdir(), 'postpause-bench-'));
const DRAFTS = ['Long night.', 'Tea 😷😷😷', 'My mum came to see me', 'Bed, at last'];

describe('a figure', () => {
  it('is rounded for the reader after it was held against its budget', () => {
    expect(figure(100.04, 'µs', 100)).toEqual({ value: 100, unit: 'µs', budget: 100, ok: false });
    expect(figure(99.96, 'µs', 100)).toMatchObject({ value: 99.96, ok: true });
  });

  it('is neither kept nor broken where nothing was promised', () => {
    expect(figure(7, 'keys')).toEqual({ value: 7, unit: 'keys', budget: null, ok: null });
  });

  it('that could not be measured is not over its budget, one that is no number is', () => {
    const figures = { a: { b: figure(2, 'ms', 1), c: figure(1, 'ms', 1) }, d: null, e: figure(Number.NaN, '×', 4) };
    expect(overBudget(figures)).toEqual(['a.b', 'e']);
  });
});

describe('samples', () => {
  it('have a median and a p99 that were measured', () => {
    const samples = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect(median(samples)).toBe(101);
    expect(quantile(samples, 0.99)).toBe(199);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('are one for each input, in order, until the time is up', () => {
    const seen: number[] = [];
    expect(microsecondsOf([1, 2, 3], (input) => seen.push(input), { ms: 1000, atLeast: 1 })).toHaveLength(3);
    expect(seen).toEqual([1, 2, 3]);
    expect(microsecondsOf([1, 2, 3], () => {}, { ms: -1, atLeast: 2 })).toHaveLength(2);
  });

  it('of processor time are not negative', () => {
    expect(cpuMicrosecondsOf(() => {})).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [1, 1],
    [1.05, 1.05],
    [2, 2],
  ])('that grow with the power %d of the length are told so', (power, exponent) => {
    const points = [1250, 2500, 20_000].map((length) => ({ length, time: 3 * length ** power }));
    expect(growthExponent(points)).toBeCloseTo(exponent, 6);
  });
});

describe('usual texts', () => {
  it('have the length asked for, and no half of a character at the end', () => {
    for (const chars of [5, 6, 7, 8, 9, 10, 280]) {
      for (const text of usualTexts(DRAFTS, chars, 20, 1)) {
        expect(text).toHaveLength(chars);
        expect(text.isWellFormed()).toBe(true);
      }
    }
  });

  it('are the same for the same seed and others for another', () => {
    expect(usualTexts(DRAFTS, 280, 3, 1)).toEqual(usualTexts(DRAFTS, 280, 3, 1));
    expect(usualTexts(DRAFTS, 280, 3, 1)).not.toEqual(usualTexts(DRAFTS, 280, 3, 2));
  });

  it('use every draft before one comes again', () => {
    expect(usualTexts(DRAFTS, 20, 2, 1).join('').length).toBe(40);
    const [text = ''] = usualTexts(DRAFTS, DRAFTS.join('\n').length, 1, 1);
    for (const draft of DRAFTS) expect(text).toContain(draft);
  });
});

describe('hostile texts', () => {
  it('have the length asked for, each of its own', () => {
    const texts = [...hostileTexts(20_000).values()];
    expect(new Set(texts.map((text) => text.length))).toEqual(new Set([20_000]));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(20);
  });

  it('are measured against a usual one, and a slow one stands out', () => {
    const figures = hostileSpeed((text) => {
      const end = performance.now() + (text.startsWith('NHS') ? 12 : 0);
      while (performance.now() < end);
    }, 1000);
    expect(overBudget(figures)).toEqual(['capitals.took', 'capitals.timesUsual']);
  });
});

describe('keystrokes', () => {
  it('are added one by one to a draft of 2,000 characters', () => {
    const seen: string[] = [];
    const { figures } = keystrokeSpeed((text) => seen.push(text), DRAFTS);
    expect(seen[0]).toHaveLength(2000);
    expect(seen[1]).toHaveLength(2001);
    expect(seen[1]?.startsWith(seen[0] ?? 'x')).toBe(true);
    expect(figures.keys).toMatchObject({ value: 1004 });
  });
});

describe('the anchors', () => {
  it('are regexes that find whole words, whatever stands in the lexicon', () => {
    const regexes = plainRegexes({ a: ['nurse', 'c++', 'a&e', 'x-ray'], b: ['nurse', 'ward (old)'] }, 200);
    expect(regexes).toHaveLength(5);
    const found = (text: string) => regexes.filter((regex) => text.match(regex)).length;
    expect(found('The Nurse of ward (old)x did an x-ray')).toBe(3);
    expect(found('nurses')).toBe(0);
  });

  it('are divided by in one run, so that the machine does not matter', () => {
    const medians = (scale: number) => new Map([280, 2000, 20_000].map((chars) => [chars, chars * scale]));
    const { 'check 280 / 200 regexes': check, 'cold start / compromise/three': cold } = ratios({
      usual: medians(1),
      keystroke: 100,
      coldStart: 10,
      anchors: { regexes200: medians(2), compromiseThree: medians(10) },
      coldCompromise: 500,
    });
    expect(check).toEqual({ value: 0.5, unit: '×', budget: 0.806, ok: true });
    expect(cold).toMatchObject({ value: 0.02, ok: true });
  });
});

describe('the cold start', () => {
  it('is measured in processes of their own', async () => {
    const engine = path.join(folder, 'engine.mjs');
    writeFileSync(
      engine,
      'let kept; export function check(text) { kept = new Array(400_000).fill(text.length + 0.5); }',
    );
    const { figures, firstMs } = await coldStart(pathToFileURL(engine).href, ['Long night', 'Tea']);
    expect(firstMs).toBeGreaterThan(0);
    expect(figures.heap).toMatchObject({ unit: 'MB', budget: 6, ok: true });
    expect(figures.heap).toHaveProperty('value', expect.closeTo(3.2, 0));
  }, 30_000);
});

describe('the content scripts', () => {
  it('have their sizes, each and together', () => {
    mkdirSync(path.join(folder, 'content-scripts'));
    writeFileSync(path.join(folder, 'content-scripts/page.js'), 'x'.repeat(3000));
    writeFileSync(path.join(folder, 'content-scripts/page.css'), 'y'.repeat(1000));
    expect(contentScripts(folder)).toMatchObject({
      'page.js': { raw: { value: 3, unit: 'kB' } },
      all: { raw: { value: 4 }, gzipped: { budget: 75, ok: true } },
    });
  });

  it('are left out where nothing has been built', () => {
    expect(contentScripts(path.join(folder, 'nowhere'))).toBeNull();
  });
});
