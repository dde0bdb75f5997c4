/** The rule pack as it is before anything was learned. Node. */
import type { RulePack } from '../../engine/types';
import { DEFAULT_GUIDANCE, loadWithoutScorer } from '../../rulepack/load';

/** Everything but the scorer, and the names of the lexicons that will be its classes. */
export async function trainingPack(): Promise<{ pack: RulePack; lexicons: string[] }> {
  const pack = await loadWithoutScorer(DEFAULT_GUIDANCE);
  return { pack, lexicons: Object.keys(pack.lexicons).sort() };
}
