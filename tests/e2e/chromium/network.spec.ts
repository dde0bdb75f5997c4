/** That the judge of every other test sees what it must see. Its verdict on the extension is in `harness.ts`. */
import { expect, test } from './harness';
import { X } from './sites';

test('the capture proxy tells a request to a stranger, and an unknown one to the site itself', async ({
  page,
  bed,
}) => {
  await X.open(page);
  await page.evaluate(async () => {
    await Promise.allSettled([
      fetch('https://stranger.example/report?word=ward', { mode: 'no-cors' }),
      fetch('/api/log', { method: 'POST', body: 'ward' }),
    ]);
    navigator.sendBeacon('https://beacon.example/', 'ward');
  });
  await expect
    .poll(() => bed.strangers().sort())
    .toEqual(['beacon.example:443', 'stranger.example:443', 'x.com: POST /api/log']);
  bed.forget();
});
