import { browser } from 'wxt/browser';

/** Stand in for the substitutions while a message is kept: private-use characters no message contains. */
const MARKS = ['\uE001', '\uE002', '\uE003'];
const FIRST_MARK = 0xe001;

/** The extension's own words in the person's language, with `$1`-style places filled. Never throws. */
export type Lookup = (key: string, ...substitutions: readonly (string | number)[]) => string;

/**
 * Returns a lookup in `_locales`. Keys given are read at once and remembered, because a content script that outlives
 * an update of the extension may no longer ask the browser for them; others are read when first asked for. An unknown
 * key gives the key itself, so that a mistake is seen and nothing breaks.
 */
export function createLookup(keys: readonly string[] = []): Lookup {
  const messages = new Map<string, string>();
  const messageOf = (key: string): string => {
    const known = messages.get(key);
    if (known !== undefined) return known;
    const read = readMessage(key);
    messages.set(key, read);
    return read;
  };
  for (const key of keys) messageOf(key);
  return (key, ...substitutions) =>
    messageOf(key).replace(/[\uE001-\uE003]/g, (mark) => String(substitutions[mark.charCodeAt(0) - FIRST_MARK] ?? ''));
}

function readMessage(key: string): string {
  try {
    // WXT types the lookup by the keys of `_locales`; an unknown key is not an error in a browser, it answers ''.
    return browser.i18n.getMessage(key as 'name', MARKS) || key;
  } catch {
    return key; // The extension was updated or removed under this page: the key is all there is.
  }
}
