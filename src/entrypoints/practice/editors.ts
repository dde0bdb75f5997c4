import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { $getRoot, createEditor } from 'lexical';
import type { PracticeEditor } from '../../ui/pages/practice';

/** Mounts a plain text field, as on Mastodon. */
export function mountTextarea(place: HTMLElement, label: string): PracticeEditor {
  const field = document.createElement('textarea');
  field.rows = 3;
  mark(field, label);
  place.append(field);
  return {
    text: () => field.value,
    clear() {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

/** Mounts Lexical, the editor of Facebook. */
export function mountLexical(place: HTMLElement, label: string): PracticeEditor {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  mark(box, label);
  place.append(box);
  const editor = createEditor({ namespace: 'practice', onError: () => {} });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.setRootElement(box);
  return {
    text: () => editor.read(() => $getRoot().getTextContent()),
    clear: () => editor.update(() => void $getRoot().clear()),
  };
}

/** Mounts Tiptap, the editor of Bluesky. */
export function mountTiptap(place: HTMLElement, label: string): PracticeEditor {
  // The page's style sheet says what Tiptap would inject: the extension's own policy forbids written-in styles.
  const editor = new Editor({ element: place, extensions: [StarterKit], injectCSS: false });
  mark(editor.view.dom, label);
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(true),
  };
}

function mark(box: HTMLElement, label: string): void {
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-multiline', 'true');
  box.setAttribute('aria-label', label);
  box.dataset.practice = 'box';
}
