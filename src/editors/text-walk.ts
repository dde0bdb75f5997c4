/**
 * Reads rich text from an editor's nodes, with the way back from offsets to nodes. Not `innerText`: that depends on
 * style, doubles line breaks between paragraphs with margins, has no offsets, and does not exist in jsdom.
 */
import type { Span } from '../engine/types';
import { attribute } from './dom';
import type { EditorText } from './editor';

/** What one editor's markup means. */
export interface WalkRules {
  /** True if the element starts and ends a line of its own. */
  isBlock(element: Element): boolean;
  /** True if the element is no part of the text: placeholder, filler, list marker. */
  isSkipped(element: Element): boolean;
  /** The part of a text node that is published: same length or cut at its end. */
  shownText(node: Text): string;
}

/** A stretch of the text that stands in one node: in a text node from its offset 0, or an element standing for it. */
interface Segment extends Span {
  readonly node: Text | Element;
  readonly shown: string;
}

const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Rules for markup that says what it means by its element names. */
export const plainRules: WalkRules = {
  isBlock: (element) => BLOCK_TAGS.has(element.tagName),
  isSkipped: () => false,
  shownText: (node) => node.data,
};

/** The text under `root` by `rules`. An empty tree gives an empty text. */
export function readTree(root: Element, rules: WalkRules): EditorText {
  const walk = new Walk(rules);
  walk.children(root);
  return { text: walk.text, rangeOf: (span) => rangeOf(walk.segments, span) };
}

class Walk {
  text = '';
  readonly segments: Segment[] = [];
  /** Something stands on the current line, be it an empty block. */
  private lineTaken = false;
  /** A block has ended: what follows it stands on a new line. */
  private blockEnded = false;
  /** A `<br>` seen: a line break if anything follows in its block, else the filler that keeps an empty line open. */
  private breakSeen = false;

  constructor(private readonly rules: WalkRules) {}

  children(parent: Node): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) this.content(node, this.rules.shownText(node));
      else if (node instanceof Element) this.element(node);
    }
  }

  private element(element: Element): void {
    if (NEVER_TEXT.has(element.tagName) || this.rules.isSkipped(element)) return;
    if (element.tagName === 'BR') this.lineBreak();
    else if (element.tagName === 'IMG') this.content(element, attribute(element, 'alt') ?? '');
    else if (this.rules.isBlock(element)) this.block(element);
    else this.children(element);
  }

  private block(element: Element): void {
    this.breakSeen = false;
    if (this.lineTaken) this.newLine();
    this.children(element);
    this.breakSeen = false;
    this.lineTaken = true;
    this.blockEnded = true;
  }

  private lineBreak(): void {
    this.openLine();
    this.breakSeen = true;
    this.lineTaken = true;
  }

  private content(node: Text | Element, shown: string): void {
    if (shown === '') return;
    this.openLine();
    const start = this.text.length;
    this.text += shown;
    this.segments.push({ node, shown, start, end: this.text.length });
    this.lineTaken = true;
  }

  private openLine(): void {
    if (this.blockEnded || this.breakSeen) this.newLine();
  }

  private newLine(): void {
    this.text += '\n';
    this.lineTaken = false;
    this.blockEnded = false;
    this.breakSeen = false;
  }
}

const NEVER_TEXT = new Set(['BUTTON', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE']);

function rangeOf(segments: readonly Segment[], span: Span): Range | null {
  const first = segments.find((segment) => segment.end > span.start);
  const last = segments.findLast((segment) => segment.start < span.end);
  if (first === undefined || last === undefined || first.start > last.start) return null;
  if (span.end <= span.start || !stillShows(first) || !stillShows(last)) return null;
  const range = first.node.ownerDocument.createRange();
  if (first.node instanceof Text) range.setStart(first.node, Math.max(0, span.start - first.start));
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, Math.min(last.shown.length, span.end - last.start));
  else range.setEndAfter(last.node);
  return range;
}

function stillShows({ node, shown }: Segment): boolean {
  return node.isConnected && (node instanceof Element || node.data.length >= shown.length);
}
