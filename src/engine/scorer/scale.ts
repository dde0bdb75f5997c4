/**
 * What each of `known` features of a passage counts, alike in training and in use. A passage of fewer than `least` counts
 * as if it had as many: a word or two ("lol", a link, an emoji) must not speak as loudly as a whole sentence.
 */
export const scaleOf = (known: number, least: number): number => 1 / Math.sqrt(Math.max(1, least, known));
