import { closest } from './dom';
import type { Editor } from './editor';
import { type InsertWay, selectAndInsert } from './select-and-insert';
import { readTree, type WalkRules } from './text-walk';

/** What sets one rich-text editor apart from the others. */
export interface RichTextSpec {
  readonly id: string;
  /** The root element as the editor itself marks it. */
  readonly root: string;
  readonly rules: WalkRules;
  readonly way: InsertWay;
}

/** An editor whose text is made of page nodes. */
export function defineRichText(spec: RichTextSpec): Editor {
  return {
    id: spec.id,
    detect: (element) => htmlElement(closest(element, spec.root)),
    read: (root) => readTree(root, spec.rules),
    replace: (root, span, expected, replacement) =>
      selectAndInsert({
        root,
        span,
        expected,
        replacement,
        way: spec.way,
        read: () => readTree(root, spec.rules),
      }),
  };
}

/** The element if it is an HTML element (an editor's root always is), else null. */
export function htmlElement(element: Element | null): HTMLElement | null {
  return element instanceof HTMLElement ? element : null;
}
