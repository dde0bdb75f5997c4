/**
 * What a compose box looks like on any site: the fallback where a site's own marks are unknown or have changed. It goes
 * by structure (an editor and an enabled control that submits, in one form or dialog), and by English labels only to
 * choose between candidates.
 */

import type { Structure } from './site';

const SCOPE = 'form, dialog, [role="dialog"], [role="alertdialog"]';
const CONTROL = 'button, input[type="submit" i], [role="button"]';
const NOT_A_SUBMIT =
  '[aria-haspopup], [aria-expanded], [aria-pressed], [type="reset" i], :disabled, [aria-disabled="true"]';
const SUBMIT_LABEL =
  /^(?:post|tweet|reply|publish|send|comment|share|toot|submit|save)(?: (?:all|now|post|comment|reply|message))?[!]?$/iu;

function isWritingBox(element: Element): boolean {
  const editable = 'textarea, [contenteditable]:not([contenteditable="false" i])';
  const search = '[role="searchbox"], [role="combobox"], [role="search"] *, [type="search"]';
  return matches(element, editable) && !matches(element, search);
}

function scopeAround(box: Element): Element | null {
  return Element.prototype.closest.call(box, SCOPE);
}

function submitControl(box: Element): Element | null {
  const scope = scopeAround(box);
  if (scope === null) return null;
  const candidates = [...Element.prototype.querySelectorAll.call(scope, CONTROL)].filter(
    (control) => !matches(control, NOT_A_SUBMIT) && !Node.prototype.contains.call(box, control),
  );
  return (
    candidates.findLast((control) => SUBMIT_LABEL.test(labelOf(control))) ??
    candidates.findLast((control) => control.getAttribute('type')?.toLowerCase() === 'submit') ??
    only(candidates.filter((control) => follows(box, control) && labelOf(control) !== ''))
  );
}

function only(candidates: readonly Element[]): Element | null {
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function follows(box: Element, control: Element): boolean {
  return (Node.prototype.compareDocumentPosition.call(box, control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function labelOf(control: Element): string {
  const value = control instanceof HTMLInputElement ? control.value : '';
  return (Element.prototype.getAttribute.call(control, 'aria-label') ?? (control.textContent || value)).trim();
}

function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Structure as read from the roles, types and order of the elements themselves. */
export const structure: Structure = { isWritingBox, scopeAround, submitControl };
