/** Drafts whose verdict is beyond doubt. People invented; the number is valid by its check digit and in the NHS test range. */

/** Names a patient with a valid NHS number: holds the post. */
export const STOP = 'NHS number 943 476 5919 for my patient Derek Smith on the ward';

/** The words of `STOP` that must be underlined. */
export const STOP_QUOTE = '943 476 5919';

/** Nothing to say about it. */
export const CLEAR = 'Lovely walk by the canal with the dog today';

/** One finding only, which holds the post and has safer words to offer. */
export const REPLACEABLE = 'Mr Okafor in bed 9 had toast';

/** The words of `REPLACEABLE` that must be underlined and replaced. */
export const REPLACEABLE_QUOTE = 'Mr Okafor in bed 9';
