/** Tells whether an event publishes what stands in a compose box, and what would be published. */
import { attribute, closest, matches, queryAll } from '../editors/dom';
import type { SubmitKey } from '../sites/site';
import { type Boxes, type FoundBox, isDisabled } from './boxes';
import type { Composer } from './composer';
import { elementsOf, type ShadowRootOf } from './deep-path';

/** An event that publishes. */
export interface Press {
  readonly boxes: readonly FoundBox[];
  /** The control pressed, or null for a shortcut. */
  readonly control: Element | null;
  /** The form submitted without a control of ours, or null. */
  readonly form: HTMLFormElement | null;
}

export interface Presses {
  /** The press an event makes, or null. Throws only if the page's structure makes a DOM call throw. */
  of(event: Event): Press | null;
}

export function createPresses(boxes: Boxes, alive: () => readonly Composer[], shadowRootOf: ShadowRootOf): Presses {
  /** A click, or a step of one, on a control that publishes. */
  function ofControl(path: readonly Element[]): Press | null {
    const named = boxes.submitIn(path);
    if (named !== null) {
      return { boxes: boxes.publishedWith(named.control, named.spec), control: named.control, form: null };
    }
    for (const composer of alive()) {
      const box = composer.box();
      const control = boxes.controls(box).find((candidate) => path.includes(candidate));
      if (control && !isDisabled(control)) return { boxes: together(box), control, form: null };
    }
    return null;
  }

  function ofKey(event: KeyboardEvent, path: readonly Element[]): Press | null {
    const target = path[0];
    // 229: Safari ends a composition with an Enter that no longer says so.
    if (event.type !== 'keydown' || (event.key !== 'Enter' && event.key !== ' ')) return null;
    if (target === undefined || event.isComposing || event.keyCode === 229) return null;
    if (!isNativeButton(target) && !isModified(event)) {
      const onControl = ofControl(path);
      if (onControl !== null) return onControl;
    }
    const key = submitKey(event);
    const box = key && boxes.find(target);
    if (!key || !box?.spec.keys.includes(key) || (key === 'enter' && listIsOpen(box.root))) return null;
    return { boxes: together(box), control: null, form: null };
  }

  function ofSubmit(event: Event): Press | null {
    const form = event.composedPath()[0];
    if (!(form instanceof HTMLFormElement)) return null;
    const submitter = event instanceof SubmitEvent ? event.submitter : null;
    const named = submitter && ofControl(elementsUp(submitter));
    if (named) return named;
    const known = alive()
      .find((composer) => closest(composer.box().root, 'form') === form)
      ?.box();
    const box = known ?? queryAll(form, WRITABLE).flatMap((element) => boxes.find(element) ?? [])[0];
    return box === undefined ? null : { boxes: together(box), control: null, form };
  }

  const together = (box: FoundBox) => {
    const others = boxes.publishedWith(box.root, box.spec);
    return others.some(({ root }) => root === box.root) ? others : [box, ...others];
  };

  return {
    of(event) {
      if (event.type === 'submit') return ofSubmit(event);
      const path = elementsOf(event, shadowRootOf);
      return event instanceof KeyboardEvent ? ofKey(event, path) : ofControl(path);
    },
  };
}

const WRITABLE = 'textarea, [contenteditable]:not([contenteditable="false" i])';

function elementsUp(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}

/** A native button turns the key into a click by itself, which is guarded; any other element may publish on the key. */
function isNativeButton(element: Element): boolean {
  return matches(element, 'button, input, textarea, [contenteditable]');
}

function isModified(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

function submitKey(event: KeyboardEvent): SubmitKey | null {
  if (event.key !== 'Enter' || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return 'mod+enter';
  return event.shiftKey ? null : 'enter';
}

/** While a list of names or emoji is open at the caret, Enter picks from it. */
function listIsOpen(root: Element): boolean {
  return attribute(root, 'aria-expanded') === 'true' || (attribute(root, 'aria-activedescendant') ?? '') !== '';
}
