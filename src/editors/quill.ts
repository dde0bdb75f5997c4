import { matches } from './dom';
import { defineRichText } from './rich-text';
import { plainRules } from './text-walk';

/**
 * Quill (LinkedIn). Each child of the root is a line. `.ql-ui` holds list markers, `.ql-cursor` a zero-width character
 * while a format is pending, `.ql-clipboard` the hidden paste target of version 1. Source: quill 2.0, `blots/`.
 */
export const editor = defineRichText({
  id: 'quill',
  root: '.ql-editor[contenteditable]',
  rules: { ...plainRules, isSkipped: (element) => matches(element, '.ql-ui, .ql-cursor, .ql-clipboard') },
  way: 'input-event',
});
