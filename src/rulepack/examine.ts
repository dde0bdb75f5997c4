/** The whole folder, checked: everything the build refuses is refused here, all at once. Pure. */
import { checkGuidance } from './check-guidance';
import { checkNames } from './check-names';
import { checkPhrases, type PhraseCheck } from './check-phrases';
import { RulePackError } from './problem';
import { readFolder } from './read-folder';
import type { RuleFolder, SourceFile } from './sources';

/** A folder in which nothing is wrong. */
export interface ExaminedFolder {
  readonly folder: RuleFolder;
  /** Base forms in phrases: their inflected forms go into the pack. */
  readonly phraseLemmas: ReadonlySet<string>;
  /** Base forms in lexicon terms: the terms go into the pack written out. */
  readonly termLemmas: ReadonlySet<string>;
}

/**
 * The rules folder, if nothing in it is wrong. `validators` are the names of the engine's named checks.
 * @throws RulePackError with every problem found. Where a file is broken by itself, the checks between files are left
 * out, since each would complain once more about what the broken file was to bring.
 */
export function examine(files: readonly SourceFile[], validators: readonly string[]): ExaminedFolder {
  const { folder, phrases } = eachAlone(files);
  const problems = [...checkNames(folder, phrases, validators), ...checkGuidance(folder)];
  if (problems.length > 0) throw new RulePackError(problems);
  return { folder, phraseLemmas: phrases.phraseLemmas, termLemmas: phrases.termLemmas };
}

/**
 * The folder with each file checked by itself only: what training reads, before the files fit together again.
 * @throws RulePackError with every problem found
 */
export function examineAlone(files: readonly SourceFile[]): ExaminedFolder {
  const { folder, phrases } = eachAlone(files);
  return { folder, phraseLemmas: phrases.phraseLemmas, termLemmas: phrases.termLemmas };
}

function eachAlone(files: readonly SourceFile[]): { folder: RuleFolder; phrases: PhraseCheck } {
  const { folder, problems: broken } = readFolder(files);
  const phrases = checkPhrases(folder);
  const problems = [...broken, ...phrases.problems];
  if (problems.length > 0) throw new RulePackError(problems);
  return { folder, phrases };
}
