/** Every rule and context does what its own examples say. */
import { describe, expect, test } from 'vitest';
import { type Analysis, PreparedPack } from '../src/engine/analysis';
import { check } from '../src/engine/check';
import { Surroundings } from '../src/engine/context';
import { normalise } from '../src/engine/normalise';
import { tokenise } from '../src/engine/tokenise';
import type { RulePack } from '../src/engine/types';
import { loadFolder, loadRulePack } from '../src/rulepack/load';

const { folder } = await loadFolder();
const pack = await loadRulePack();

/** The pack with one rule alone, so that no other rule's finding covers its own. */
function alone(id: string): RulePack {
  return { ...pack, rules: pack.rules.filter((rule) => rule.id === id) };
}

describe.each(folder.rules.map((rule) => [rule.id, rule.body.examples] as const))('%s', (id, examples) => {
  const own = alone(id);

  test.each(examples.flag)('marks $quote in: $text', ({ text, surface, quote }) => {
    const { findings } = check({ text, surface }, own);
    const start = text.indexOf(quote);
    const overlapping = findings.filter(({ span }) => span.start < start + quote.length && span.end > start);
    expect(overlapping.map(({ ruleId }) => ruleId)).toContain(id);
  });

  test.each(examples.pass)('leaves alone: $text', ({ text, surface }) => {
    expect(check({ text, surface }, own).findings.map(({ quote }) => quote)).toEqual([]);
  });
});

describe.each(folder.contexts.map(({ id, body }) => [id, body.examples] as const))('the context %s', (id, examples) => {
  const prepared = new PreparedPack(pack);
  const contexts = new Map(pack.contexts.map((context) => [context.id, context]));

  function isIn(text: string): boolean {
    const { sentences } = tokenise(normalise(text), prepared.vocabulary.isWord);
    const analysis: Analysis = { sentences: sentences.map((sentence) => prepared.analyse(sentence, undefined)) };
    return new Surroundings(analysis, contexts).context(id, 'draft', 0) !== undefined;
  }

  test.each(examples.present)('is seen in: %s', (text) => {
    expect(isIn(text)).toBe(true);
  });

  test.each(examples.absent)('is not seen in: %s', (text) => {
    expect(isIn(text)).toBe(false);
  });
});
