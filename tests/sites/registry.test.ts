// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { siteOf, sites } from '../../src/sites/registry';

describe('the sites', () => {
  it('are all there, each under its own id', () => {
    expect(sites.map(({ id }) => id).sort()).toEqual(expect.arrayContaining(['bluesky', 'facebook', 'mastodon', 'x']));
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });

  it.each(sites.flatMap((site) => site.matches.map((pattern) => [pattern, site] as const)))(
    '%s names one host and leads back to its site',
    (pattern, site) => {
      expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/u);
      expect(siteOf(new URL(pattern.replace('*', '')).hostname)).toBe(site);
    },
  );

  it('are no others', () => {
    expect(siteOf('example.org')).toBeUndefined();
    expect(siteOf('notx.com')).toBeUndefined();
  });

  it.each(sites.map((site) => [site.id, site] as const))('%s has selectors a browser accepts', (_id, site) => {
    for (const spec of site.composers) {
      for (const selector of [spec.box, spec.scope, spec.alsoPublishes, spec.submit]) {
        expect(() => selector === undefined || document.querySelector(selector)).not.toThrow();
      }
    }
  });

  it.each(sites.map((site) => [site.id, site] as const))('%s says where its facts come from, and when', (_id, site) => {
    expect(site.sources.length).toBeGreaterThan(0);
    expect(site.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});
