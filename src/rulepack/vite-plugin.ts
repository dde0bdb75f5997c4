/** Puts the rules into the extension as they are built: `virtual:rulepack` and `virtual:guidance`. Node. */
import path from 'node:path';
import type { Plugin } from 'vite';
import type { RulePack } from '../engine/types';
import { DEFAULT_GUIDANCE, loadRulePack, RULES_FOLDER, readSources } from './load';

const PACK = 'virtual:rulepack';
const GUIDANCE = 'virtual:guidance';
/** Rollup's mark for modules that are no files. */
const RESOLVED = '\0';

/**
 * A Vite plugin that serves the rule pack of one organisation as a JSON string, and its guidance as an object. A mistake
 * in the rules stops the build with every file and field that is wrong. While developing, a saved rule rebuilds.
 */
export function rulePackPlugin(options: { guidance?: string; folder?: string } = {}): Plugin {
  const { guidance = DEFAULT_GUIDANCE, folder = RULES_FOLDER } = options;
  let pack: Promise<RulePack> | undefined;
  return {
    name: 'postpause:rulepack',
    resolveId(id) {
      return id === PACK || id === GUIDANCE ? RESOLVED + id : undefined;
    },
    async load(id) {
      if (id !== RESOLVED + PACK && id !== RESOLVED + GUIDANCE) return undefined;
      const files = await readSources(folder);
      for (const { file } of files) this.addWatchFile(path.resolve(folder, file));
      pack ??= loadRulePack(guidance, folder);
      const compiled = await pack;
      const json = JSON.stringify(id === RESOLVED + PACK ? compiled : compiled.guidance);
      return `export default ${id === RESOLVED + PACK ? JSON.stringify(json) : json};`;
    },
    watchChange(file) {
      if (path.resolve(file).startsWith(path.resolve(folder))) pack = undefined;
    },
    handleHotUpdate({ file, server }) {
      if (!path.resolve(file).startsWith(path.resolve(folder))) return undefined;
      pack = undefined;
      const modules = [PACK, GUIDANCE].map((id) => server.moduleGraph.getModuleById(RESOLVED + id));
      return modules.filter((module) => module !== undefined);
    },
  };
}
