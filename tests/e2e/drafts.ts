/** Drafts whose verdict is beyond doubt. People invented; the number is valid by its check digit and in the NHS test range. */

/** Names a patient with a valid NHS number: holds the post. */
export const STOP = 'NHS number 943 476 5919 for my patient Derek Smith on the ward';

/** The words of `STOP` that must be underlined. */
export const STOP_QUOTE = '943 476 5919';

/** Nothing to say about it. */
export const CLEAR = 'Lovely walk by the canal with the dog today';

/** One finding only, of a few words, which holds the post and has safer words to offer. `tests/page` holds it to that. */
export const REPLACEABLE = 'The lady in bed 9 had toast';

/** The words of `REPLACEABLE` that must be underlined and replaced. */
export const REPLACEABLE_QUOTE = 'lady in bed 9';

/** Held for details about one person in care that add up. */
export const COMBINED =
  "Tonight's first patient was a retired tram driver of 91 from Netherwick who fell off the roof of the bandstand";

/** How the detail of `COMBINED` that tells the most begins. */
export const COMBINED_FIRST = 'retired';
