/** axe-core finds nothing to complain about on the extension's own pages, in light and in dark colours. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './harness';

const PAGES = [
  'popup.html',
  'popup.html#guidance',
  'popup.html#disclaimer',
  'popup.html#pad',
  'practice.html',
  'options.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`${path} in ${colorScheme} colours is accessible`, async ({ page, extensionOrigin }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${extensionOrigin}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { passes, violations } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
}
