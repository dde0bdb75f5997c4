import type { Surface } from '../engine/types';

/** A key press that publishes what stands in a box. `mod+enter` is Ctrl+Enter, or Cmd+Enter on a Mac. */
export type SubmitKey = 'mod+enter' | 'enter';

/** How a site builds one kind of compose box. Selectors are facts with a source (`Site.sources`), never guesses. */
export interface ComposerSpec {
  readonly surface: Surface;
  /** The editor's element, or an ancestor that holds nothing else. */
  readonly box: string;
  /** Closest ancestor of the box that holds everything one press publishes; absent: the closest form or dialog. */
  readonly scope?: string;
  /** Other boxes inside `scope` that the same press publishes: content warning, title, further posts of a thread. */
  readonly alsoPublishes?: string;
  /**
   * The control that publishes, looked for inside `scope` first, then in the whole page. Absent where no source names
   * it; then, and where nothing on the page fits, structure decides (`structure.ts`).
   */
  readonly submit?: string;
  readonly keys: readonly SubmitKey[];
}

/** Everything Postpause knows about one site. */
export interface Site {
  readonly id: string;
  /** The name people use. */
  readonly name: string;
  /** Match patterns of the manifest. */
  readonly matches: readonly string[];
  /** First spec that fits the focused element wins. */
  readonly composers: readonly ComposerSpec[];
  /** Where the facts come from, with their dates. */
  readonly sources: readonly string[];
  /** Date on which the facts were last reviewed, ISO 8601. */
  readonly reviewed: string;
}

/** How boxes and controls are told by structure alone; made by `structure.ts`, handed to `page`. */
export interface Structure {
  /** True if the element can hold a draft of several lines and is not a search box. Never throws. */
  isWritingBox(element: Element): boolean;
  /** The form or dialog around a box, within which one press publishes; null where there is none. */
  scopeAround(box: Element): Element | null;
  /** The enabled control that publishes `box`; null where none stands out. Never throws. */
  submitControl(box: Element): Element | null;
}

/** Returns the site unchanged: gives a site file its type. */
export function defineSite(site: Site): Site {
  return site;
}
