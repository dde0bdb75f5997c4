import type { Span } from '../engine/types';

/** A text as read from an editor, with the way back from offsets to the page. */
export interface EditorText {
  /** Plain text as the site would publish it; blocks and line breaks are one `\n` each. */
  readonly text: string;
  /**
   * The stretch of page that shows `span`, or null where none can be given (a form field, or text that has gone).
   * Never throws.
   */
  rangeOf(span: Span): Range | null;
}

/**
 * What became of a replacement: in the editor's own text and read back; tried, found wanting and taken back; or not
 * tried because the text had changed meanwhile.
 */
export type ReplaceOutcome = 'replaced' | 'undone' | 'stale';

/** One editor technology: how to recognise, read and change it. Detected by element, never by host. */
export interface Editor {
  readonly id: string;
  /** The editor's root element if `element` is it or lies inside it, else null. Never throws. */
  detect(element: Element): HTMLElement | null;
  /** The text shown now. Never throws; an empty editor gives an empty text. */
  read(root: HTMLElement): EditorText;
  /**
   * Replaces `span` so that the editor's own model follows, then reads back and verifies; what cannot be verified is
   * undone. `expected` is the quote that must still stand at `span`.
   */
  replace(root: HTMLElement, span: Span, expected: string, replacement: string): Promise<ReplaceOutcome>;
}
