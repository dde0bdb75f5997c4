/**
 * `npm run bench`: what checking costs, as JSON on standard output. Measured is the engine as `build:engine` makes it:
 * run from the source, it would carry what `tsx` adds to every function.
 */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadRulePack, PROJECT_ROOT } from '../rulepack/load';
import { measureAnchors } from './bench/anchors';
import { contentScripts } from './bench/bundles';
import { coldCompromise, coldStart } from './bench/cold-start';
import { figure, overBudget } from './bench/figure';
import { ratios } from './bench/ratios';
import { growth, hostileSpeed, keystrokeSpeed, usualSpeed } from './bench/speed';
import { usualTexts } from './bench/texts';
import { bundle, ENGINE_MODULE } from './build-engine/bundle';
import { asCommand, isHelpAskedFor } from './command';
import { readLabelled } from './evaluate/read-labelled';

const USAGE = `Usage: npm run --silent bench

Measures the engine on texts from tests/corpus and writes JSON: each figure with its unit, budget and whether it is kept.
`;

const CORPUS = path.join(PROJECT_ROOT, 'tests/corpus');
const ENGINE = path.join(PROJECT_ROOT, '.output/bench/engine.mjs');

const began = performance.now();
function progress(what: string): void {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${what}\n`);
}

async function corpus(): Promise<string[]> {
  const files = readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl'));
  return (await readLabelled(files.sort().map((file) => path.join(CORPUS, file)))).map(({ text }) => text);
}

await asCommand(async () => {
  if (isHelpAskedFor(process.argv.slice(2), USAGE)) return 0;
  progress('building the engine');
  const pack = await loadRulePack();
  await bundle(ENGINE_MODULE, ENGINE, { minify: true });
  const engine = pathToFileURL(ENGINE).href;
  const { check }: typeof import('./build-engine/engine-module') = await import(engine);
  const one = (text: string) => check(text);
  const drafts = await corpus();
  progress('cold start');
  const [first = '', second = ''] = usualTexts(drafts, 280, 2, 4);
  const cold = await coldStart(engine, [first, second]);
  const compromise = await coldCompromise([first, second]);
  progress('usual texts');
  const usual = usualSpeed(one, drafts);
  progress('growth with length');
  const growing = growth(one, drafts);
  progress('hostile texts');
  const hostile = hostileSpeed(one, usual.medians.get(20_000) ?? Number.NaN);
  progress('keystrokes');
  const keystroke = keystrokeSpeed(one, drafts);
  progress('anchors');
  const anchors = measureAnchors(drafts, pack.lexicons);
  progress('done');
  const figures = {
    check: usual.figures,
    growth: growing,
    hostile,
    keystroke: keystroke.figures,
    coldStart: cold.figures,
    contentScript: contentScripts(path.join(PROJECT_ROOT, '.output/chrome-mv3')),
    anchors: { ...anchors.figures, compromiseColdStart: figure(compromise, 'ms') },
    ratios: ratios({
      usual: usual.medians,
      keystroke: keystroke.mean,
      coldStart: cold.firstMs,
      anchors: anchors.medians,
      coldCompromise: compromise,
    }),
  };
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
  const result = { machine, packId: pack.id, ...figures, overBudget: overBudget(figures) };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return 0;
}, USAGE);
