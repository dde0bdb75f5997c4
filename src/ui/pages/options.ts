import { button, element, fill } from '../dom';
import type { StringKey, Translate } from '../strings';

/** What the settings page is given by its entrypoint. */
export interface OptionsTies {
  readonly t: Translate;
  remove(word: string): Promise<unknown>;
}

/** The settings page as drawn. */
export interface OptionsPage {
  /** Shows the words kept now; `isDamaged` where what was stored could not be read. */
  show(ignoredWords: readonly string[], isDamaged: boolean): void;
}

/** Draws the settings into `root`: the words never warned about, each to be taken back, and what is kept at all. */
export function drawOptions(root: HTMLElement, { t, remove }: OptionsTies): OptionsPage {
  const list = element('div', {});
  const told = element('p', { role: 'status', class: 'quiet' });
  const title = element('h2', { tabindex: -1 }, t('optionsIgnoredTitle'));
  const row = (word: string) =>
    element(
      'li',
      { class: 'word-row' },
      element('q', { class: 'quote' }, word),
      button(
        t('optionsRemove'),
        async () => {
          await remove(word);
          fill(told, t('optionsRemoved', word));
          title.focus(); // The pressed button is gone: the keyboard must not start again from the top.
        },
        { class: 'second small', 'aria-label': t('optionsRemoveNamed', word) },
      ),
    );
  const lines = (keys: readonly StringKey[]) =>
    element('ul', { class: 'plain-list' }, ...keys.map((key) => element('li', {}, t(key))));

  fill(
    root,
    element(
      'header',
      { class: 'top' },
      element('h1', {}, t('optionsTitle')),
      element('p', { class: 'quiet' }, t('privacyLine')),
    ),
    element(
      'main',
      {},
      title,
      element('p', {}, t('optionsIgnoredText')),
      told,
      list,
      element('h2', {}, t('optionsKeptTitle')),
      lines(['optionsKeptWords']),
      element('h2', {}, t('optionsNeverTitle')),
      lines(['optionsNeverDrafts', 'optionsNeverVisits', 'optionsNeverReport']),
    ),
    element('footer', {}, element('p', { class: 'quiet' }, t('unofficial'))),
  );
  return {
    show(words, isDamaged) {
      if (isDamaged) fill(told, t('optionsDamaged'));
      fill(
        list,
        words.length > 0
          ? element('ul', { class: 'word-list' }, ...words.map(row))
          : element('p', { class: 'quiet' }, t('optionsIgnoredNone')),
      );
    },
  };
}
