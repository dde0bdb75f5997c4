/** The shape of `rules/guidance/<org>.json`. */
import * as z from 'zod';
import { CATEGORIES, day, level, shownWords, slug, surface, text } from './schema-parts';

const link = z.strictObject({
  title: text,
  url: z.httpUrl().exactOptional(),
  note: text.exactOptional(),
});

const point = z.strictObject({
  id: slug,
  force: z.enum(['must-not', 'must', 'recommend']),
  text: shownWords,
  quote: text,
  topics: z.array(slug),
  checklist: z.array(shownWords),
  examples: z.strictObject({ unsafe: z.array(text), safe: z.array(text) }),
});

const policy = z.strictObject({
  levels: z.record(surface, level),
  aspects: z.record(slug, level).exactOptional(),
});

/** An organisation's guidance as written; `id` is its file name. */
export const guidanceFile = z.strictObject({
  id: slug,
  organisation: text,
  title: text,
  read: day,
  points: z.array(point).min(1),
  publicNotice: z.strictObject({ text, quote: text }),
  disclaimers: z.array(z.strictObject({ id: slug, text, verbatim: z.boolean() })).min(1),
  links: z.array(link),
  speakUp: z.strictObject({ text, routes: z.array(link).min(1), checked: day }),
  policy: z.record(z.enum(CATEGORIES), policy),
  stopAt: z.number().min(0.5).max(1),
  ownNames: z.array(text),
});

export type GuidanceFile = z.infer<typeof guidanceFile>;
