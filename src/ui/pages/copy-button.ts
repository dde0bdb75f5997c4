import { button, element, fill } from '../dom';
import { icon } from '../icon';
import type { Translate } from '../strings';

/** Puts text on the clipboard; false where that was refused. Never rejects. */
export type Copy = (text: string) => Promise<boolean>;

/**
 * A button that copies, with a confirmation that is seen on it and read out. `textOf` is asked at each press;
 * `accessibleName` tells several such buttons of a page apart.
 */
export function copyButton(
  t: Translate,
  copy: Copy,
  textOf: () => string,
  label: string,
  accessibleName = label,
): Node {
  const told = element('span', { role: 'status', class: 'copy-told' });
  const press = button(
    label,
    async () => {
      fill(told);
      const isCopied = await copy(textOf());
      fill(told, isCopied && icon('clear'), isCopied ? t('copied') : t('copyFailed'));
      told.classList.toggle('failed', !isCopied);
    },
    { class: 'second small', 'aria-label': accessibleName },
  );
  return element('span', { class: 'copy' }, press, told);
}
