/** Puts the packs of all organisations into a bundle: `virtual:packs`. Node. */
import type { Plugin } from 'esbuild';
import { DEFAULT_GUIDANCE, loadRulePack, RULES_FOLDER } from '../../rulepack/load';
import { guidanceIds } from '../guidances';

const PACKS = 'virtual:packs';

/**
 * An esbuild plugin. Rules and lexicons, the same for all organisations, go in once.
 * @throws RulePackError with everything that is wrong in the rules
 */
export async function packsPlugin(folder: string = RULES_FOLDER): Promise<Plugin> {
  const contents = await packsModule(folder);
  return {
    name: 'postpause:packs',
    setup(build) {
      // esbuild's filters are expressions of Go, which has no flag `u`.
      build.onResolve({ filter: /^virtual:packs$/ }, () => ({ path: PACKS, namespace: PACKS }));
      build.onLoad({ filter: /.*/, namespace: PACKS }, () => ({ contents, loader: 'js' }));
    },
  };
}

async function packsModule(folder: string): Promise<string> {
  let shared = '';
  const own: Record<string, string> = {};
  for (const guidance of await guidanceIds(folder)) {
    const { id, guidance: words, ...rest } = await loadRulePack(guidance, folder);
    shared = JSON.stringify(rest);
    own[guidance] = JSON.stringify({ id, guidance: words });
  }
  const defaultGuidance = Object.hasOwn(own, DEFAULT_GUIDANCE) ? DEFAULT_GUIDANCE : Object.keys(own)[0];
  return Object.entries({ shared, own, defaultGuidance })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
