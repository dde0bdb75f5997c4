/** A page in jsdom with Postpause at work on it: an interface that writes down what it is told, and two plain rules. */
import type { Draft, Finding, Level, Report } from '../../src/engine/types';
import { type Page, startPage } from '../../src/page/page';
import type { ComposerView, HoldDecision, PageState, PageUi } from '../../src/page/ports';
import { siteOf } from '../../src/sites/registry';
import { structure } from '../../src/sites/structure';

/** What was said to the interface and to the rest of the extension. */
export interface Stage {
  readonly page: Page;
  readonly asked: (readonly string[])[];
  readonly notices: string[];
  readonly states: PageState[];
  readonly copied: string[];
  readonly neverWarned: string[];
  readonly removed: string[];
  /** Times engine and interface were woken. */
  woken: number;
  /** The last view of each box. */
  readonly views: Map<string, ComposerView>;
  /** Answers the dialog that is open. */
  decide(decision: HoldDecision): Promise<void>;
  /** Lets the engine fail from now on. */
  breakEngine(): void;
}

/** Puts `html` on the page and Postpause to work, as on a page of `host`. */
export function setStage(html: string, host = 'mastodon.social', ignored: readonly string[] = []): Stage {
  document.body.innerHTML = html;
  let answer: (decision: HoldDecision) => void = () => undefined;
  let isBroken = false;
  const check = (draft: Draft): Report => {
    if (isBroken) throw new Error('broken for the test');
    const found = [...findAll(draft, /bed \d+/giu, 'stop'), ...findAll(draft, /ward \w+/giu, 'caution')];
    const findings = found.filter(({ quote }) => !ignored.includes(quote));
    const verdict = findings[0]?.level ?? 'clear';
    return { verdict, findings, packId: 'test', complete: true };
  };
  const ui: PageUi = {
    update: (view) => stage.views.set(view.id, view),
    remove: (id) => {
      stage.views.delete(id);
      stage.removed.push(id);
    },
    askToHold: ({ findings }) => {
      stage.asked.push(findings.map(({ quote }) => quote));
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    notify: (_view, notice) => stage.notices.push(notice),
    goTo: (id, finding) => stage.notices.push(`${id}: ${finding.quote}`),
    destroy: () => stage.removed.push('all'),
  };
  const page = startPage({
    site: siteOf(host),
    structure,
    shadowRootOf: (element) => element.shadowRoot,
    wake: () => {
      stage.woken += 1;
      return { check, ui };
    },
    copy: async (text) => void stage.copied.push(text),
    neverWarn: (words) => stage.neverWarned.push(words),
    stateChanged: (state) => stage.states.push(state),
  });
  const stage: Stage = {
    page,
    asked: [],
    notices: [],
    states: [],
    copied: [],
    neverWarned: [],
    removed: [],
    woken: 0,
    views: new Map(),
    decide: async (decision) => {
      answer(decision);
      await Promise.resolve();
      await Promise.resolve();
    },
    breakEngine: () => {
      isBroken = true;
    },
  };
  return stage;
}

/** The one element that fits `selector`. */
export function at<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`nothing fits ${selector}`);
  return found;
}

/** Counts how often the page itself publishes: submits of its form and clicks and keys it acts on. */
export function countPublished(target: EventTarget, type: string, acts: (event: Event) => boolean = () => true) {
  const count = { value: 0 };
  target.addEventListener(type, (event) => {
    if (!acts(event)) return;
    event.preventDefault();
    count.value += 1;
  });
  return count;
}

/** Sets a text field's text as typing does. */
export function type(selector: string, text: string): void {
  const field = at<HTMLTextAreaElement>(selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function findAll({ text }: Draft, pattern: RegExp, level: Level): Finding[] {
  return [...text.matchAll(pattern)].map(({ 0: quote, index }) => ({
    ruleId: `test/${level}`,
    category: 'patient-identifiers',
    level,
    span: { start: index, end: index + quote.length },
    quote,
    message: 'A test.',
    advice: 'Test again.',
    guidancePoint: 'test',
    guidanceForce: 'must-not',
    guidanceText: 'Do not test.',
    score: 0.9,
    suggestions: [{ label: 'a bed', replacement: 'a bed' }],
    evidence: [],
  }));
}
