import { editor as contenteditable } from './contenteditable';
import type { Editor } from './editor';

const files = import.meta.glob<{ editor?: Editor }>(['./*.ts', '!./registry.ts', '!./contenteditable.ts'], {
  eager: true,
});

/** Every editor technology we know, the catch-all last. A new file that exports `editor` joins by being there. */
export const editors: readonly Editor[] = [
  ...Object.values(files).flatMap((file) => (file.editor === undefined ? [] : [file.editor])),
  contenteditable,
];

/** The editor `element` belongs to, with its root; null where it belongs to none. Never throws. */
export function detectEditor(element: Element): { readonly editor: Editor; readonly root: HTMLElement } | null {
  for (const editor of editors) {
    const root = editor.detect(element);
    if (root !== null) return { editor, root };
  }
  return null;
}
