/** What `engine.mjs` is made of: the engine with its data, for any JavaScript that is no browser extension. */
import { defaultGuidance, own, shared } from 'virtual:packs';
import { check as checkDraft } from '../../engine/check';
import type { Report, RulePack, Surface } from '../../engine/types';

export interface Options {
  /** Where the text would appear: post (the default), reply, message or bio. */
  readonly surface?: Surface;
  /** Id of the organisation whose guidance it is held against. */
  readonly guidance?: string;
}

const SURFACES: Readonly<Record<Surface, true>> = { post: true, reply: true, message: true, bio: true };

/** Parsed when first asked for: loading the module costs nothing. */
const packs = new Map<string, RulePack>();

/**
 * What the guidance has to say about a text: verdict and findings, with offsets in UTF-16 code units.
 * @throws TypeError where `text` is no string
 * @throws RangeError where there is no such surface or guidance, naming those there are
 */
export function check(text: string, { surface = 'post', guidance = defaultGuidance }: Options = {}): Report {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, found ${typeof text}`);
  expectOneOf('surface', SURFACES, surface);
  expectOneOf('guidance', own, guidance);
  return checkDraft({ text, surface }, packOf(guidance));
}

function packOf(guidance: string): RulePack {
  let pack = packs.get(guidance);
  if (pack === undefined) {
    pack = { ...JSON.parse(shared), ...JSON.parse(own[guidance] ?? '') } as RulePack;
    packs.set(guidance, pack);
  }
  return pack;
}

function expectOneOf(what: string, known: Readonly<Record<string, unknown>>, value: unknown): void {
  if (typeof value === 'string' && Object.hasOwn(known, value)) return;
  const names = Object.keys(known).join(', ');
  throw new RangeError(`${what}: expected one of ${names}, found ${JSON.stringify(value) ?? String(value)}`);
}
