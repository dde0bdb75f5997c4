/** The shape of `rules/scorer/model.json`, which `npm run train` writes. */
import * as z from 'zod';
import { slug, text } from './schema-parts';

/** Heads are named like rules are: a category, or a category and an aspect of it. */
const headId = z.string().regex(/^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*)?$/u, 'a category, or category/aspect');

export const scorerFile = z.strictObject({
  source: text,
  heads: z
    .array(
      z.strictObject({
        id: headId,
        bias: z.number(),
        unit: z.number().gt(0),
        show: z.number(),
        hold: z.number(),
      }),
    )
    .min(1)
    // A bit for each head must fit a whole number that JavaScript can shift.
    .max(31),
  /** Lexicons the model was trained with; one added since is no class until it is trained anew. */
  lexicons: z.array(slug),
  leastKnown: z.int().min(1),
  features: z.int().min(0),
  table: z.base64(),
});

export type ScorerFile = z.infer<typeof scorerFile>;
