import { matches } from './dom';
import { defineRichText } from './rich-text';
import { plainRules } from './text-walk';

/**
 * ProseMirror and Tiptap (Bluesky, Elk, LinkedIn comments). It ignores a scripted `beforeinput`, so words go in by the
 * editing command. Source: prosemirror-view, `viewdesc.ts` (separators are its own fillers).
 */
export const editor = defineRichText({
  id: 'prosemirror',
  root: '.ProseMirror[contenteditable]',
  rules: {
    ...plainRules,
    isSkipped: (element) => matches(element, '.ProseMirror-separator, .ProseMirror-widget'),
  },
  way: 'command',
});
