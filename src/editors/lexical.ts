import { matches } from './dom';
import { defineRichText } from './rich-text';
import { plainRules } from './text-walk';

/**
 * Lexical (Facebook, Threads, WhatsApp). Blocks are `p`, `div` or list items; a `br` it adds to keep an empty last line
 * open is marked. Source: lexical 0.52, `LexicalReconciler` and `LexicalDOMSlot`.
 */
export const editor = defineRichText({
  id: 'lexical',
  root: '[data-lexical-editor="true"]',
  rules: { ...plainRules, isSkipped: (element) => matches(element, 'br[data-lexical-managed-linebreak]') },
  way: 'input-event',
});
