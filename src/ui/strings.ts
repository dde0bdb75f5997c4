import type messages from '../../public/_locales/en/messages.json';

/** Name of one of our messages; a name that is not in `_locales/en` does not compile. */
export type StringKey = keyof typeof messages;

/** Our words in the person's language, with the substitutions in their places. Never throws. */
export type Translate = (key: StringKey, ...substitutions: readonly (string | number)[]) => string;

/** The word for one, or the words for any other number with the number in them. */
export function counted(t: Translate, count: number, one: StringKey, many: StringKey): string {
  return count === 1 ? t(one) : t(many, count);
}
