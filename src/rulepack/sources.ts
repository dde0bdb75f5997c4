/** What stands in the rules folder, file by file, once each file is in order by itself. Types only. */
import type { Category } from '../engine/types';
import type { ContextFile } from './context-schema';
import type { GuidanceFile } from './guidance-schema';
import type { LexiconFile } from './lexicon';
import type { RuleFile } from './rule-schema';
import type { ScorerFile } from './scorer-schema';

/** One file as read from the disk. */
export interface SourceFile {
  /** Path under `rules/`, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** A rule with its examples and its place. */
export interface SourceRule {
  readonly file: string;
  /** `category/slug`. */
  readonly id: string;
  readonly category: Category;
  readonly body: RuleFile;
}

/** A context with its examples and its place. */
export interface SourceContext {
  readonly file: string;
  readonly id: string;
  readonly body: ContextFile;
}

/** One organisation's guidance and its place. */
export interface SourceGuidance {
  readonly file: string;
  readonly body: GuidanceFile;
}

/** The whole folder. */
export interface RuleFolder {
  readonly rules: readonly SourceRule[];
  readonly contexts: readonly SourceContext[];
  readonly lexicons: readonly LexiconFile[];
  readonly guidances: readonly SourceGuidance[];
  /** Absent until something was learned. */
  readonly scorer?: ScorerFile | undefined;
}
