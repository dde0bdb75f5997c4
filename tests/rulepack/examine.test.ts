import { describe, expect, test } from 'vitest';
import { examine } from '../../src/rulepack/examine';
import { type Problem, RulePackError } from '../../src/rulepack/problem';
import { MINI, miniFolder } from './mini-folder';

const { insult, moan, atWork, organisation, lexicon } = MINI;
const INSULT = 'derogatory-terms/mini-insult.json';
const MOAN = 'work-commentary/mini-moan.json';
const CONTEXT = 'contexts/mini-at-work.json';
const LEXICON = 'lexicons/mini-insult.txt';
const GUIDANCE = 'guidance/mini.json';

function problemsOf(changes: Parameters<typeof miniFolder>[0]): readonly Problem[] {
  try {
    examine(miniFolder(changes), ['nhs-number']);
    return [];
  } catch (error) {
    if (error instanceof RulePackError) return error.problems;
    throw error;
  }
}

test('accepts a folder in which nothing is wrong, and gathers its base forms', () => {
  const { folder, phraseLemmas, termLemmas } = examine(miniFolder(), []);
  expect(folder.rules.map(({ id }) => id)).toEqual(['derogatory-terms/mini-insult', 'work-commentary/mini-moan']);
  expect([...phraseLemmas]).toEqual(['awful']);
  expect([...termLemmas]).toEqual(['numpty']);
});

const pattern = (fields: object) => {
  const { lexicons: _lexicons, ...rest } = insult;
  return { ...rest, kind: 'pattern', pattern: '\\d{10}', trigger: 'digit', ...fields };
};
const point = (changes: object) => ({ points: [organisation.points[0], { ...organisation.points[1], ...changes }] });

describe('a mistake stops the build and names file, field and what was expected', () => {
  test.each<[string, Parameters<typeof miniFolder>[0], string, string, RegExp]>([
    ['a misspelt field', { [MOAN]: { ...moan, mesage: 'x' } }, MOAN, 'mesage', /not a field/],
    ['a missing field', { [MOAN]: { ...moan, advice: undefined } }, MOAN, 'advice', /missing; expected text/],
    [
      'an unknown kind',
      { [MOAN]: { ...moan, kind: 'word' } },
      MOAN,
      'kind',
      /"phrase", "lexicon".*or "absence".*"word"/,
    ],
    ['a score above one', { [MOAN]: { ...moan, score: 7 } }, MOAN, 'score', /at most 1, found 7/],
    ['a wrong type', { [MOAN]: { ...moan, phrases: 'my shift' } }, MOAN, 'phrases', /a list in square brackets/],
    ['a shout', { [MOAN]: { ...moan, message: 'Stop!' } }, MOAN, 'message', /exclamation mark/],
    ['too long a message', { [MOAN]: { ...moan, message: 'a '.repeat(200) } }, MOAN, 'message', /at most 280/],
    ['broken JSON', { [MOAN]: '{ "kind": ' }, MOAN, '', /not JSON/],
    [
      'a quote that is not in its example',
      { [MOAN]: { ...moan, examples: { ...moan.examples, flag: [moan.examples.flag[0], { text: 'a', quote: 'b' }] } } },
      MOAN,
      'examples.flag[1].quote',
      /stand in text/,
    ],
    [
      'too few examples',
      { [MOAN]: { ...moan, examples: { ...moan.examples, pass: [] } } },
      MOAN,
      'examples.pass',
      /at least 2 of them/,
    ],
    [
      'an empty condition',
      { [MOAN]: { ...moan, unless: [{ scope: 'near' }] } },
      MOAN,
      'unless[0]',
      /contexts or phrases/,
    ],
    ['a broken phrase', { [MOAN]: { ...moan, phrases: ['(my|our shift'] } }, MOAN, 'phrases[0]', /never closed/],
    [
      'a broken phrase in a hotword',
      { [MOAN]: { ...moan, hotwords: [{ phrases: ['ok', '#Nme'], add: 0.1, scope: 'near' }] } },
      MOAN,
      'hotwords[0].phrases[1]',
      /after "#" one of/,
    ],
    ['a broken pattern', { [INSULT]: pattern({ pattern: '(' }) }, INSULT, 'pattern', /Unterminated group|Invalid/],
    ['a pattern that matches nothing', { [INSULT]: pattern({ pattern: '\\d*' }) }, INSULT, 'pattern', /at least one/],
    ['a file in no known folder', { 'rude/x.json': moan }, 'rude/x.json', '', /expected a folder named/],
    ['a file name with capitals', { 'disrepute/X.json': moan }, 'disrepute/X.json', '', /expected a path like/],
    ['a lexicon without source', { [LEXICON]: '# licence: MIT\nplonker' }, LEXICON, '', /# source: …/],
    ['a lexicon without licence', { [LEXICON]: '# source: x\nplonker' }, LEXICON, '', /# licence: …/],
    ['an empty lexicon', { [LEXICON]: '# source: x\n# licence: MIT' }, LEXICON, '', /at least one term/],
    ['a term twice', { [LEXICON]: `${lexicon}Plonker` }, LEXICON, 'line 6', /line 4 already/],
    ['a term twice but for its hyphen', { [LEXICON]: `${lexicon}daft brush` }, LEXICON, 'line 6', /line 5 already/],
    ['a bracket left open in a term', { [LEXICON]: `${lexicon}{nurse` }, LEXICON, 'line 6', /curly brackets/],
    ['an impossible context', { [CONTEXT]: { ...atWork, threshold: 0 } }, CONTEXT, 'threshold', /above 0, found 0/],
    ['a day that is none', { [GUIDANCE]: { ...organisation, read: 'May' } }, GUIDANCE, 'read', /2026-11-24/],
    ['another id than the file', { [GUIDANCE]: { ...organisation, id: 'x' } }, GUIDANCE, 'id', /"mini"/],
    [
      'a category without a policy',
      { [GUIDANCE]: { ...organisation, policy: { ...organisation.policy, disrepute: undefined } } },
      GUIDANCE,
      'policy.disrepute',
      /missing/,
    ],
  ])('%s', (_name, changes, file, field, expected) => {
    const problems = problemsOf(changes);
    expect(problems).toContainEqual({ file, field, expected: expect.stringMatching(expected) });
  });
});

describe('names that lead nowhere stop the build', () => {
  test.each<[string, Parameters<typeof miniFolder>[0], string, string, RegExp]>([
    [
      'an unknown lexicon',
      { [INSULT]: { ...insult, lexicons: ['rude'] } },
      INSULT,
      'lexicons[0]',
      /no rules\/lexicons/,
    ],
    ['an unknown lexicon in a phrase', { [MOAN]: { ...moan, phrases: ['my !@unit'] } }, MOAN, 'phrases[0]', /"unit"/],
    [
      'an unknown context',
      { [MOAN]: { ...moan, requires: [{ contexts: ['nowhere'], scope: 'near' }] } },
      MOAN,
      'requires[0].contexts[0]',
      /contexts\/nowhere/,
    ],
    ['an unused lexicon', { 'lexicons/spare.txt': lexicon }, 'lexicons/spare.txt', '', /used by no rule/],
    ['an unused context', { 'contexts/spare.json': atWork }, 'contexts/spare.json', '', /used by no rule/],
    [
      'contexts that switch each other off',
      {
        [CONTEXT]: { ...atWork, unless: ['mini-off'] },
        'contexts/mini-off.json': { ...atWork, unless: ['mini-at-work'] },
      },
      CONTEXT,
      'unless',
      /mini-at-work → mini-off → mini-at-work/,
    ],
    ['an unknown validator', { [INSULT]: pattern({ validator: 'luhn' }) }, INSULT, 'validator', /nhs-number.*"luhn"/],
    ['a topic no point serves', { [MOAN]: { ...moan, topic: 'cake' } }, GUIDANCE, 'points', /"cake".*no point has it/],
    [
      'a topic two points serve',
      { [GUIDANCE]: { ...organisation, ...point({ topics: ['work-comment', 'insult'] }) } },
      GUIDANCE,
      'points',
      /no-insults and no-comments have it/,
    ],
    [
      'a point that nothing serves',
      {
        [GUIDANCE]: {
          ...organisation,
          points: [...organisation.points, { ...organisation.points[0], id: 'spare', topics: ['none'] }],
        },
      },
      GUIDANCE,
      'points[2]',
      /"spare" needs a topic/,
    ],
    [
      'a policy for an aspect no rule has',
      {
        [GUIDANCE]: {
          ...organisation,
          policy: {
            ...organisation.policy,
            disrepute: { ...organisation.policy.disrepute, aspects: { crime: 'stop' } },
          },
        },
      },
      GUIDANCE,
      'policy.disrepute.aspects.crime',
      /aspect that no rule/,
    ],
    [
      'two points of one name',
      { [GUIDANCE]: { ...organisation, ...point({ id: 'no-insults' }) } },
      GUIDANCE,
      'points[1].id',
      /taken/,
    ],
    ['no organisation at all', { [GUIDANCE]: null }, 'guidance', '', /at least one organisation/],
  ])('%s', (_name, changes, file, field, expected) => {
    const problems = problemsOf(changes);
    expect(problems).toContainEqual({ file, field, expected: expect.stringMatching(expected) });
  });
});

test('reports everything that is wrong at once, in the order of the files', () => {
  const changes = {
    [MOAN]: { ...moan, score: 7, advise: 'x' },
    [INSULT]: { ...insult, message: '' },
    [LEXICON]: 'plonker',
  };
  expect(() => examine(miniFolder(changes), [])).toThrow(
    [
      '5 things to put right in the rules before Postpause can be built:',
      '  rules/derogatory-terms/mini-insult.json → message: expected words, found ""',
      '  rules/lexicons/mini-insult.txt: expected a line "# source: …" at the top',
      '  rules/lexicons/mini-insult.txt: expected a line "# licence: …" at the top',
      '  rules/work-commentary/mini-moan.json → score: expected a number of at most 1, found 7',
      '  rules/work-commentary/mini-moan.json → advise: is not a field that is known here; look for a misspelling, or take it out',
    ].join('\n'),
  );
});
