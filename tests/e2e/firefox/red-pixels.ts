import type { Page } from 'puppeteer-core';

/** By how much red outdoes green and blue; above the coloured fringes of black letters, below the line's own #d5281b. */
const PLAINLY_RED = 130;

/**
 * How many pixels of an element are plainly red, as the line under words that hold a post is. Firefox shows a test
 * nothing of a closed shadow root but its picture.
 */
export async function redPixels(tab: Page, selector: string): Promise<number> {
  const element = await tab.waitForSelector(selector);
  const picture = await element?.screenshot({ encoding: 'base64' });
  return tab.evaluate(
    async (base64, plainlyRed) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let red = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
        if (r - Math.max(g, b) > plainlyRed) red++;
      }
      return red;
    },
    picture,
    PLAINLY_RED,
  );
}
