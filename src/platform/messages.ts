/**
 * What the parts of the extension say to one another. Verdict, counts and rule ids only: no message has room for a
 * word of a draft. A message of any other shape, or from anyone else, is not answered.
 */
import type { Level, Verdict } from '../engine/types';

/** What the toolbar shows of a tab. `none`: nothing is being written there. */
export interface PageStateMessage {
  readonly kind: 'content-background-state';
  readonly verdict: Verdict | 'none';
  readonly count: number;
}

/** The popup asks the page what it warns of. */
export interface ListWarningsMessage {
  readonly kind: 'popup-content-list';
}

/** The popup asks the page to show one of its warnings. */
export interface GoToMessage {
  readonly kind: 'popup-content-go-to';
  readonly id: string;
}

/** One warning of a page: `id` means something to that page alone. */
export interface PageWarning {
  readonly id: string;
  readonly ruleId: string;
  readonly level: Level;
}

/** A page's answer to the popup. `boxes`: how many compose boxes it is watching now. */
export interface PageWarnings {
  readonly boxes: number;
  readonly warnings: readonly PageWarning[];
}

const MAX_ID_CHARS = 120;
const MAX_WARNINGS = 500;
const VERDICTS: readonly unknown[] = ['stop', 'caution', 'clear', 'none'];

/** True if this is a page's state, with no field too many. Never throws. */
export function isPageState(value: unknown): value is PageStateMessage {
  return (
    hasOnly(value, ['kind', 'verdict', 'count']) &&
    value.kind === 'content-background-state' &&
    VERDICTS.includes(value.verdict) &&
    isCount(value.count)
  );
}

/** True if this asks for the page's warnings. Never throws. */
export function isListWarnings(value: unknown): value is ListWarningsMessage {
  return hasOnly(value, ['kind']) && value.kind === 'popup-content-list';
}

/** True if this asks for one warning to be shown. Never throws. */
export function isGoTo(value: unknown): value is GoToMessage {
  return hasOnly(value, ['kind', 'id']) && value.kind === 'popup-content-go-to' && isId(value.id);
}

/** True if this is a page's list of warnings. Never throws. */
export function isPageWarnings(value: unknown): value is PageWarnings {
  return (
    hasOnly(value, ['boxes', 'warnings']) &&
    isCount(value.boxes) &&
    Array.isArray(value.warnings) &&
    value.warnings.length <= MAX_WARNINGS &&
    value.warnings.every(isPageWarning)
  );
}

function isPageWarning(value: unknown): value is PageWarning {
  return (
    hasOnly(value, ['id', 'ruleId', 'level']) &&
    isId(value.id) &&
    isId(value.ruleId) &&
    (value.level === 'stop' || value.level === 'caution')
  );
}

function hasOnly<K extends string>(value: unknown, keys: readonly K[]): value is Record<K, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_WARNINGS;
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_ID_CHARS;
}
