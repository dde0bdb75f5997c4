import type { Span } from '../engine/types';
import { matches } from './dom';
import type { Editor, ReplaceOutcome } from './editor';
import { pause } from './pause';

type TextField = HTMLTextAreaElement | HTMLInputElement;

/**
 * Textarea and single-line text input. Replacing goes through the browser's own editing command, which keeps the undo
 * history and fires the `input` event frameworks listen to; `setRangeText` is the way out where it is refused.
 */
export const editor: Editor = {
  id: 'text-field',
  detect: (element) => (isTextField(element) ? element : null),
  read: (root) => ({ text: isTextField(root) ? root.value : '', rangeOf: () => null }),
  replace,
};

function isTextField(element: Element): element is TextField {
  return matches(element, 'textarea, input:not([type]), input[type="text" i]');
}

async function replace(root: HTMLElement, span: Span, expected: string, replacement: string): Promise<ReplaceOutcome> {
  if (!isTextField(root)) return 'stale';
  const before = root.value;
  if (before.slice(span.start, span.end) !== expected) return 'stale';
  const after = before.slice(0, span.start) + replacement + before.slice(span.end);
  root.focus({ preventScroll: true });
  root.setSelectionRange(span.start, span.end);
  const command = replacement === '' ? 'delete' : 'insertText';
  document.execCommand(command, false, replacement);
  if (root.value === before) insertByScript(root, span, replacement);
  await pause(0); // A framework that refuses the change puts the old value back when it renders.
  if (root.value === after) return 'replaced';
  if (root.value !== before) document.execCommand('undo');
  return 'undone';
}

function insertByScript(root: TextField, span: Span, replacement: string): void {
  root.setRangeText(replacement, span.start, span.end, 'end');
  root.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: replacement }));
}
