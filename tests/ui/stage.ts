/** What the tests of the interface share: the shipped words, findings, a compose box, and what jsdom does not have. */
import { within } from '@testing-library/dom';
import { vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { Finding, Span } from '../../src/engine/types';
import type { ComposerView } from '../../src/page/ports';
import type { Translate } from '../../src/ui/strings';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The shipped English words, put together as a browser does. */
export const t: Translate = (key, ...substitutions) => {
  const { message, placeholders }: Message = messages[key];
  return message.replace(/\$([a-z]+)\$/giu, (_, name: string) => {
    const at = Number(placeholders?.[name.toLowerCase()]?.content.slice(1)) - 1;
    return String(substitutions[at]);
  });
};

/** A finding on the first occurrence of `quote` in `text`. */
export function finding(text: string, quote: string, changes: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  return {
    ruleId: 'patient-identifiers/bed-number',
    category: 'patient-identifiers',
    level: 'stop',
    span: { start, end: start + quote.length },
    quote,
    message: 'This says where a patient is.',
    advice: 'Leave out the bed.',
    guidancePoint: 'identify-individual',
    guidanceForce: 'must-not',
    guidanceText: 'You must not post anything that identifies a person.',
    score: 0.9,
    suggestions: [{ label: 'Replace with "a patient"', replacement: 'a patient' }],
    evidence: [],
    ...changes,
  };
}

/** A contenteditable box in the page with this text in one text node. */
export function richBox(text: string): HTMLElement {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.tabIndex = 0;
  box.textContent = text;
  document.body.append(box);
  giveSize(box, 0, 0, 600, 200);
  return box;
}

/** jsdom lays nothing out: gives an element the place it would have. */
export function giveSize(element: Element, left: number, top: number, width: number, height: number): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
}

/** A box as `page` hands it over. */
export function viewOf(box: HTMLElement, findings: readonly Finding[], changes: Partial<ComposerView> = {}) {
  const text = box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '');
  return {
    id: 'box-1',
    box,
    isTextField: box instanceof HTMLTextAreaElement,
    state: findings.length > 0 ? 'findings' : 'clear',
    findings,
    text,
    rangeOf: (span: Span) => rangeIn(box, span),
    controls: () => [],
    replace: vi.fn<ComposerView['replace']>(async () => 'replaced'),
    ignoreHere: vi.fn<ComposerView['ignoreHere']>(),
    neverWarn: vi.fn<ComposerView['neverWarn']>(),
    ...changes,
  } satisfies ComposerView;
}

function rangeIn(box: HTMLElement, { start, end }: Span): Range | null {
  const node = box.firstChild;
  if (!(node instanceof Text) || end > node.length) return null;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Adds what jsdom 29 lacks: layout questions (answered with "nothing there") and modal dialogs (by the HTML standard's steps). */
export function completeJsdom(): void {
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 100 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 28 });
  document.elementsFromPoint = () => [];
  Range.prototype.getClientRects = () => Object.assign([], { item: () => null }) as unknown as DOMRectList;
  Element.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

/** What a person can see of us in this root. */
export function seenIn(root: ShadowRoot | undefined) {
  const layer = root?.querySelector<HTMLElement>('.ui');
  if (!layer) throw new Error('nothing was drawn');
  // jsdom 29 keeps computed styles of a shadow tree filled before its host joined the page; any change there drops them.
  document.body.append(document.createComment(''));
  return within(layer);
}
