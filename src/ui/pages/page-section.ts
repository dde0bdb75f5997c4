import type { GuidancePoint, Level } from '../../engine/types';
import { button, element, fill } from '../dom';
import { forcedText, levelTag } from '../finding-view';
import { counted, type StringKey, type Translate } from '../strings';

/** A warning on the page the person came from. No word of the draft is in it: it stays where it was written. */
export interface PageWarning {
  readonly id: string;
  readonly ruleId: string;
  readonly level: Level;
}

/** What a rule says, and the point of the guidance it rests on. */
export interface RuleWords {
  readonly message: string;
  readonly point: GuidancePoint | null;
}

/** What this section needs of the world. */
export interface PageSectionTies {
  readonly t: Translate;
  /** Null where Postpause does not run on the page. */
  askWarnings(): Promise<{ readonly boxes: number; readonly warnings: readonly PageWarning[] } | null>;
  /** Null for a rule this version does not have. */
  ruleWords(ruleId: string): RuleWords | null;
  goTo(id: string): void;
}

/** "This page": what is being warned of where the person is writing. `refresh` asks the page again. */
export function pageSection(ties: PageSectionTies): { readonly element: HTMLElement; refresh(): void } {
  const { t } = ties;
  const section = element('section', { 'aria-live': 'polite' }, element('p', { class: 'quiet' }, t('pageAsking')));
  const tell = (sign: string, title: StringKey, text: StringKey) =>
    fill(section, element('div', { class: `state ${sign}` }, element('h2', {}, t(title)), element('p', {}, t(text))));

  const show = (answer: Awaited<ReturnType<PageSectionTies['askWarnings']>>) => {
    if (!answer) return tell('none', 'pageNotWatchedTitle', 'pageNotWatchedText');
    if (answer.boxes === 0) return tell('none', 'pageEmptyTitle', 'pageEmptyText');
    if (answer.warnings.length === 0) return tell('clear', 'pageClearTitle', 'pageClearText');
    fill(
      section,
      element('h2', {}, counted(t, answer.warnings.length, 'pageOneTitle', 'pageManyTitle')),
      element('ol', { class: 'cards' }, ...answer.warnings.map((warning, at) => warningItem(ties, warning, at + 1))),
    );
  };
  return { element: section, refresh: () => void ties.askWarnings().then(show) };
}

function warningItem({ t, ruleWords, goTo }: PageSectionTies, warning: PageWarning, number: number): HTMLElement {
  const words = ruleWords(warning.ruleId);
  const what = words?.message ?? warning.ruleId;
  return element(
    'li',
    { class: `item ${warning.level}` },
    levelTag({ t }, warning.level),
    element('p', {}, what),
    words?.point
      ? element('div', { class: `why ${words.point.force}` }, forcedText({ t }, words.point.force, words.point.text))
      : null,
    button(t('goTo'), () => goTo(warning.id), { class: 'second small', 'aria-label': t('goToNamed', number, what) }),
  );
}
