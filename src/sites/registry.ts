import type { Site } from './site';

const files = import.meta.glob<{ default?: Site }>(['./*.ts', '!./registry.ts', '!./site.ts', '!./structure.ts'], {
  eager: true,
});

/** Every site we know, in the order of their file names. A new file with a default export joins by being there. */
export const sites: readonly Site[] = Object.values(files).flatMap((file) =>
  file.default === undefined ? [] : [file.default],
);

/** The site a page belongs to, by the host in its match patterns; undefined for a site nobody described. */
export function siteOf(hostname: string): Site | undefined {
  return sites.find((site) => site.matches.some((pattern) => hostOf(pattern) === hostname));
}

/** Match patterns here name one host each (`https://x.com/*`): `tests/sites` holds them to it. */
function hostOf(pattern: string): string {
  return pattern.slice('https://'.length, -'/*'.length);
}
