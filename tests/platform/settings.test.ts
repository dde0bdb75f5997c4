import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  DEFAULT_SETTINGS,
  ignoreWord,
  parseSettings,
  readSettings,
  unignoreWord,
  watchSettings,
} from '../../src/platform/settings';

beforeEach(() => fakeBrowser.reset());

const kept = async () => (await readSettings()).settings.ignoredWords;

test('nothing stored gives the defaults, and that is no damage', async () => {
  expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, damaged: false });
});

test.each([
  'ward',
  [],
  { version: 2, ignoredWords: [], workplaceWords: [] },
  { version: 1 },
  { version: 1, ignoredWords: 'ward', workplaceWords: [] },
  { version: 1, ignoredWords: [7], workplaceWords: [] },
  { version: 1, ignoredWords: ['x'.repeat(201)], workplaceWords: [] },
  { version: 1, ignoredWords: Array(1001).fill('x'), workplaceWords: [] },
])('stored damage %j gives the defaults and says so', (stored) => {
  expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: true });
});

test('drops fields it does not know', () => {
  const stored = { version: 1, ignoredWords: ['duck'], workplaceWords: [], drafts: ['secret'] };
  expect(parseSettings(stored).settings).toEqual({ version: 1, ignoredWords: ['duck'], workplaceWords: [] });
});

test('keeps a word once, in lower case, and forgets it again', async () => {
  expect(await ignoreWord('  The Duck ')).toBe('saved');
  await ignoreWord('the duck');
  await ignoreWord('   ');
  expect(await kept()).toEqual(['the duck']);
  await unignoreWord('the duck');
  expect(await kept()).toEqual([]);
});

test('loses no word when two are added at once', async () => {
  await Promise.all([ignoreWord('duck'), ignoreWord('goose')]);
  expect(await kept()).toEqual(['duck', 'goose']);
});

test('starts again over damaged settings', async () => {
  await fakeBrowser.storage.local.set({ settings: 'broken' });
  await ignoreWord('duck');
  expect(await kept()).toEqual(['duck']);
});

test('writes nothing in a private window', async () => {
  vi.spyOn(fakeBrowser, 'extension', 'get').mockReturnValue({
    ...fakeBrowser.extension,
    inIncognitoContext: true,
  });
  expect(await ignoreWord('duck')).toBe('private');
  vi.restoreAllMocks();
  expect(await kept()).toEqual([]);
});

test('says so when storage refuses', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
  expect(await ignoreWord('duck')).toBe('failed');
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
  expect((await readSettings()).damaged).toBe(true);
  vi.restoreAllMocks();
});

test('tells of changes until it is stopped', async () => {
  const changed = vi.fn();
  const stop = watchSettings(changed);
  await ignoreWord('duck');
  stop();
  await ignoreWord('goose');
  expect(changed.mock.calls.map(([{ settings }]) => settings.ignoredWords)).toEqual([['duck']]);
});
