import { expect, test } from 'vitest';
import { compile } from '../../src/rulepack/compile';
import { examine } from '../../src/rulepack/examine';
import { RulePackError } from '../../src/rulepack/problem';
import { MINI, miniFolder } from './mini-folder';

const INFLECTIONS = new Map([
  ['awful', ['awful', 'awfuller']],
  ['numpty', ['numpty', 'numpties', "numpty's"]],
]);
const compiled = (changes = {}) => compile(examine(miniFolder(changes), []), 'mini', INFLECTIONS);

test('gives each rule the id and category of its path, and leaves examples and sources behind', () => {
  const pack = compiled();
  expect(pack.rules.map(({ id, category }) => [id, category])).toEqual([
    ['derogatory-terms/mini-insult', 'derogatory-terms'],
    ['work-commentary/mini-moan', 'work-commentary'],
  ]);
  expect(pack.contexts).toEqual([{ id: 'mini-at-work', threshold: 1, phrases: MINI.atWork.phrases }]);
  expect(JSON.stringify(pack)).not.toContain('made up for tests');
  expect(JSON.stringify(pack)).not.toContain('On shift with a numpty');
});

test('folds terms as drafts are folded, and writes out all forms of a word', () => {
  const lexicon = '# source: x\n# licence: MIT\n{numpty}\nDaft-Brush\nnumpty’s café\nsilly {numpty}';
  expect(compiled({ 'lexicons/mini-insult.txt': lexicon }).lexicons).toMatchObject({
    'mini-insult': [
      'numpty',
      'numpties',
      'numptys',
      'daft brush',
      'numptys cafe',
      'silly numpty',
      'silly numpties',
      'silly numptys',
    ],
  });
});

test("carries the organisation's own names, as a draft holds them", () => {
  const guidance = { ...MINI.organisation, ownNames: ['Mini Trust', '@MiniTrust', '#MiniTrust'] };
  expect(compiled({ 'guidance/mini.json': guidance }).lexicons['own-organisation']).toEqual([
    'mini trust',
    'minitrust',
  ]);
});

test('carries the forms of base forms in phrases, and not those that only lexicons use', () => {
  expect(compiled().inflections).toEqual({ awful: ['awful', 'awfuller'] });
});

test('is frozen to the bottom and survives JSON', () => {
  const pack = compiled();
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(pack)).toBe(true);
  expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
});

test('has an id that stays the same for the same rules, in whatever order they are read, and changes with one word', () => {
  const files = miniFolder();
  const { id } = compiled();
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(compile(examine(files.toReversed(), []), 'mini', INFLECTIONS).id).toBe(id);
  const changed = { 'work-commentary/mini-moan.json': { ...MINI.moan, advice: 'Leave it in.' } };
  expect(compiled(changed).id).not.toBe(id);
});

test('names the organisations there are when asked for another', () => {
  const other = () => compile(examine(miniFolder(), []), 'maxi', INFLECTIONS);
  expect(other).toThrow(RulePackError);
  expect(other).toThrow('rules/guidance/maxi.json: does not exist; there is mini');
});
