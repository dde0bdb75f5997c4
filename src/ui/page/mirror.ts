import type { Finding } from '../../engine/types';
import { element } from '../dom';
import { intersection, type Rect } from './geometry';

/** Underlines words of a textarea or input, which have no ranges: an unseen copy of the text lies exactly over it. */
export interface Mirror {
  readonly element: HTMLElement;
  /** Copies the text anew. The copied words stay transparent; only their lines are seen. */
  draw(text: string, findings: readonly Finding[]): void;
  /** Lays the copy over the field again, cut to the part of it that can be seen. */
  place(seen: Rect | null): void;
  /** Where a finding's words are now; empty where they are not drawn or scrolled out of the field. */
  rectsOf(finding: Finding): readonly Rect[];
  /** Scrolls the field until a finding's words can be seen. */
  reveal(finding: Finding): void;
}

/** Whatever decides where a letter stands. */
const COPIED = [
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-variant', 'font-stretch', 'font-kerning'],
  ...['font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'line-height', 'letter-spacing'],
  ...['word-spacing', 'text-align', 'text-indent', 'text-transform', 'text-rendering', 'direction', 'unicode-bidi'],
  ...['tab-size', 'word-break', 'overflow-wrap', 'line-break', 'hyphens', 'writing-mode'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

/** Returns the mirror of one field, to be put into our layer. */
export function createMirror(field: HTMLElement): Mirror {
  const copy = element('div', { class: 'mirror-text' });
  const frame = element('div', { class: 'mirror', 'aria-hidden': 'true' }, copy);
  const words = new Map<string, HTMLElement>();
  const isSingleLine = field.matches('input');

  let copied = '';
  const copyStyle = () => {
    const style = getComputedStyle(field);
    // Reading everything at each key would cost more than the check itself: these tell whether anything changed.
    const signs = [style.font, style.padding, style.letterSpacing, style.textAlign, field.clientHeight].join();
    if (signs === copied) return;
    copied = signs;
    for (const name of COPIED) copy.style.setProperty(name, style.getPropertyValue(name));
    copy.style.whiteSpace = isSingleLine ? 'pre' : 'pre-wrap';
    if (!isSingleLine) return;
    // An input centres its line; a block does so when its line is as high as what is left inside the padding.
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
    copy.style.lineHeight = `${field.clientHeight - padding}px`;
  };

  return {
    element: frame,
    draw(text, findings) {
      words.clear();
      frame.hidden = findings.length === 0;
      const nodes: Node[] = [];
      let at = 0;
      for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
        const start = Math.max(at, finding.span.start);
        if (finding.span.end <= start) continue;
        const marked = element('span', { class: finding.level }, text.slice(start, finding.span.end));
        words.set(keyOf(finding), marked);
        nodes.push(document.createTextNode(text.slice(at, start)), marked);
        at = finding.span.end;
      }
      copy.replaceChildren(...nodes, document.createTextNode(text.slice(at)));
      if (!frame.hidden) copyStyle();
    },
    place(seen) {
      if (words.size === 0) return;
      frame.hidden = !seen;
      if (!seen) return;
      const box = field.getBoundingClientRect();
      const left = box.left + field.clientLeft;
      const top = box.top + field.clientTop;
      Object.assign(frame.style, px({ left, top, width: field.clientWidth, height: field.clientHeight }));
      const cut = [seen.top - top, left + field.clientWidth - seen.right, top + field.clientHeight - seen.bottom];
      frame.style.clipPath = `inset(${[...cut, seen.left - left].map((side) => `${Math.max(0, side)}px`).join(' ')})`;
      copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
    },
    rectsOf(finding) {
      const marked = words.get(keyOf(finding));
      if (!marked || frame.hidden) return [];
      const window = frame.getBoundingClientRect();
      return [...marked.getClientRects()].flatMap((rect) => intersection(rect, window) ?? []);
    },
    reveal(finding) {
      const marked = words.get(keyOf(finding));
      if (!marked) return;
      const { offsetTop, offsetHeight } = marked;
      if (offsetTop < field.scrollTop || offsetTop + offsetHeight > field.scrollTop + field.clientHeight)
        field.scrollTop = offsetTop - field.clientHeight / 2;
    },
  };
}

function keyOf({ ruleId, span }: Finding): string {
  return `${ruleId} ${span.start} ${span.end}`;
}

function px(lengths: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, `${length}px`]));
}
