/** Everything Postpause does on one page, put together. What lies outside of `page` comes in as functions. */
import type { Draft, Level, Report } from '../engine/types';
import type { Site, Structure } from '../sites/site';
import { createBoxes } from './boxes';
import type { Composer, ComposerTies } from './composer';
import { type Composers, createComposers } from './composers';
import type { ShadowRootOf } from './deep-path';
import { startGuard } from './guard';
import type { ComposerView, PageState, PageUi } from './ports';
import { createPresses } from './press';
import { startWatch } from './watch';

/** What wakes when someone starts to write. */
export interface Awake {
  /** The engine with its pack and the person's own words. Throws nothing of its own. */
  check(draft: Draft): Report;
  readonly ui: PageUi;
}

/** What the page is given. */
export interface PageParts {
  /** Undefined on a page no site file describes: structure alone decides there. */
  readonly site: Site | undefined;
  readonly structure: Structure;
  /** Called once, by the first focus in a box or the first press that publishes one. Synchronous: a press waits for it. */
  wake(): Awake;
  readonly shadowRootOf: ShadowRootOf;
  /** Puts text on the clipboard; rejects where that is not allowed. */
  copy(text: string): Promise<void>;
  /** Remembers words never to warn about. `recheck` follows when that has taken effect. */
  neverWarn(words: string): void;
  /** Called whenever verdict or count changed. */
  stateChanged(state: PageState): void;
}

/** One warning on this page; `id` means something to this page alone. Not a word of the draft. */
export interface ListedFinding {
  readonly id: string;
  readonly ruleId: string;
  readonly level: Level;
}

/** A page at work. */
export interface Page {
  /** How many boxes are watched, and what is found in them, in the order of the boxes. */
  list(): { readonly boxes: number; readonly warnings: readonly ListedFinding[] };
  /** Shows the finding with this id; nothing if it is gone. */
  goTo(id: string): void;
  /** The person's own words changed: checks every box again. */
  recheck(): void;
  /** Says once on the page that the extension was updated and the page must be loaded anew. */
  needsReload(): void;
  stop(): void;
}

/** Starts watching and guarding. Costs a few listeners until someone writes. Never throws. */
export function startPage(parts: PageParts): Page {
  const controller = new AbortController();
  const boxes = createBoxes(parts.site, parts.structure);
  const presses = createPresses(boxes, () => awake?.composers.all() ?? [], parts.shadowRootOf);
  let awake: (Awake & { readonly composers: Composers }) | null = null;
  let told: PageState = { verdict: 'none', count: 0 };
  let saidFailed = false;
  let saidReload = false;

  function wake() {
    awake ??= { ...parts.wake(), composers: createComposers(boxes, ties, failedWhileWriting) };
    return awake;
  }

  const ties = (): ComposerTies => ({
    check: wake().check,
    ui: wake().ui,
    copy: parts.copy,
    neverWarn: parts.neverWarn,
    controls: boxes.controls,
    changed(composer) {
      pass.reviewed(composer);
      tell();
    },
  });

  /** An error of ours never reaches the page; the person is told that this post was not checked. */
  function failed(_error: unknown, view: ComposerView | null): void {
    try {
      wake().ui.notify(view, 'check-failed');
    } catch {
      // Not even the notice can be shown: all that is left is to stay out of the way.
    }
  }

  /** Said once: the same error would come back with every key. */
  function failedWhileWriting(error: unknown): void {
    if (!saidFailed) failed(error, null);
    saidFailed = true;
  }

  function tell(): void {
    const state = stateOf(awake?.composers.all() ?? []);
    if (state.verdict === told.verdict && state.count === told.count) return;
    told = state;
    parts.stateChanged(state);
  }

  const { shadowRootOf } = parts;
  const { signal } = controller;
  startWatch({ boxes, shadowRootOf, composers: () => wake().composers, failed: failedWhileWriting }, signal);
  const pass = startGuard(
    {
      presses,
      obtain: (box) => wake().composers.obtain(box),
      controls: boxes.controls,
      ui: () => wake().ui,
      published: () => setTimeout(() => awake?.composers.refreshSoon(), 500),
      failed,
    },
    signal,
  );

  const listed = () => (awake?.composers.all() ?? []).flatMap(findingsOf);
  return {
    list: () => ({
      boxes: awake?.composers.all().length ?? 0,
      warnings: listed().map(({ id, finding }) => ({ id, ruleId: finding.ruleId, level: finding.level })),
    }),
    goTo(id) {
      const found = listed().find((entry) => entry.id === id);
      if (found) awake?.ui.goTo(found.composer.id, found.finding);
    },
    recheck() {
      for (const composer of awake?.composers.all() ?? []) composer.recheck();
    },
    needsReload() {
      if (!saidReload) awake?.ui.notify(null, 'reload-needed');
      saidReload = true;
    },
    stop() {
      controller.abort();
      awake?.composers.close();
      awake?.ui.destroy();
    },
  };
}

function findingsOf(composer: Composer) {
  return composer.findings().map((finding, index) => ({ id: `${composer.id}/${index}`, composer, finding }));
}

function stateOf(composers: readonly Composer[]): PageState {
  const levels = composers.flatMap((composer) => composer.findings().map(({ level }) => level));
  if (levels.length > 0) return { verdict: levels.includes('stop') ? 'stop' : 'caution', count: levels.length };
  return { verdict: composers.some((composer) => composer.text() !== '') ? 'clear' : 'none', count: 0 };
}
