/** Reads one `rules/lexicons/<name>.txt`. Pure. */
import type { Problem } from './problem';

/** A lexicon as written, before inflection and folding. */
export interface LexiconFile {
  /** Path under `rules/`. */
  readonly file: string;
  readonly name: string;
  readonly terms: readonly LexiconTerm[];
}

/** One line of a lexicon. */
export interface LexiconTerm {
  /** As written, spaces at both ends taken off; may hold `{nurse}`. */
  readonly written: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/**
 * The terms of a lexicon in the order of the file, and what is wrong with it: each file says where its words come from
 * (`# source:`) and under what licence (`# licence:`), and has at least one term. Never throws.
 */
export function readLexicon(file: string, text: string): { lexicon: LexiconFile; problems: Problem[] } {
  const lines = text.split(/\r?\n/u).map((line, index) => ({ written: line.trim(), line: index + 1 }));
  const comments = lines.filter(({ written }) => written.startsWith('#')).map(({ written }) => written);
  const terms = lines.filter(({ written }) => written !== '' && !written.startsWith('#'));
  const name = (file.split('/').at(-1) ?? '').replace(/\.txt$/u, '');

  const problems: Problem[] = [];
  for (const header of ['source', 'licence']) {
    const said = comments.some((comment) => new RegExp(`^#\\s*${header}:\\s*\\S`, 'iu').test(comment));
    if (!said) problems.push({ file, field: '', expected: `expected a line "# ${header}: …" at the top` });
  }
  if (terms.length === 0) problems.push({ file, field: '', expected: 'expected at least one term' });
  return { lexicon: { file, name, terms }, problems };
}
