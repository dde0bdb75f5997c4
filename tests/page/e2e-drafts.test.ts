/** The drafts of the end-to-end tests are what these take them for: a change of rules shows here, not in a browser. */
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import type { Surface } from '../../src/engine/types';
import { loadRulePack } from '../../src/rulepack/load';
import { canSilence } from '../../src/ui/excerpt';
import { CLEAR, COMBINED, COMBINED_FIRST, REPLACEABLE, REPLACEABLE_QUOTE, STOP, STOP_QUOTE } from '../e2e/drafts';

const pack = await loadRulePack();
const report = (text: string, surface: Surface = 'post') => check({ text, surface }, pack);
const statedRules = new Set(pack.rules.filter(({ kind }) => kind !== 'learned').map(({ id }) => id));

test.each(['post', 'reply'] as const)('STOP holds a %s for its number, whatever is written after it', (surface) => {
  for (const text of [STOP, `${STOP} and more`, `${STOP}!`, `${STOP} today`]) {
    const { verdict, findings } = report(text, surface);
    expect(verdict).toBe('stop');
    expect(findings.map(({ quote }) => quote)).toContain(STOP_QUOTE);
  }
});

test.each(['post', 'reply'] as const)('CLEAR is clear as a %s', (surface) => {
  expect(report(CLEAR, surface).findings).toEqual([]);
});

test('REPLACEABLE has one finding, of a stated rule, that holds the post and has safer words', () => {
  const { findings } = report(REPLACEABLE);
  expect(findings.map(({ quote, level }) => [quote, level])).toEqual([[REPLACEABLE_QUOTE, 'stop']]);
  expect(canSilence(REPLACEABLE_QUOTE)).toBe(true);
  expect(statedRules).toContain(findings[0]?.ruleId);
  const safer = findings[0]?.suggestions[0]?.replacement ?? '';
  expect(safer).not.toBe('');
  const said = REPLACEABLE.replace(REPLACEABLE_QUOTE, safer);
  for (const text of [said, `${said} and so to bed`]) expect(report(text).findings).toEqual([]);
});

test('COMBINED is held for details that add up, of which COMBINED_FIRST weighs most', () => {
  const { findings } = report(COMBINED);
  expect(findings.map(({ level }) => level)).toEqual(['stop']);
  const details = findings[0]?.evidence.filter(({ stage }) => stage === 'combination') ?? [];
  const [heaviest] = [...details].sort((a, b) => b.effect - a.effect);
  expect(COMBINED.slice(heaviest?.span?.start, heaviest?.span?.end)).toMatch(new RegExp(`^${COMBINED_FIRST}`, 'u'));
});
