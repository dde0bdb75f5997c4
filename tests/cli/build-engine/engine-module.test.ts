import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, ENGINE_MODULE, type Size } from '../../../src/cli/build-engine/bundle';
import { check } from '../../../src/engine/check';
import { loadRulePack } from '../../../src/rulepack/load';
import { MINI, miniFolder } from '../../rulepack/mini-folder';

const folder = mkdtempSync(path.join(tmpdir(), 'postpause-engine-'));
const built = path.join(folder, 'out/engine.mjs');
let size: Size;

const TEXT = 'On shift with a numpty 😷';
/** A second organisation, which takes insults less gravely. */
const MILD = {
  ...MINI.organisation,
  id: 'mild',
  policy: {
    ...MINI.organisation.policy,
    'derogatory-terms': { levels: { post: 'caution', reply: 'caution', message: 'caution', bio: 'caution' } },
  },
};

beforeAll(async () => {
  for (const { file, text } of miniFolder({ 'guidance/mild.json': MILD })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  size = await bundle(ENGINE_MODULE, built, { folder });
});

/**
 * Runs the module where there is JavaScript and nothing else: no `process`, no `document`, no text made into code. Each
 * call gives its answer or its error.
 */
const BARE = `
  import vm from 'node:vm';
  import { readFileSync } from 'node:fs';
  const [file, calls] = process.argv.slice(1);
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const module = new vm.SourceTextModule(readFileSync(file, 'utf8'), { context });
  await module.link((specifier) => { throw new Error('imports ' + specifier); });
  await module.evaluate();
  const answers = JSON.parse(calls).map((args) => {
    try { return module.namespace.check(...args); } catch (error) { return String(error); }
  });
  process.stdout.write(JSON.stringify({ names: Object.keys(module.namespace), answers }));
`;

function runBare(module: string, calls: readonly unknown[][]): { names: string[]; answers: unknown[] } {
  const args = ['--experimental-vm-modules', '--no-warnings', '--input-type=module', '-e', BARE];
  const { stdout, stderr } = spawnSync(process.execPath, [...args, module, JSON.stringify(calls)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const inBareContext = (...calls: unknown[][]) => runBare(built, calls);

describe('the built engine', () => {
  it('is one module that exports check alone and runs without browser and Node', () => {
    expect(inBareContext()).toEqual({ names: ['check'], answers: [] });
    expect(size.gzipped).toBeLessThan(size.raw);
    expect(readFileSync(built)).toHaveLength(size.raw);
  });

  it('answers as the engine does, for a post unless another surface is named', async () => {
    const pack = await loadRulePack('mini', folder);
    const { answers } = inBareContext(
      [TEXT, { guidance: 'mini' }],
      [TEXT, { guidance: 'mini', surface: 'message' }],
      ['', { guidance: 'mini' }],
    );
    const drafts = [
      { text: TEXT, surface: 'post' },
      { text: TEXT, surface: 'message' },
      { text: '', surface: 'post' },
    ] as const;
    expect(answers).toEqual(drafts.map((draft) => JSON.parse(JSON.stringify(check(draft, pack)))));
    expect(answers).toMatchObject([{ verdict: 'stop' }, { verdict: 'caution' }, { verdict: 'clear' }]);
  });

  it('knows every organisation by its id, and one without being told', () => {
    const { answers } = inBareContext([TEXT, { guidance: 'mini' }], [TEXT, { guidance: 'mild' }], [TEXT]);
    expect(answers).toMatchObject([{ verdict: 'stop' }, { verdict: 'caution' }, { verdict: 'caution' }]);
  });

  it.each([
    [[TEXT, { surface: 'tweet' }], 'RangeError: surface: expected one of post, reply, message, bio, found "tweet"'],
    [
      [TEXT, { surface: 'toString' }],
      'RangeError: surface: expected one of post, reply, message, bio, found "toString"',
    ],
    [[TEXT, { guidance: 'acme' }], 'RangeError: guidance: expected one of mild, mini, found "acme"'],
    [[TEXT, { guidance: 7 }], 'RangeError: guidance: expected one of mild, mini, found 7'],
    [[7], 'TypeError: text: expected a string, found number'],
    [[], 'TypeError: text: expected a string, found undefined'],
  ])('refuses %j, naming what was expected', (args, error) => {
    expect(inBareContext(args).answers).toEqual([error]);
  });
});

describe('the engine with the rules of this project', () => {
  it('answers there as it does here, whatever of the platform it would use elsewhere', async () => {
    const real = path.join(folder, 'out/real.mjs');
    await bundle(ENGINE_MODULE, real);
    const texts = ["My patient's NHS number is 943 476 5919", 'Home at last, tea and the telly', 'Worst shift ever 😷'];
    const pack = await loadRulePack();
    const { answers } = runBare(
      real,
      texts.map((text) => [text]),
    );
    expect(answers).toEqual(texts.map((text) => JSON.parse(JSON.stringify(check({ text, surface: 'post' }, pack)))));
    expect(answers).toMatchObject([{ verdict: 'stop' }, { verdict: 'clear' }, {}]);
  });
});

describe('the build', () => {
  it('stops where the rules have a mistake, naming file and field', async () => {
    const broken = mkdtempSync(path.join(tmpdir(), 'postpause-broken-'));
    for (const { file, text } of miniFolder({ 'work-commentary/mini-moan.json': { ...MINI.moan, score: 7 } })) {
      mkdirSync(path.dirname(path.join(broken, file)), { recursive: true });
      writeFileSync(path.join(broken, file), text);
    }
    await expect(bundle(ENGINE_MODULE, path.join(broken, 'engine.mjs'), { folder: broken })).rejects.toThrow(
      'rules/work-commentary/mini-moan.json → score: expected a number of at most 1, found 7',
    );
  });

  it('stops where a module needs what only Node has', async () => {
    const entry = path.join(folder, 'needs-node.ts');
    writeFileSync(entry, "export { readFileSync } from 'node:fs';");
    await expect(bundle(entry, path.join(folder, 'x.mjs'), { folder })).rejects.toThrow('node:fs');
  });
});
