/** Files of labelled drafts in, drafts out. Node. */
import { createReadStream, existsSync } from 'node:fs';
import type { Problem } from '../../rulepack/problem';
import { WrongUse } from '../command';
import { linesOf } from '../lines';
import { type LabelledDraft, readLabelledLine } from './labelled-draft';

/** A labelled draft and where it stands. */
export interface SourcedDraft extends LabelledDraft {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** More than this many problems are counted, not told. */
const MOST_TOLD = 20;

/**
 * The drafts of all files, in their order. Blank lines are skipped.
 * @throws WrongUse naming file, line, field and what was expected, for all lines that are not understood at once
 */
export async function readLabelled(files: readonly string[]): Promise<SourcedDraft[]> {
  const drafts: SourcedDraft[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    if (!existsSync(file)) throw new WrongUse(`There is no file "${file}".`);
    let line = 0;
    for await (const words of linesOf(createReadStream(file))) {
      line++;
      if (words.trim() === '') continue;
      const read = readLabelledLine(words, `${file}:${line}`);
      if ('draft' in read) drafts.push({ ...read.draft, file, line });
      else problems.push(...read.problems);
    }
  }
  if (problems.length > 0) throw new WrongUse(listing(problems));
  return drafts;
}

function listing(problems: readonly Problem[]): string {
  const told = problems
    .slice(0, MOST_TOLD)
    .map(({ file, field, expected }) => `  ${file}${field === '' ? '' : ` → ${field}`}: ${expected}`);
  const more = problems.length - told.length;
  if (more > 0) told.push(`  and ${more} more`);
  return `The labelled drafts cannot be used:\n${told.join('\n')}`;
}
