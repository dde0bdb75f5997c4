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
  /** Boxes in which an input method is composing: half a word is not worth a warning. */
  const composing = new Set<Composer>();
  let frame = 0;
  let made = 0;

  function obtain(box: FoundBox): Composer {
    const known = all().find((composer) => composer.box().root === box.root);
    if (known !== undefined) {
      known.refresh();
      return known;
    }
    const composer = orphanOf(box) ?? createComposer(`box-${++made}`, box, ties());
    bind(composer, box);
    return composer;
  }

  /** The composer whose box this one replaces: of the same kind and gone from the page, rather with the same words. */
  function orphanOf(box: FoundBox): Composer | undefined {
    const text = textIn(box);
    const orphans = all().filter((composer) => !composer.box().root.isConnected && composer.box().spec === box.spec);
    return orphans.find((composer) => composer.text() === text) ?? orphans[0];
  }

  /** What is typed comes by `input`; what scripts and editors write shows in mutations. */
  function bind(composer: Composer, box: FoundBox): void {
    alive.get(composer)?.abort();
    const controller = new AbortController();
    alive.set(composer, controller);
    const on = (type: string, react: () => void) =>
      box.root.addEventListener(type, react, { capture: true, signal: controller.signal });
    on('compositionstart', () => composing.add(composer));
    on('compositionend', () => {
      composing.delete(composer);
      touch(composer);
    });
    on('input', () => touch(composer));
    observe(box.root);
    composer.bind(box);
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
    if (composing.has(composer) && composer.box().root.isConnected) return;
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
    bind(composer, next);
  }

  /** Sites mount an editor anew when a photo is added or a dialog moves: a free box of the kind takes over. */
  function successor(composer: Composer): FoundBox | null {
    const { spec } = composer.box();
    const free = queryAll(document, spec.box)
      .filter((element) => !all().some((other) => isIn(other, element)))
      .flatMap((element) => boxes.find(element) ?? []);
    const sameWords = free.find((box) => composer.text() !== '' && textIn(box) === composer.text());
    const focused = free.find((box) => contains(box.root, document.activeElement ?? document));
    return sameWords ?? focused ?? (free.length === 1 ? (free[0] ?? null) : null);
  }

  function drop(composer: Composer): void {
    alive.get(composer)?.abort();
    alive.delete(composer);
    composing.delete(composer);
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

function textIn({ editor, root }: FoundBox): string {
  return editor?.read(root).text ?? '';
}
