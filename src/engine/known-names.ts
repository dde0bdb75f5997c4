/** Names in the rules folder that the engine itself gives a meaning to. */

/** Context that protects a draft from being held: it raises a concern, speaks for a union or asks for help. */
export const SPEAKING_UP = 'speaking-up';

/** Lexicon of the person's own workplace words, from their settings. */
export const OWN_WORKPLACE = 'own-workplace';

/** Lexicon of the organisation's own names, from its guidance file. */
export const OWN_ORGANISATION = 'own-organisation';

/** Heads of the scorer that no rule has: something is wrong, and something that is plainly forbidden. */
export const ANYTHING = 'anything';
export const FORBIDDEN = 'forbidden';
