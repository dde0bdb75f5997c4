/** Run once before the tests: on a fresh clone inflecting the rules takes long, and each worker would do it again. */
import { loadRulePack } from '../src/rulepack/load';

export async function setup(): Promise<void> {
  await loadRulePack();
}
