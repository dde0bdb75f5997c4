/** How big the content script is, where the extension has been built. Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sizeOf } from '../build-engine/bundle';
import { type Figures, figure } from './figure';

/** Sizes in kB (1,000 bytes) of each script and of all together; null where there is no build in `folder`. */
export function contentScripts(folder: string): Figures | null {
  const scripts = path.join(folder, 'content-scripts');
  if (!existsSync(scripts)) return null;
  const files = readdirSync(scripts).sort();
  const contents = files.map((file) => readFileSync(path.join(scripts, file)));
  const sizes = contents.map(sizeOf);
  const each = files.map((file, index) => {
    const { raw, gzipped } = sizes[index] ?? { raw: 0, gzipped: 0 };
    return [file, { raw: figure(raw / 1000, 'kB'), gzipped: figure(gzipped / 1000, 'kB') }] as const;
  });
  const total = (kind: 'raw' | 'gzipped') => sizes.reduce((sum, size) => sum + size[kind], 0) / 1000;
  return {
    ...Object.fromEntries(each),
    all: { raw: figure(total('raw'), 'kB'), gzipped: figure(total('gzipped'), 'kB', 75) },
  };
}
