import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { showBadge } from '../../src/platform/badge';
import { createLookup } from '../../src/platform/strings';

const MESSAGES: Record<string, string> = {
  plain: 'Looks clear',
  counted: '$1 of $2 to look at',
  badgeStop: 'stop $1',
  badgeOne: 'one',
  badgeMany: 'many $1',
  badgeClear: 'clear',
  badgeNone: 'Postpause',
};

const getMessage = () => vi.spyOn(fakeBrowser.i18n, 'getMessage');
const refuse = () => {
  throw new Error('Extension context invalidated.');
};

beforeEach(() => {
  fakeBrowser.reset();
  getMessage().mockImplementation((key: string, substitutions?: string | string[]) =>
    (MESSAGES[key] ?? '').replace(/\$(\d)/gu, (_, at: string) => [substitutions].flat()[Number(at) - 1] ?? ''),
  );
});

afterEach(() => vi.restoreAllMocks());

test('puts substitutions in their places, whatever they hold', () => {
  const t = createLookup();
  expect(t('counted', 2, '$1')).toBe('2 of $1 to look at');
  expect(t('counted', '\uE001')).toBe('\uE001 of  to look at');
});

test('an unknown word is its own name', () => {
  expect(createLookup()('unheard')).toBe('unheard');
});

test('words read ahead outlive the extension; others give their name and break nothing', () => {
  const t = createLookup(['counted']);
  getMessage().mockImplementation(refuse);
  expect(t('counted', 1, 3)).toBe('1 of 3 to look at');
  expect(t('plain')).toBe('plain');
});

test.each([
  ['stop', 3, '3', '#d5281b', 'stop 3'],
  ['caution', 1, '1', '#005eb8', 'one'],
  ['caution', 140, '99', '#005eb8', 'many 140'],
  ['clear', 0, '', '#005eb8', 'clear'],
  ['none', 0, '', '#005eb8', 'Postpause'],
] as const)('the toolbar button shows %s %i as "%s"', async (verdict, count, text, color, title) => {
  const setBadgeText = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  const setColour = vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  await showBadge(7, verdict, count);
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
  expect(setColour).toHaveBeenCalledWith({ tabId: 7, color });
  expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title });
});

test('a tab closed meanwhile is no error', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7'));
  await expect(showBadge(7, 'stop', 1)).resolves.toBeUndefined();
});
