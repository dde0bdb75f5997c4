/** The shape of `rules/<category>/<slug>.json`. The fields are explained in `engine/types.ts` and `rules/README.md`. */
import * as z from 'zod';
import { condition, phrase, phrases, scope, shownWords, slug, source, surface, text } from './schema-parts';

const flagExample = z
  .strictObject({ text, surface: surface.default('post'), quote: text })
  .refine((example) => example.text.includes(example.quote), { path: ['quote'], message: 'words that stand in text' });

/** What this rule must leave alone; another may rightly speak. */
const passExample = z.strictObject({ text, surface: surface.default('post') });

const common = {
  aspect: slug.exactOptional(),
  score: z.number().gt(0).max(1),
  surfaces: z.array(surface).min(1).exactOptional(),
  requires: z.array(condition).min(1).exactOptional(),
  unless: z.array(condition).min(1).exactOptional(),
  hotwords: z
    .array(z.strictObject({ phrases, add: z.number().min(-1).max(1), scope }))
    .min(1)
    .exactOptional(),
  topic: slug,
  message: shownWords,
  advice: shownWords,
  rewrite: z.string().exactOptional(),
  source,
  examples: z.strictObject({ flag: z.array(flagExample).min(2), pass: z.array(passExample).min(2) }),
};

const identifier = z.strictObject({ name: slug, phrases, weight: z.number().gt(0) });

/** A rule as written: without `id` and `category`, which are its path, and with `source` and `examples`. */
export const ruleFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phrase'), ...common, phrases }),
  z.strictObject({ kind: z.literal('lexicon'), ...common, lexicons: z.array(slug).min(1) }),
  z.strictObject({
    kind: z.literal('pattern'),
    ...common,
    pattern: text,
    trigger: z.enum(['digit', 'at-sign', 'link', 'any']),
    validator: slug.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('combination'),
    ...common,
    person: phrases,
    identifiers: z.array(identifier).min(1),
    minimum: z.number().gt(0),
    scope,
  }),
  z.strictObject({ kind: z.literal('learned'), ...common, head: text }),
  z.strictObject({ kind: z.literal('absence'), ...common, present: phrases, absent: z.array(phrase).min(1) }),
]);

export type RuleFile = z.infer<typeof ruleFile>;
