/** What is remembered of the draft before changes nothing but the time it takes. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PreparedPack, type SentenceAnalysis } from '../../src/engine/analysis';
import { check } from '../../src/engine/check';
import { DraftMemory } from '../../src/engine/memory';
import { ownVocabulary } from '../../src/engine/own-words';
import type { Rule, RulePack, Surface } from '../../src/engine/types';
import { loadRulePack } from '../../src/rulepack/load';
import { anyEdit, edited, wordyText } from './any-text';
import { patternRule, phraseRule } from './sample-guidance';
import { samplePack } from './sample-pack';
import { tinyScorer } from './scorer/tiny-scorer';

const pack = await loadRulePack();
const prepared = new PreparedPack(pack);
const copyOf = (original: RulePack): RulePack => JSON.parse(JSON.stringify(original));

const surface = fc.constantFrom<Surface>('post', 'reply', 'message', 'bio');
const history = fc.tuple(wordyText(), fc.array(anyEdit, { minLength: 1, maxLength: 5 }));

/** The texts that a history of edits goes through. */
function* textsOf([start, edits]: [string, Parameters<typeof edited>[1][]]): Generator<string> {
  let text = start;
  yield text;
  for (const edit of edits) {
    text = edited(text, edit);
    yield text;
  }
}

/** Every beginning of a text, as typing it goes. */
function* keysOf(text: string): Generator<string> {
  for (let end = 0; end <= text.length; end++) yield text.slice(0, end);
}

/** All of an analysis that can be compared. */
const seen = (sentences: readonly SentenceAnalysis[]): unknown =>
  sentences.map(({ sentence, found, terms, words, hits }) => ({ sentence, found, terms, words, hits }));

/** Whether a memory that goes through the texts sees each as one does that never saw another. */
function isSeenAfresh(texts: Iterable<string>): boolean {
  const memory = new DraftMemory(prepared);
  for (const text of texts) {
    const remembered = seen(memory.analyse(text, undefined));
    const fresh = seen(new DraftMemory(prepared).analyse(text, undefined));
    if (!isDeepStrictEqual(remembered, fresh)) return false;
  }
  return true;
}

describe('DraftMemory', () => {
  it('sees a text after any edits as a memory does that never saw another', () => {
    fc.assert(
      fc.property(history, (edits) => isSeenAfresh(textsOf(edits))),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('sees a text typed key by key as a memory does that never saw another', () => {
    fc.assert(
      fc.property(wordyText(8), (text) => isSeenAfresh(keysOf(text))),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each([
    ['a mathematical Greek letter', 'My patient Derek. 𝛎𝛐. 𝛎𝛐 '],
    ['a letter that makes the rest of its script genuine', 'My old friend. A 𝛎𝛐 day. Sun. Tea. Rain.'],
    ['the micro sign', 'My old friend. A 𝛎𝛐 day. Sun. Tea. Rain. 5 µ'],
    ['the micro sign beside figures only', 'My patient Derek. µ. ٩٤٣. My patient'],
    ['a Cyrillic word', 'My old friend. A сор. Sun. Tea. Rain. мой день'],
    ['accents and joiners', 'Cafe\u0301. Tea.\u0301 Rain\u200d.\u200b Sun. n\u200burse.'],
    ['short forms', 'Dr. Ash. e.g. tea. No. 4. N.H.S. J. Ash. n.u.r.s.e. Rain.'],
    ['flags and families', 'Sun 🇬🇧. Tea 👩‍⚕️. Rain 👍🏽 Sun. 4️⃣. ❤️ Tea.'],
    ['dates over several lines', 'Sun.\n3rd\nMarch\n1951\n12\n03\n1951\nTea'],
  ])('is not misled by %s', (_, text) => {
    expect(isSeenAfresh(keysOf(text))).toBe(true);
    expect(
      isSeenAfresh(
        textsOf([
          text,
          [
            { place: 1, gone: 0, come: ' Ω' },
            { place: 0.9, gone: 3, come: '' },
          ],
        ]),
      ),
    ).toBe(true);
  });

  it('keeps the sentences well before the change as they are, and makes the others anew', () => {
    const memory = new DraftMemory(prepared);
    const before = memory.analyse('Tea. Rain. Sun. Hot. Cold.', undefined);
    const after = memory.analyse('Tea. Rain. Sun. Hot. Coldest.', undefined);
    expect(after.map((sentence, at) => sentence === before[at])).toEqual([true, true, false, false, false]);
  });

  it.each([
    ['at the start', 'Ten. Rain. Sun. Hot. Cold.'],
    ['everywhere', 'My friend'],
    ['to nothing', ''],
  ])('keeps nothing where the text changed %s', (_, text) => {
    const memory = new DraftMemory(prepared);
    const before = memory.analyse('Tea. Rain. Sun. Hot. Cold.', undefined);
    expect(memory.analyse(text, undefined).filter((sentence) => before.includes(sentence))).toEqual([]);
  });

  it("keeps nothing where the person's own words changed", () => {
    const memory = new DraftMemory(prepared);
    const text = 'Tea at the Lodge. Rain. Sun. Hot.';
    const placesOfOwn = (words: readonly string[]) =>
      memory.analyse(text, ownVocabulary(words))[0]?.terms.get('own-workplace');
    expect(placesOfOwn([])).toBeUndefined();
    expect(placesOfOwn(['lodge'])).toEqual([{ start: 11, end: 16 }]);
    expect(placesOfOwn(['rain'])).toBeUndefined();
  });
});

describe('check, one draft after the other', () => {
  it('reports what a newly parsed copy of the pack reports, after any edits', () => {
    fc.assert(
      fc.property(history, surface, (edits, surface) => {
        const texts = [...textsOf(edits)];
        const reports = texts.map((text) => check({ text, surface }, pack));
        const last = { text: texts.at(-1) ?? '', surface };
        expect(reports.at(-1)).toEqual(check(last, copyOf(pack)));
      }),
      // Making the pack ready anew takes its time.
      { numRuns: 15 },
    );
  }, 60_000);

  // Parsed once, and emptied before each draft: no sentence of it is left, which the test above shows to be the same.
  const emptied = copyOf(pack);
  function afresh(text: string, surface: Surface) {
    check({ text: '', surface }, emptied);
    return check({ text, surface }, emptied);
  }

  it('reports what an emptied copy of the pack reports, after any edits', () => {
    fc.assert(
      fc.property(history, surface, (edits, surface) => {
        for (const text of textsOf(edits)) {
          expect(isDeepStrictEqual(check({ text, surface }, pack), afresh(text, surface))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('reports what an emptied copy of the pack reports, with every key', () => {
    fc.assert(
      fc.property(wordyText(10), surface, (text, surface) => {
        for (const typed of keysOf(text)) {
          expect(isDeepStrictEqual(check({ text: typed, surface }, pack), afresh(typed, surface))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  const { kind: _, phrases: __, ...common } = phraseRule();
  const rules: Rule[] = [
    phraseRule({ phrases: ['my {patient} [#Name]'], unless: [{ contexts: ['told'], scope: 'near' }] }),
    patternRule('\\d{3} \\d{3} \\d{4}', { trigger: 'digit', validator: 'nhs-number' }),
    { ...common, kind: 'lexicon', id: 'derogatory-terms/word', category: 'derogatory-terms', lexicons: ['insult'] },
    {
      ...common,
      kind: 'absence',
      id: 'disrepute/absence',
      category: 'disrepute',
      present: ['nurse'],
      absent: ['views my own'],
    },
    { ...common, kind: 'learned', id: 'work-commentary/learned', category: 'work-commentary', head: 'moan' },
  ];
  const small = samplePack({
    rules,
    contexts: [{ id: 'told', threshold: 1, phrases: [{ weight: 1, match: ['my mum', 'views my own'] }] }],
    lexicons: { insult: ['idiot', 'rubbish nurse'] },
    inflections: { patient: ['patient', 'patients'] },
    scorer: tinyScorer([{ id: 'moan', words: { rubbish: 3, shift: 1.2, stroke: 1 } }], ['insult']),
  });

  it('reports with a small pack what a newly parsed copy of it reports, after every edit', () => {
    fc.assert(
      fc.property(history, surface, (edits, surface) => {
        const kept = copyOf(small);
        for (const text of textsOf(edits)) {
          expect(isDeepStrictEqual(check({ text, surface }, kept), check({ text, surface }, copyOf(small)))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
