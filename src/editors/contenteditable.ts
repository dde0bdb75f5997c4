import type { Span } from '../engine/types';
import { closest, matches, parentOf } from './dom';
import type { Editor, EditorText } from './editor';
import { htmlElement } from './rich-text';
import { selectAndInsert } from './select-and-insert';
import { plainRules, readTree, type WalkRules } from './text-walk';

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/**
 * Any other editable element: the fallback when no editor is recognised. It asks by `beforeinput` first, which Slate
 * needs (an editing command changes its nodes but not its model), and plain elements ignore.
 */
export const editor: Editor = {
  id: 'contenteditable',
  detect: editingHost,
  read,
  replace: (root, span: Span, expected, replacement) =>
    selectAndInsert({ root, span, expected, replacement, way: 'input-event', read: () => read(root) }),
};

/** The outermost element that makes `element` editable, or null. An element shut off inside an editor is not editable. */
function editingHost(element: Element): HTMLElement | null {
  const nearest = closest(element, '[contenteditable]');
  if (nearest === null || !matches(nearest, EDITABLE)) return null;
  const parent = parentOf(nearest);
  return (parent && editingHost(parent)) ?? htmlElement(nearest);
}

function read(root: HTMLElement): EditorText {
  return readTree(root, keepsLineBreaks(root) ? rules : { ...rules, shownText: (node) => collapsed(node.data) });
}

const rules: WalkRules = {
  ...plainRules,
  // Slate's zero-width leaves and placeholder stand inside its root. Source: slate-react, `string.tsx`.
  isSkipped: (element) => matches(element, '[data-slate-zero-width], [data-slate-placeholder]'),
};

/** Where white space collapses, a line feed in the source shows as a space; the length stays, so offsets hold. */
function collapsed(data: string): string {
  return data.replaceAll(/[\n\r\t]/gu, ' ');
}

function keepsLineBreaks(root: HTMLElement): boolean {
  return /^(?:pre|break-spaces)/u.test(getComputedStyle(root).whiteSpace);
}
