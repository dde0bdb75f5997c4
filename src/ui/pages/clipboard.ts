import type { Copy } from './copy-button';

/** Copies by the browser's clipboard, which one of our pages may use while it has the focus. */
export const copyText: Copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
