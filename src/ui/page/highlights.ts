import type { Level } from '../../engine/types';
import { createStyle, type StyleRoot } from './adopt-style';
import type { Theme } from './theme';

/** A stretch of page to underline. */
export interface Marked {
  readonly level: Level;
  readonly range: Range;
}

/** Underlines words in rich editors without touching them. */
export interface Highlights {
  /** Underlines exactly these stretches for one box; an empty list takes the box's lines away. */
  paint(boxId: string, marked: readonly Marked[], theme: Theme, root: StyleRoot): void;
  remove(): void;
}

/** Line per level and ground, so that level is never told by colour alone. Contrast with their ground: at least 3 to 1. */
const LINES: Readonly<Record<`${Level}-${Theme}`, string>> = {
  'stop-light': 'underline wavy #d5281b 2px; background-color: #d5281b1a',
  'stop-dark': 'underline wavy #ff8a7d 2px; background-color: #ff8a7d26',
  'caution-light': 'underline dashed #005eb8 2px',
  'caution-dark': 'underline dashed #8cc4ff 2px',
};
const KINDS = Object.keys(LINES) as (keyof typeof LINES)[];

/** Returns the underlining of one page; draws nothing in a browser without the CSS Custom Highlight API. Never throws. */
export function createHighlights(): Highlights {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return { paint: () => {}, remove: () => {} };
  const byKind = new Map(KINDS.map((kind) => [kind, { name: freeName(kind), highlight: new Highlight() }]));
  const painted = new Map<string, () => void>();
  const style = createStyle([...byKind].map(([kind, { name }]) => ruleOf(kind, name)).join(''));

  return {
    paint(boxId, marked, theme, root) {
      painted.get(boxId)?.();
      painted.delete(boxId);
      if (marked.length === 0) return;
      style.applyTo(root);
      for (const { level, range } of marked) byKind.get(`${level}-${theme}`)?.highlight.add(range);
      // Set again each time: the registry is shared with the page, which may have emptied it.
      for (const { name, highlight } of byKind.values()) CSS.highlights.set(name, highlight);
      painted.set(boxId, () => {
        for (const { highlight } of byKind.values()) for (const { range } of marked) highlight.delete(range);
      });
    },
    remove() {
      for (const { name } of byKind.values()) CSS.highlights.delete(name);
      style.remove();
    },
  };
}

function ruleOf(kind: keyof typeof LINES, name: string): string {
  // In forced colours Chromium 156 paints these words in the system's Highlight colours, whatever is said here.
  return `::highlight(${name}){text-decoration:${LINES[kind]};text-underline-offset:3px;text-decoration-skip-ink:none}`;
}

/** A name that says nothing about us and that the page does not use: the registry is open to the page's scripts. */
function freeName(kind: keyof typeof LINES): string {
  const base = `a${KINDS.indexOf(kind) + 1}`;
  let name = base;
  for (let attempt = 1; CSS.highlights.has(name); attempt++) name = `${base}-${attempt}`;
  return name;
}
