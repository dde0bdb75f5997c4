/** Where the compose boxes of a page are, and which of them one press publishes. Looks, never remembers. */
import { closest, matches, parentOf, queryAll } from '../editors/dom';
import type { Editor } from '../editors/editor';
import { detectEditor } from '../editors/registry';
import type { ComposerSpec, Site, Structure } from '../sites/site';

/** A compose box as found on the page. */
export interface FoundBox {
  readonly root: HTMLElement;
  /** Null where the site says this is a box, but no editor is recognised in it: its text cannot be read. */
  readonly editor: Editor | null;
  readonly spec: ComposerSpec;
}

/** A box no spec speaks of: the strictest surface, and the one shortcut that publishes on most sites. */
const UNKNOWN_BOX: ComposerSpec = { surface: 'post', box: ':not(*)', keys: ['mod+enter'] };

/** Any page. `sites` may not have described it, or only in part. */
export interface Boxes {
  /** The box `element` is in, by the site's specs first, then by structure; null where it is in none. */
  find(element: Element): FoundBox | null;
  /** Every box published together with `start` (a box or a control) under `spec`, in document order. */
  publishedWith(start: Element, spec: ComposerSpec): readonly FoundBox[];
  /** The spec whose submit control is in `path`, with that control; null where none is or it is disabled. */
  submitIn(path: readonly Element[]): { readonly control: Element; readonly spec: ComposerSpec } | null;
  /** Submit controls of a box: those the site's spec names, else the one structure points to. */
  controls(box: FoundBox): readonly Element[];
}

export function createBoxes(site: Site | undefined, structure: Structure): Boxes {
  const specs = site?.composers ?? [];

  function find(element: Element): FoundBox | null {
    for (const spec of specs) {
      const box = closest(element, selectorOf(spec));
      if (box !== null) return foundIn(box, element, spec);
    }
    const known = detectEditor(element);
    return known !== null && structure.isWritingBox(known.root) ? { ...known, spec: UNKNOWN_BOX } : null;
  }

  function publishedWith(start: Element, spec: ComposerSpec): readonly FoundBox[] {
    if (spec === UNKNOWN_BOX) {
      const alone = find(start);
      return alone === null ? [] : [alone];
    }
    const scope = spec.scope === undefined ? structure.scopeAround(start) : closest(start, spec.scope);
    const inScope = scope === null ? [] : queryAll(scope, selectorOf(spec));
    const boxes = inScope.length > 0 ? inScope : nearestAround(start, spec.box);
    return boxes.flatMap((box) => foundIn(box, box, spec) ?? []);
  }

  function submitIn(path: readonly Element[]) {
    for (const spec of specs) {
      const control = spec.submit && path.find((element) => matches(element, spec.submit ?? ''));
      if (control && !isDisabled(control) && publishedWith(control, spec).length > 0) return { control, spec };
    }
    return null;
  }

  function controls({ root, spec }: FoundBox): readonly Element[] {
    const scope = spec.scope === undefined ? structure.scopeAround(root) : closest(root, spec.scope);
    const submit = spec.submit ?? ':not(*)';
    const named = scope === null ? [] : queryAll(scope, submit);
    const anywhere = named.length > 0 ? named : queryAll(document, submit);
    return anywhere.length > 0 ? anywhere : [structure.submitControl(root) ?? []].flat();
  }

  return { find, publishedWith, submitIn, controls };
}

/** True if a press on the control does nothing. */
export function isDisabled(control: Element): boolean {
  return matches(control, ':disabled, [aria-disabled="true"]');
}

function selectorOf(spec: ComposerSpec): string {
  return spec.alsoPublishes === undefined ? spec.box : `${spec.box}, ${spec.alsoPublishes}`;
}

/** A spec may name the editor or an ancestor that holds nothing else; `element` is where the focus was, if anywhere. */
function foundIn(box: Element, element: Element, spec: ComposerSpec): FoundBox | null {
  const inside = queryAll(box, 'textarea, input, [contenteditable]:not([contenteditable="false" i])');
  for (const candidate of [element, box, ...inside]) {
    const known = detectEditor(candidate);
    if (known !== null) return { ...known, spec };
  }
  return box instanceof HTMLElement ? { root: box, editor: null, spec } : null;
}

/** The boxes in the smallest surroundings of `start` that hold any: for pages where the scope is not as described. */
function nearestAround(start: Element, selector: string): readonly Element[] {
  for (let around: Element | null = start; around !== null; around = parentOf(around)) {
    const boxes = matches(around, selector) ? [around] : queryAll(around, selector);
    if (boxes.length > 0) return boxes;
  }
  return [];
}
