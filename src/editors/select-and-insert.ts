/**
 * Replaces words in a rich-text editor so that the editor's own model follows:
 *
 * 1. Select the words as a person would, and give the editor 60 ms to take the selection over.
 * 2. Insert. Lexical and Quill understand a scripted `beforeinput` that says "replace this range"; Draft.js,
 *    ProseMirror and plain contenteditable need the browser's own editing command.
 * 3. Read back. Anything but the text we meant is undone: never leave a draft half changed.
 *
 * Firefox gets the editing command always. The page does not see the text in our event there, and Quill then deletes
 * the selected words (seen in Firefox ESR 153). Nodes are never written directly: that corrupts Lexical.
 */
import type { Span } from '../engine/types';
import type { EditorText, ReplaceOutcome } from './editor';
import { holdsWithin, pause } from './pause';

/** How an editor takes new text. */
export type InsertWay = 'command' | 'input-event';

/** One replacement to be made in one editor. */
export interface Replacement {
  readonly root: HTMLElement;
  readonly span: Span;
  /** What must stand at `span`. */
  readonly expected: string;
  readonly replacement: string;
  readonly way: InsertWay;
  read(): EditorText;
}

const SELECTION_TAKEN_MS = 60;
const EDITOR_ANSWER_MS = 150;

/** Makes the replacement and says what became of it. Never throws for an editor that refuses. */
export async function selectAndInsert(job: Replacement): Promise<ReplaceOutcome> {
  const { root, span, replacement } = job;
  const before = job.read();
  const range = before.rangeOf(span);
  if (range === null || before.text.slice(span.start, span.end) !== job.expected) return 'stale';
  const wanted = before.text.slice(0, span.start) + replacement + before.text.slice(span.end);
  HTMLElement.prototype.focus.call(root, { preventScroll: true });
  select(root, range);
  await pause(SELECTION_TAKEN_MS);
  if (job.read().text !== before.text) return 'stale';

  const reads = (text: string) => sameText(job.read().text, text);
  const asked = job.way === 'input-event' && replacement !== '' && !isGecko() && askByEvent(root, span, job);
  if (asked && (await holdsWithin(EDITOR_ANSWER_MS, () => reads(wanted)))) return 'replaced';
  if (reads(before.text)) insertByCommand(root, span, job);
  if (await holdsWithin(EDITOR_ANSWER_MS, () => reads(wanted))) return 'replaced';
  if (!reads(before.text)) document.execCommand('undo');
  return 'undone';
}

/** Dispatches the `beforeinput` a spelling correction would; true if the editor took it on. */
function askByEvent(root: HTMLElement, span: Span, job: Replacement): boolean {
  const range = job.read().rangeOf(span);
  if (range === null) return false;
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', job.replacement);
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertReplacementText',
    dataTransfer,
    targetRanges: [new StaticRange(range)],
  });
  return !EventTarget.prototype.dispatchEvent.call(root, event);
}

function insertByCommand(root: HTMLElement, span: Span, job: Replacement): void {
  const range = job.read().rangeOf(span);
  if (range === null) return;
  select(root, range);
  document.execCommand(job.replacement === '' ? 'delete' : 'insertText', false, job.replacement);
}

function select(root: HTMLElement, range: Range): void {
  const selection = selectionFor(root);
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** In Chromium a shadow root has a selection of its own, which the document's does not show. */
function selectionFor(root: HTMLElement): Selection | null {
  const tree: Node & { getSelection?(): Selection | null } = root.getRootNode();
  return tree.getSelection?.() ?? document.getSelection();
}

/** Editors put a no-break space where two spaces would collapse; that is no difference. */
function sameText(a: string, b: string): boolean {
  return a === b || a.replaceAll('\u00a0', ' ') === b.replaceAll('\u00a0', ' ');
}

/** True in Firefox: `mozInnerScreenX` is a window property of Gecko alone. */
function isGecko(): boolean {
  return 'mozInnerScreenX' in window;
}
