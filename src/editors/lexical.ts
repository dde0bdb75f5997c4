import { defineRichText } from './rich-text';
import { plainRules } from './text-walk';

/**
 * Lexical (Facebook, Threads, WhatsApp). Blocks are `p`, `div` or list items; it adds a `br` of its own to keep an empty
 * last line open. Source: lexical 0.52, `LexicalReconciler` and `LexicalDOMSlot`.
 */
export const editor = defineRichText({
  id: 'lexical',
  root: '[data-lexical-editor="true"]',
  rules: plainRules,
  way: 'input-event',
});
