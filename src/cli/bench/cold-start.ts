/** What the first focus costs: the pack parsed and the first verdict given, each time in a process of its own. Node. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../rulepack/load';
import { type Figures, figure } from './figure';
import { median } from './statistics';

/** What one run found: milliseconds, and bytes of heap that stay after collecting garbage. */
interface Start {
  readonly loadMs: number;
  readonly firstMs: number;
  readonly secondMs: number;
  readonly heapBytes: number;
}

const RUN = `
  const [module, text, other] = process.argv.slice(1);
  const beforeLoad = performance.now();
  const loaded = await import(module);
  const check = loaded.check ?? loaded.default;
  const loadMs = performance.now() - beforeLoad;
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const beforeFirst = performance.now();
  check(text);
  const firstMs = performance.now() - beforeFirst;
  const beforeSecond = performance.now();
  check(other);
  const secondMs = performance.now() - beforeSecond;
  globalThis.gc();
  const heapBytes = process.memoryUsage().heapUsed - before;
  process.stdout.write(JSON.stringify({ loadMs, firstMs, secondMs, heapBytes }));
`;

/** The figures for our engine, built as `engine` (a URL), and the milliseconds of its first verdict. */
export async function coldStart(engine: string, texts: Texts): Promise<{ figures: Figures; firstMs: number }> {
  const { loadMs, firstMs, secondMs, heapBytes } = await medianStart(engine, texts, 9);
  const figures = {
    load: figure(loadMs, 'ms'),
    firstVerdict: figure(firstMs, 'ms', 15),
    secondVerdict: figure(secondMs, 'ms'),
    heap: figure(heapBytes / 1e6, 'MB', 6),
  };
  return { figures, firstMs };
}

/** Milliseconds until compromise has read a first text. It works as it loads, so that counts too. */
export async function coldCompromise(texts: Texts): Promise<number> {
  const { loadMs, firstMs } = await medianStart('compromise/three', texts, 3);
  return loadMs + firstMs;
}

/** Two drafts of usual length. */
type Texts = readonly [string, string];

async function medianStart(module: string, texts: Texts, runs: number): Promise<Start> {
  const starts: Start[] = [];
  for (let run = 0; run < runs; run++) starts.push(await startOnce(module, texts));
  const of = (field: keyof Start) => median(starts.map((start) => start[field]));
  return { loadMs: of('loadMs'), firstMs: of('firstMs'), secondMs: of('secondMs'), heapBytes: of('heapBytes') };
}

async function startOnce(module: string, texts: Texts): Promise<Start> {
  const args = ['--expose-gc', '--input-type=module', '-e', RUN, module, ...texts];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT_ROOT });
  return JSON.parse(stdout) as Start;
}
