/** `npm run build:engine`: the engine with its data as one ES module, `.output/engine/engine.mjs`. */
import path from 'node:path';
import { PROJECT_ROOT } from '../rulepack/load';
import { bundle, ENGINE_MODULE } from './build-engine/bundle';
import { asCommand, isHelpAskedFor } from './command';

const USAGE = `Usage: npm run build:engine

Writes .output/engine/engine.mjs, a plain ES module without DOM or Node that exports
check(text, { surface, guidance }?).
`;

const OUTPUT = '.output/engine/engine.mjs';

await asCommand(async () => {
  if (isHelpAskedFor(process.argv.slice(2), USAGE)) return 0;
  const { raw, gzipped } = await bundle(ENGINE_MODULE, path.join(PROJECT_ROOT, OUTPUT));
  process.stdout.write(`${OUTPUT}: ${kilobytes(raw)}, ${kilobytes(gzipped)} gzipped\n`);
  return 0;
}, USAGE);

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
