import { contains } from '../editors/dom';
import type { EditorText } from '../editors/editor';
import type { Draft, Finding, Report, Suggestion } from '../engine/types';
import type { FoundBox } from './boxes';
import type { BoxState, ComposerView, FixOutcome, PageUi } from './ports';

/** What a composer needs of its surroundings. */
export interface ComposerTies {
  check(draft: Draft): Report;
  readonly ui: PageUi;
  /** Puts text on the clipboard; rejects where that is not allowed. */
  copy(text: string): Promise<void>;
  /** Remembers words never to warn about, for good. */
  neverWarn(words: string): void;
  controls(box: FoundBox): readonly Element[];
  /** Text or findings are not what they were. */
  changed(composer: Composer): void;
}

/** One compose box as long as it is on the page: what it says now, and what was found in that. */
export interface Composer {
  readonly id: string;
  /** The box it stands for now: sites put a new editor in place of the old one while the person writes. */
  box(): FoundBox;
  /** The text as last read. */
  text(): string;
  /** Findings in that text, those ignored here left out. */
  findings(): readonly Finding[];
  view(): ComposerView;
  /** Reads the box again, checks what changed and tells the interface. Throws only if the editor or the engine does. */
  refresh(): void;
  /** Checks the same text again: the person's own words have changed. */
  recheck(): void;
  /** Reads and shows `box` from now on: its own, or the one a site put in its place. */
  bind(box: FoundBox): void;
}

const NOTHING: EditorText = { text: '', rangeOf: () => null };

export function createComposer(id: string, found: FoundBox, ties: ComposerTies): Composer {
  let box = found;
  let reading = NOTHING;
  let report: Report | null = null;
  let shown = false;
  const ignoredHere = new Set<string>();

  const findings = () => report?.findings.filter((finding) => !ignoredHere.has(keyOf(finding))) ?? [];
  const show = () => {
    shown = true;
    ties.ui.update(view());
    ties.changed(composer);
  };

  function refresh(): void {
    const before = reading;
    reading = box.editor?.read(box.root) ?? NOTHING;
    const isSame = reading.text === before.text && report !== null;
    if (!isSame) report = ties.check({ text: reading.text, surface: box.spec.surface });
    const isDrawnRight = findings().every(({ span }) => samePlace(before.rangeOf(span), reading.rangeOf(span)));
    if (!shown || !isSame || !isDrawnRight) show();
  }

  function state(): BoxState {
    if (box.editor === null) return 'blind';
    if (reading.text.trim() === '') return 'watching';
    return findings().length > 0 ? 'findings' : 'clear';
  }

  function view(): ComposerView {
    const { text } = reading;
    return {
      id,
      box: box.root,
      isTextField: box.editor?.id === 'text-field',
      state: state(),
      findings: findings(),
      text,
      rangeOf: (span) => (reading.text === text ? reading.rangeOf(span) : null),
      controls: () => ties.controls(box),
      replace,
      ignoreHere(finding) {
        ignoredHere.add(keyOf(finding));
        show();
      },
      neverWarn: (finding) => ties.neverWarn(finding.quote),
    };
  }

  async function replace({ span, quote }: Finding, { replacement }: Suggestion): Promise<FixOutcome> {
    const outcome = await box.editor?.replace(box.root, span, quote, replacement).catch(() => 'undone');
    refresh();
    if (outcome === 'replaced') return 'replaced';
    if (outcome === 'stale' || replacement === '') return 'stale';
    return ties.copy(replacement).then(
      () => 'copied',
      () => 'stale',
    );
  }

  const composer: Composer = {
    id,
    box: () => box,
    text: () => reading.text,
    findings,
    view,
    refresh,
    recheck() {
      report = null;
      refresh();
    },
    bind(next) {
      box = next;
      shown = false;
      refresh();
    },
  };
  return composer;
}

/** True if `element` is the composer's box or lies inside it. */
export function isIn(composer: Composer, element: Node): boolean {
  return contains(composer.box().root, element);
}

function keyOf(finding: Finding): string {
  return `${finding.ruleId} ${finding.quote.toLowerCase()}`;
}

/** True if a highlight drawn on the old range is right for the new one: same nodes, same offsets. */
function samePlace(before: Range | null, now: Range | null): boolean {
  if (before === null || now === null) return before === now;
  return (
    before.startContainer === now.startContainer &&
    before.startOffset === now.startOffset &&
    before.endContainer === now.endContainer &&
    before.endOffset === now.endOffset
  );
}
