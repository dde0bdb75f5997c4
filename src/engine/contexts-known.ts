/** Contexts the engine itself asks for, by name. */

/** Protects a draft from being held: it raises a concern, speaks for a union or asks for help. */
export const SPEAKING_UP = 'speaking-up';
