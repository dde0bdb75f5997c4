/** Fields that several kinds of file share. */
import * as z from 'zod';
import type { Category, Level, Surface } from '../engine/types';

/** The ten categories, in the order the guidance speaks of them. */
export const CATEGORIES = [
  'patient-identifiers',
  'workplace-names',
  'confidential-information',
  'derogatory-terms',
  'work-commentary',
  'personal-relationships',
  'inappropriate-links',
  'work-images',
  'disrepute',
  'profile-disclaimer',
] as const satisfies readonly Category[];

/** The four places a text can appear. */
export const SURFACES = ['post', 'reply', 'message', 'bio'] as const satisfies readonly Surface[];

export const surface = z.enum(SURFACES);
export const level = z.enum(['stop', 'caution', 'off'] as const satisfies readonly (Level | 'off')[]);

/** Lower case words joined by hyphens: names of files, topics, contexts. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'lower-case words joined by hyphens');

/** Text that is kept as it is and must hold more than spaces. */
export const text = z.string().regex(/\S/u, 'words');

/** Words shown to people: short, and calm. 280 characters is what a card shows without scrolling. */
export const shownWords = text
  .max(280, 'at most 280 characters')
  .refine((words) => !words.includes('!'), 'words without an exclamation mark: people are advised, not shouted at');

/** A phrase of the phrase language; its grammar is checked after the shape. */
export const phrase = text;
export const phrases = z.array(phrase).min(1);

/** A day, as 2026-11-24. */
export const day = z.iso.date();

/** Where the knowledge in a file comes from. */
export const source = text;

export const scope = z.enum(['sentence', 'near', 'draft']);

/** A condition needs a context or a phrase: an empty one could never be met. */
export const condition = z
  .strictObject({
    contexts: z.array(slug).min(1).exactOptional(),
    phrases: phrases.exactOptional(),
    scope,
  })
  .refine((it) => it.contexts !== undefined || it.phrases !== undefined, 'contexts or phrases, or both');
