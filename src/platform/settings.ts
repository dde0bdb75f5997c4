import { browser } from 'wxt/browser';
import type { Personal } from '../engine/types';

/** All that Postpause keeps: words the person set for themselves. Never a draft, a finding or a site. */
export interface Settings extends Personal {
  readonly version: 1;
}

/** Settings as read; `damaged` where something was stored that could not be understood and the defaults stand in. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly damaged: boolean;
}

/** What a change came to: `private` where a private window forbids keeping anything, `failed` where storage refused. */
export type SaveOutcome = 'saved' | 'private' | 'failed';

export const DEFAULT_SETTINGS: Settings = Object.freeze({ version: 1, ignoredWords: [], workplaceWords: [] });

const KEY = 'settings';
/** Far above any list a person makes by hand, far below the quota of `storage.local` (10 MB in Chrome and Firefox). */
const MAX_WORDS = 1000;
const MAX_WORD_CHARS = 200;

/** Reads what storage holds. Never throws: nothing stored gives the defaults, anything malformed the defaults and `damaged`. */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, damaged: false };
  if (!isRecord(stored) || stored.version !== 1) return { settings: DEFAULT_SETTINGS, damaged: true };
  const { ignoredWords, workplaceWords } = stored;
  if (!isWordList(ignoredWords) || !isWordList(workplaceWords)) return { settings: DEFAULT_SETTINGS, damaged: true };
  return { settings: { version: 1, ignoredWords, workplaceWords }, damaged: false };
}

/** The stored settings. Never rejects: storage that cannot be read counts as damaged. */
export async function readSettings(): Promise<ReadSettings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return { settings: DEFAULT_SETTINGS, damaged: true };
  }
}

/** Adds a word never to warn about again. A word already there is left as it is. Never rejects. */
export function ignoreWord(word: string): Promise<SaveOutcome> {
  return change((settings) => ({ ...settings, ignoredWords: withWord(settings.ignoredWords, word) }));
}

/** Takes a word off the list again. Never rejects. */
export function unignoreWord(word: string): Promise<SaveOutcome> {
  return change((settings) => ({
    ...settings,
    ignoredWords: settings.ignoredWords.filter((known) => known !== word),
  }));
}

/** Calls back with the settings whenever any part of the extension changed them. Returns the way to stop. */
export function watchSettings(changed: (read: ReadSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Changes wait for one another: each reads what the one before has written. */
let lastChange: Promise<SaveOutcome> = Promise.resolve('saved');

function change(edit: (settings: Settings) => Settings): Promise<SaveOutcome> {
  lastChange = lastChange.then(() => write(edit));
  return lastChange;
}

async function write(edit: (settings: Settings) => Settings): Promise<SaveOutcome> {
  try {
    if (browser.extension?.inIncognitoContext) return 'private';
    const { settings } = await readSettings();
    await browser.storage.local.set({ [KEY]: edit(settings) });
    return 'saved';
  } catch {
    return 'failed';
  }
}

function withWord(words: readonly string[], word: string): readonly string[] {
  const clean = word.trim().toLowerCase().slice(0, MAX_WORD_CHARS);
  if (!clean || words.includes(clean)) return words;
  return [...words, clean].slice(-MAX_WORDS);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWordList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= MAX_WORDS &&
    value.every((word) => typeof word === 'string' && word.length <= MAX_WORD_CHARS)
  );
}
