/** Finds a number of known length among neighbours: "bed 4 943 476 5919" holds eleven digits, ten of them one number. */
import type { Span } from '../types';

/** Between the groups of one number: up to three spaces, line breaks, dots, dashes, slashes, commas or brackets. */
const SEPARATORS = ' \n.-/,()_·';
const MOST_SEPARATORS = 3;
/** How far beyond a match the run is followed, in groups of digits. */
const MOST_GROUPS = 12;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function groupEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function groupStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Offset of the next group's first digit after a group that ends at `end`; -1 where the run ends. */
function nextGroup(text: string, end: number): number {
  let next = end;
  while (next - end < MOST_SEPARATORS && next < text.length && SEPARATORS.includes(text.charAt(next))) next++;
  return next > end && isDigit(text.charCodeAt(next)) ? next : -1;
}

/** Offset just past the last digit of the group before one that starts at `start`; -1 where the run starts. */
function previousGroup(text: string, start: number): number {
  let previous = start;
  while (start - previous < MOST_SEPARATORS && previous > 0 && SEPARATORS.includes(text.charAt(previous - 1)))
    previous--;
  return previous < start && previous > 0 && isDigit(text.charCodeAt(previous - 1)) ? previous : -1;
}

/** Groups of digits that touch the stretch `[start, end)` or are joined to it by separators, in order. */
function groupsAround(text: string, start: number, end: number): Span[] {
  let first = start;
  while (first < end && !isDigit(text.charCodeAt(first))) first++;
  if (first === end) return [];
  first = groupStart(text, first);
  const groups: Span[] = [];
  for (let before = previousGroup(text, first), n = 0; before >= 0 && n < MOST_GROUPS; n++) {
    first = groupStart(text, before);
    before = previousGroup(text, first);
  }
  for (let at = first, n = 0; at >= 0 && n < MOST_GROUPS * 3; n++) {
    const groupEndsAt = groupEnd(text, at);
    groups.push({ start: at, end: groupEndsAt });
    at = nextGroup(text, groupEndsAt);
  }
  return groups;
}

/**
 * Stretches of whole neighbouring groups, around the match `[start, end)`, that hold exactly `count` digits and overlap
 * it; in order. Empty where the match holds no figures.
 */
export function digitWindows(text: string, start: number, end: number, count: number): Span[] {
  const groups = groupsAround(text, start, end);
  const windows: Span[] = [];
  groups.forEach((first, i) => {
    let digits = 0;
    for (let k = i; k < groups.length && digits < count; k++) {
      const last = groups[k];
      if (last === undefined) break;
      digits += last.end - last.start;
      if (digits === count && first.start < end && last.end > start)
        windows.push({ start: first.start, end: last.end });
    }
  });
  return windows;
}
