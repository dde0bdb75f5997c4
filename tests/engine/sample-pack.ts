/** Rule packs of a few words, so that a test says all there is to know about them. */
import { type Analysis, PreparedPack } from '../../src/engine/analysis';
import { normalise } from '../../src/engine/normalise';
import { tokenise } from '../../src/engine/tokenise';
import type { RulePack } from '../../src/engine/types';
import { GUIDANCE } from './sample-guidance';

/** An empty pack with the given parts put in. */
export function samplePack(parts: Partial<RulePack> = {}): RulePack {
  return {
    schemaVersion: 1,
    id: 'sample',
    rules: [],
    contexts: [],
    lexicons: {},
    inflections: {},
    guidance: GUIDANCE,
    ...parts,
  };
}

/** A text as the stages after tokenising see it, nothing remembered. */
export function analysisOf(text: string, pack: RulePack | PreparedPack): Analysis {
  const prepared = pack instanceof PreparedPack ? pack : new PreparedPack(pack);
  const { sentences } = tokenise(normalise(text), prepared.vocabulary.isWord);
  return { sentences: sentences.map((sentence) => prepared.analyse(sentence, undefined)) };
}
