/** Words as a phrase writes them: what is no word, and which elements stand for a single one. */
import type { Element } from './syntax';

const PLAIN_WORD = /^[\p{Ll}\p{Lo}\p{M}\p{N}\p{So}\p{Sk}\p{Cf}&+./%'-]+$/u;

/** What is wrong with a written word, as half a sentence; undefined where a folded text could hold it. */
export function mistakeInWord(raw: string): string | undefined {
  if (/['’]/.test(raw)) return `apostrophes are dropped inside words: write "${raw.replace(/['’]/g, '')}"`;
  if (raw !== raw.toLowerCase()) return `words are written in lower case: "${raw.toLowerCase()}"`;
  return !PLAIN_WORD.test(raw) || /^-*$/.test(raw) ? `"${raw}" is no word that a text could hold` : undefined;
}

/** A word written with hyphens is as many words as it has parts. */
export function wordElements(raw: string): Element[] {
  return raw
    .split('-')
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'word', text }));
}

/** True for elements that take up one word or term, alternatives of such among them: what can be looked for behind. */
export function isOneElement(element: Element): boolean {
  if (element.kind === 'choice') {
    return element.alternatives.every(([only, more]) => more === undefined && only !== undefined && isOneElement(only));
  }
  return ['word', 'inflected', 'list', 'shape', 'separator', 'edge'].includes(element.kind);
}
