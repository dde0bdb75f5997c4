/**
 * What `page` asks of the user interface, which is passed in by the entrypoint. Types only: the interface may import
 * them, `page` never imports the interface.
 */
import type { Finding, Report, Span, Suggestion } from '../engine/types';

/** What the marker says of one box. `blind`: recognised as a box, but its text cannot be read. */
export type BoxState = 'watching' | 'clear' | 'findings' | 'blind';

/** What became of a fix the person asked for; with `copied` the safer text is on the clipboard instead. */
export type FixOutcome = 'replaced' | 'copied' | 'stale';

/** One compose box as the interface sees it. A new view is handed over whenever anything in it changed. */
export interface ComposerView {
  /** Stays the same as long as the box lives. */
  readonly id: string;
  /** The editor's root element. The interface measures it and never writes to it. */
  readonly box: HTMLElement;
  /** True for textarea and input, which have no ranges and need a mirror. */
  readonly isTextField: boolean;
  readonly state: BoxState;
  /** Findings of the last report, those ignored here left out. */
  readonly findings: readonly Finding[];
  /** Where a span is on the page now; null in a text field or when the text has gone. */
  rangeOf(span: Span): Range | null;
  /** The text the findings speak of: for the mirror of a text field. */
  readonly text: string;
  /** The site's own controls that must never be covered: Post buttons and their like. */
  controls(): readonly Element[];
  replace(finding: Finding, suggestion: Suggestion): Promise<FixOutcome>;
  /** Silences this finding in this box until the page is left. */
  ignoreHere(finding: Finding): void;
  /** Silences the finding's words everywhere, from now on. */
  neverWarn(finding: Finding): void;
}

/** A post that is held until the person decides. */
export interface Hold {
  readonly view: ComposerView;
  /** The findings of level `stop`, worst first, of all boxes this press would publish. */
  readonly findings: readonly Finding[];
}

/** The person's decision on a held post. */
export type HoldDecision = 'edit' | 'post';

/** Drawn by `ui/page`. No method throws; each is called on the page's thread and returns fast. */
export interface PageUi {
  /** Draws or refreshes everything about one box. */
  update(view: ComposerView): void;
  /** Takes away all that was drawn for a box that is gone. */
  remove(id: string): void;
  /** Opens the dialog; resolves once with the person's decision. Closing it any other way means `edit`. */
  askToHold(hold: Hold): Promise<HoldDecision>;
  /** A short notice beside the box: "Press Post once more", "Postpause could not check this post". */
  notify(view: ComposerView | null, notice: 'press-again' | 'check-failed' | 'reload-needed'): void;
  /** Opens the card of a finding and scrolls it into view. */
  goTo(id: string, finding: Finding): void;
  /** Removes everything from the page. */
  destroy(): void;
}

/** What `page` tells the rest of the extension. Verdict and counts only: never a word of the draft. */
export interface PageState {
  readonly verdict: Report['verdict'] | 'none';
  readonly count: number;
}
