/** The rule pack as it is before anything was learned. Node. */
import { OWN_ORGANISATION } from '../../engine/known-names';
import type { RulePack } from '../../engine/types';
import { DEFAULT_GUIDANCE, loadWithoutScorer } from '../../rulepack/load';

/** Everything but the scorer, and the names of the lexicons that will be its classes. */
export async function trainingPack(): Promise<{ pack: RulePack; lexicons: string[] }> {
  const pack = await loadWithoutScorer(DEFAULT_GUIDANCE);
  // What one organisation calls itself must not be learned: the scorer serves all of them.
  const lexicons = Object.keys(pack.lexicons).filter((name) => name !== OWN_ORGANISATION);
  return { pack, lexicons: lexicons.sort() };
}
