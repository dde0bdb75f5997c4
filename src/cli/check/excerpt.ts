/** The line of a draft in which something is marked. Pure. */
import type { Span } from '../../engine/types';
import { columnsOf, graphemesOf, harmless } from './terminal-text';

/** A line, cut to size around its marked part. Put together the three parts are what is shown. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The marked part with what stands around it on its line, in at most `columns`; what is cut off leaves `…`. Room that one
 * side has no use for goes to the other.
 */
export function excerptOf(text: string, span: Span, columns: number): Excerpt {
  const start = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  const left = harmless(text.slice(start, span.start));
  const right = harmless(text.slice(span.end, end === -1 ? text.length : end));
  const marked = cutEnd(harmless(text.slice(span.start, span.end)), columns - 2);
  const room = Math.max(0, columns - columnsOf(marked));
  const after = cutEnd(right, Math.max(Math.ceil(room / 2), room - columnsOf(left)));
  const before = cutStart(left, room - columnsOf(after));
  return { before, marked, after };
}

/** The line with carets below its marked part. */
export function underline({ before, marked, after }: Excerpt, indent: string): string {
  const carets = ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(marked)));
  return `${indent}${before}${marked}${after}\n${indent}${carets}`;
}

/** The text in at most `columns`: where its end had to go, `…` stands for it. */
export function cutEnd(text: string, columns: number): string {
  const kept = within(graphemesOf(text), columns);
  return kept === text ? text : `${within(graphemesOf(text), columns - 1)}…`;
}

function cutStart(text: string, columns: number): string {
  const backwards = graphemesOf(text).reverse();
  const reverse = (kept: string) => graphemesOf(kept).reverse().join('');
  const kept = reverse(within(backwards, columns));
  return kept === text ? text : `…${reverse(within(backwards, columns - 1))}`;
}

function within(segments: readonly string[], columns: number): string {
  let left = columns;
  let kept = '';
  for (const segment of segments) {
    left -= columnsOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept;
}
