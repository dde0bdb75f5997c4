/** The compose boxes that are alive on this page. Observes the page only while there is one. */
import { contains, queryAll } from '../editors/dom';
import type { Boxes, FoundBox } from './boxes';
import { type Composer, type ComposerTies, createComposer, isIn } from './composer';

export interface Composers {
  /** The composer of a box, made if it is new; read and checked either way. */
  obtain(box: FoundBox): Composer;
  /** In the order in which they were first met. */
  all(): readonly Composer[];
  /** Reads all of them again with the next frame: something happened that may have changed a box. */
  refreshSoon(): void;
  /** Lets go of all of them. */
  close(): void;
}

/** `failed` is told of any error of ours, which then ends there. */
export function createComposers(boxes: Boxes, ties: () => ComposerTies, failed: (error: unknown) => void): Composers {
  const alive = new Map<Composer, AbortController>();
  const observer = new MutationObserver(pageChanged);
  const touched = new Set<Composer>();
  let frame = 0;
  let made = 0;

  function obtain(box: FoundBox): Composer {
    const known = all().find((composer) => composer.box().root === box.root);
    if (known !== undefined) {
      known.refresh();
      return known;
    }
    const composer = createComposer(`box-${++made}`, box, ties());
    bind(composer);
    composer.refresh();
    return composer;
  }

  /** Text comes by `input`, except while an input method composes; scripts and editors show in mutations. */
  function bind(composer: Composer): void {
    alive.get(composer)?.abort();
    const controller = new AbortController();
    alive.set(composer, controller);
    const { root } = composer.box();
    const options = { capture: true, signal: controller.signal };
    root.addEventListener('input', (event) => isComposing(event) || touch(composer), options);
    root.addEventListener('compositionend', () => touch(composer), options);
    observe(root);
  }

  function observe(root: HTMLElement): void {
    observer.observe(document, { childList: true, subtree: true });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    const tree = root.getRootNode();
    if (tree instanceof ShadowRoot) observer.observe(tree, { childList: true, subtree: true });
  }

  function pageChanged(records: readonly MutationRecord[]): void {
    for (const composer of alive.keys()) {
      const { root, editor } = composer.box();
      const isConcerned = editor?.id === 'text-field' || records.some((record) => contains(root, record.target));
      if (isConcerned || !root.isConnected) touch(composer);
    }
  }

  function touch(composer: Composer): void {
    touched.add(composer);
    frame ||= requestAnimationFrame(readTouched);
  }

  function readTouched(): void {
    frame = 0;
    for (const composer of touched) {
      touched.delete(composer);
      try {
        if (alive.has(composer)) readOrReplace(composer);
      } catch (error) {
        failed(error);
      }
    }
  }

  function readOrReplace(composer: Composer): void {
    if (composer.box().root.isConnected) {
      composer.refresh();
      return;
    }
    const next = successor(composer);
    if (next === null) {
      drop(composer);
      return;
    }
    composer.rebind(next);
    bind(composer);
  }

  /** Sites mount an editor anew when a photo is added or a dialog moves: the only free box of the kind takes over. */
  function successor(composer: Composer): FoundBox | null {
    const { spec } = composer.box();
    const free = queryAll(document, spec.box).filter((element) => !all().some((other) => isIn(other, element)));
    const focused = free.find((element) => contains(element, document.activeElement ?? document));
    const next = focused ?? (free.length === 1 ? free[0] : undefined);
    return next === undefined ? null : boxes.find(next);
  }

  function drop(composer: Composer): void {
    alive.get(composer)?.abort();
    alive.delete(composer);
    if (alive.size === 0) observer.disconnect();
    ties().ui.remove(composer.id);
    ties().changed(composer);
  }

  const all = () => [...alive.keys()];
  return {
    obtain,
    all,
    refreshSoon() {
      for (const composer of alive.keys()) touch(composer);
    },
    close() {
      cancelAnimationFrame(frame);
      for (const composer of all()) drop(composer);
    },
  };
}

/** Chromium marks every event between start and end of a composition; its `input` events carry the flag. */
function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing;
}
