/** The shape of `rules/contexts/<slug>.json`. */
import * as z from 'zod';
import { phrases, slug, source, text } from './schema-parts';

/** A context as written: without `id`, which is its file name, and with `source` and `examples`. */
export const contextFile = z.strictObject({
  threshold: z.number().gt(0),
  phrases: z.array(z.strictObject({ weight: z.number().gt(0), match: phrases })).min(1),
  unless: z.array(slug).min(1).exactOptional(),
  source,
  examples: z.strictObject({ present: z.array(text).min(1), absent: z.array(text).min(1) }),
});

export type ContextFile = z.infer<typeof contextFile>;
