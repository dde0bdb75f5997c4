/**
 * Every type shared between folders. Types only: this file compiles to nothing.
 *
 * Offsets everywhere are UTF-16 code units into the original text, end exclusive, as in `String.prototype.slice`.
 */

/** Where the text would appear: a new post, a reply to one, a direct message, or a profile's "about me" text. */
export type Surface = 'post' | 'reply' | 'message' | 'bio';

/** How serious a finding is: `stop` holds the post until the person decides, `caution` only warns. */
export type Level = 'stop' | 'caution';

/** The level of the worst finding in a draft; `clear` where there is none. */
export type Verdict = Level | 'clear';

/** The ten things the guidance speaks about; names as in `tests/corpus/README.md`. */
export type Category =
  | 'patient-identifiers'
  | 'workplace-names'
  | 'confidential-information'
  | 'derogatory-terms'
  | 'work-commentary'
  | 'personal-relationships'
  | 'inappropriate-links'
  | 'work-images'
  | 'disrepute'
  | 'profile-disclaimer';

/** What a person is about to publish. Holds no URL, author or time, so the engine cannot leak what it never receives. */
export interface Draft {
  readonly text: string;
  readonly surface: Surface;
}

/** A stretch of a text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words the person set for themselves, lower-cased by the engine. Never leaves the device. */
export interface Personal {
  /** Words never to warn about ("Never warn about this word"). A finding whose quote equals one is dropped. */
  readonly ignoredWords: readonly string[];
  /** Names of the person's own workplace, wards and nicknames. */
  readonly workplaceWords: readonly string[];
}

// ---------------------------------------------------------------- rules (data, compiled at build time)

/** How strongly words near a candidate change its score, and where they may stand. */
export interface Hotword {
  /** Phrases in the phrase language of `rules/README.md`. */
  readonly phrases: readonly string[];
  /** Added to the score when any phrase is found; from -1 to 1. */
  readonly add: number;
  /** Where to look, counted from the candidate. */
  readonly scope: Scope;
}

/**
 * How far from a candidate a condition looks: its sentence; its sentence and the ones directly before and after
 * (`near`); or the whole draft.
 */
export type Scope = 'sentence' | 'near' | 'draft';

/** A condition: contexts by name, and phrases, looked for in one scope. Met when any of them is present. */
export interface Condition {
  readonly contexts?: readonly string[];
  readonly phrases?: readonly string[];
  readonly scope: Scope;
}

/** An example sentence that belongs to a rule. */
export interface RuleExample {
  readonly text: string;
  readonly surface: Surface;
  /** The part that must be marked; in `pass` examples absent. */
  readonly quote?: string;
}

interface RuleBase {
  /** `category/slug`, equal to the file's path under `rules/` without `.json`. */
  readonly id: string;
  readonly category: Category;
  /** A graver or milder kind inside the category, named so that the guidance can set its own level for it. */
  readonly aspect?: string;
  /** Confidence before context, 0 to 1. Shown from 0.5; may hold a post from the guidance's `stopAt`. */
  readonly score: number;
  /** Surfaces the rule applies to; absent: all four. */
  readonly surfaces?: readonly Surface[];
  /** All must be met, or the candidate is dropped. */
  readonly requires?: readonly Condition[];
  /** Any one met drops the candidate. */
  readonly unless?: readonly Condition[];
  readonly hotwords?: readonly Hotword[];
  /** Topic of the guidance this rests on; each guidance file says which of its points speaks of it. */
  readonly topic: string;
  /** What is in the text and why it matters: one or two short plain sentences. */
  readonly message: string;
  /** How to say it safely: one short plain sentence. */
  readonly advice: string;
  /** Words to put in place of the quote; empty string: take it out; absent: no replacement can be offered. */
  readonly rewrite?: string;
}

/** Marks every occurrence of the terms of one or more lexicons. */
export interface LexiconRule extends RuleBase {
  readonly kind: 'lexicon';
  readonly lexicons: readonly string[];
}

/** A regular expression over the normalised text, with an optional named check. */
export interface PatternRule extends RuleBase {
  readonly kind: 'pattern';
  /** Source of a regular expression (flags `giu`); a group named `span` narrows what is marked. */
  readonly pattern: string;
  /** The expression runs only on texts that hold this: keeps ordinary drafts cheap. */
  readonly trigger: 'digit' | 'at-sign' | 'link' | 'any';
  /** Name of a check in `validators.ts`: a candidate that fails is dropped. */
  readonly validator?: string;
}

/** Sequences of words, lexicon names and shapes: see "The phrase language" in `rules/README.md`. */
export interface PhraseRule extends RuleBase {
  readonly kind: 'phrase';
  readonly phrases: readonly string[];
}

/** One kind of detail that narrows down who somebody is. */
export interface QuasiIdentifier {
  /** age, sex, relation, condition, event, place, time, job, rarity, fame. */
  readonly name: string;
  readonly phrases: readonly string[];
  /** How much this detail narrows things down; a plain one counts 1. */
  readonly weight: number;
}

/** Counts details about one person in care that together let others recognise them. */
export interface CombinationRule extends RuleBase {
  readonly kind: 'combination';
  /** Phrases that establish a person in care. Without one in scope nothing is counted. */
  readonly person: readonly string[];
  readonly identifiers: readonly QuasiIdentifier[];
  /** Sum of weights of different identifiers from which the candidate is raised. */
  readonly minimum: number;
  readonly scope: Scope;
}

/** Raised when `present` is found in the draft and `absent` is not. */
export interface AbsenceRule extends RuleBase {
  readonly kind: 'absence';
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** Raised where the learned scorer finds that a passage speaks for one of its heads. */
export interface LearnedRule extends RuleBase {
  readonly kind: 'learned';
  /** Id of a head of `ScorerData`. */
  readonly head: string;
}

export type Rule = LexiconRule | PatternRule | PhraseRule | CombinationRule | AbsenceRule | LearnedRule;

/** A named situation a draft can be in ("the writer is at work", "told as a relative"); rules refer to it. */
export interface Context {
  readonly id: string;
  readonly phrases: readonly { readonly match: readonly string[]; readonly weight: number }[];
  /** Sum of weights, each phrase group counted once per scope, from which the context is present. */
  readonly threshold: number;
  /** Contexts that switch this one off where they are present in the same scope. No cycles. */
  readonly unless?: readonly string[];
}

/** Name → terms as matched: words folded as `normalise` does, one space apart, inflected forms included. */
export type Lexicons = Readonly<Record<string, readonly string[]>>;

// ---------------------------------------------------------------- guidance of one organisation

/** One point of an organisation's guidance. */
export interface GuidancePoint {
  readonly id: string;
  /** "must not", "must" or "we recommend": the guidance's own force. */
  readonly force: 'must-not' | 'must' | 'recommend';
  /** The point in plain words. */
  readonly text: string;
  /** The organisation's own words, verbatim. */
  readonly quote: string;
  /** Topics of rules this point answers for. */
  readonly topics: readonly string[];
  /** Questions the person can ask themselves, for what no rule can see. */
  readonly checklist: readonly string[];
  readonly examples: { readonly unsafe: readonly string[]; readonly safe: readonly string[] };
}

/** One wording of the views-are-my-own statement. */
export interface Disclaimer {
  readonly id: string;
  readonly text: string;
  /** True for the wording the guidance itself gives. */
  readonly verbatim: boolean;
}

/** A document or page the guidance refers to. `url` is absent where the guidance gives none. */
export interface GuidanceLink {
  readonly title: string;
  readonly url?: string;
  readonly note?: string;
}

/** What an organisation decides about one category. */
export interface CategoryPolicy {
  /** Level by surface. */
  readonly levels: Readonly<Record<Surface, Level | 'off'>>;
  /** Level for an aspect, on every surface where the category is not off. */
  readonly aspects?: Readonly<Record<string, Level | 'off'>>;
}

/** An organisation's guidance: how serious each thing is, and in whose words. */
export interface Guidance {
  readonly id: string;
  readonly organisation: string;
  readonly title: string;
  /** Date on which the guidance was read, ISO 8601. */
  readonly read: string;
  readonly points: readonly GuidancePoint[];
  /** The "anything posted online is public" notice. */
  readonly publicNotice: { readonly text: string; readonly quote: string };
  readonly disclaimers: readonly Disclaimer[];
  readonly links: readonly GuidanceLink[];
  readonly speakUp: {
    readonly text: string;
    readonly routes: readonly GuidanceLink[];
    /** Date on which the routes were checked, ISO 8601. */
    readonly checked: string;
  };
  readonly policy: Readonly<Record<Category, CategoryPolicy>>;
  /** Score from which a finding may hold a post; below it a `stop` is shown as `caution`. */
  readonly stopAt: number;
  /** The organisation's own names, flagged where the writer shows they work there. */
  readonly ownNames: readonly string[];
}

// ---------------------------------------------------------------- what was learned

/** One thing the scorer answers for. */
export interface ScorerHead {
  readonly id: string;
  readonly bias: number;
  /** What one unit of a written weight is worth. */
  readonly unit: number;
  /** Raw score from which a passage is shown, and from which it may hold a post. */
  readonly show: number;
  readonly hold: number;
}

/** A linear scorer over features of passages, written by `npm run train` from `tests/corpus`. */
export interface ScorerData {
  readonly heads: readonly ScorerHead[];
  /** Lexicons whose names are classes of words to it. */
  readonly lexicons: readonly string[];
  /** A passage of fewer known features counts as if it had as many. */
  readonly leastKnown: number;
  /** How many features the table holds. */
  readonly features: number;
  /**
   * Base64 of three columns over the features in ascending order of their ids: each id less the one before (LEB128); the
   * heads it has a weight for, a bit each (LEB128); these weights (signed bytes).
   */
  readonly table: string;
}

/** Everything the engine needs: frozen, serialisable, no functions. */
export interface RulePack {
  readonly schemaVersion: 1;
  /** Fingerprint of the contents: the same data gives the same id. */
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly contexts: readonly Context[];
  readonly lexicons: Lexicons;
  /** Written form in `{…}` of a phrase → all its inflected forms, itself included; made with compromise at build time. */
  readonly inflections: Readonly<Record<string, readonly string[]>>;
  readonly guidance: Guidance;
  /** Absent where the folder has none. */
  readonly scorer?: ScorerData;
}

// ---------------------------------------------------------------- what the engine answers

/** One reason a finding has the score it has. */
export interface Evidence {
  /** Stage of the engine that contributed: `detector`, `validator`, `context`, `combination`, `policy`. */
  readonly stage: string;
  /** What was seen, in words: a context, a detail such as "age", a check. */
  readonly what: string;
  /** Effect on the score. */
  readonly effect: number;
  /** The words that support it, where there are any. */
  readonly span?: Span;
}

/** Inside the engine: something a detector saw, before context, exclusion and policy. */
export interface Candidate {
  readonly rule: Rule;
  readonly span: Span;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A safer wording. `replacement` goes in place of the finding's quote. */
export interface Suggestion {
  readonly label: string;
  readonly replacement: string;
}

/** One problem in a draft, with all a user interface needs: nothing to look up. */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly level: Level;
  readonly span: Span;
  /** The marked words, exactly as in the draft. */
  readonly quote: string;
  readonly message: string;
  readonly advice: string;
  /** Id of the guidance point this rests on, with its force and plain words. */
  readonly guidancePoint: string;
  readonly guidanceForce: GuidancePoint['force'];
  readonly guidanceText: string;
  readonly score: number;
  readonly suggestions: readonly Suggestion[];
  readonly evidence: readonly Evidence[];
  /** Present where the draft raises a concern: the route to speak up, to be shown with the finding. */
  readonly speakUp?: string;
}

/** The engine's answer for one draft. */
export interface Report {
  readonly verdict: Verdict;
  /** In order of their place in the text. */
  readonly findings: readonly Finding[];
  readonly packId: string;
  /** False where the text was longer than the engine reads (`MAX_TEXT_LENGTH`). */
  readonly complete: boolean;
}
