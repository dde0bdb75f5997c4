/** The whole folder, checked: everything the build refuses is refused here, all at once. Pure. */
import { checkGuidance } from './check-guidance';
import { checkNames } from './check-names';
import { checkPhrases } from './check-phrases';
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
  const { folder, problems: broken } = readFolder(files);
  const phrases = checkPhrases(folder);
  const alone = [...broken, ...phrases.problems];
  const between = () => [...checkNames(folder, phrases, validators), ...checkGuidance(folder)];
  const problems = alone.length > 0 ? alone : between();
  if (problems.length > 0) throw new RulePackError(problems);
  return { folder, phraseLemmas: phrases.phraseLemmas, termLemmas: phrases.termLemmas };
}
