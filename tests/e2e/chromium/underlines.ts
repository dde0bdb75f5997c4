/** Which words are underlined on the screen, whatever draws the line. */
import type { Page } from '@playwright/test';
import { sessionOf } from '../../../src/cli/browser/screen';

/** Words underlined in rich editors. The registry of highlights is shared with the page, which is how this sees it. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => `${range}`)));

/**
 * Words underlined over text fields: in a copy of the text that lies over the field, inside a closed shadow root. Read
 * from a picture of the whole document with its computed styles, as the browser laid it out at one moment.
 */
async function mirrored(page: Page): Promise<string[]> {
  const session = await sessionOf(page);
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['text-decoration-line', 'text-decoration-style', 'visibility'],
  });
  return documents.flatMap(({ nodes, layout }) =>
    // Only what is laid out is listed here. An element's line is told on it, its words on the text node below.
    layout.nodeIndex.flatMap((node, at) => {
      const [line = '', style = '', visibility = ''] = (layout.styles[at] ?? []).map((index) => strings[index] ?? '');
      const isLined = line.includes('underline') && /wavy|dashed/u.test(style) && visibility === 'visible';
      if (!isLined) return [];
      const child = nodes.parentIndex?.indexOf(node) ?? -1;
      return [strings[nodes.nodeValue?.[child] ?? -1] ?? ''];
    }),
  );
}

/** All words that are underlined now, in no order that matters. */
export async function underlined(page: Page): Promise<string[]> {
  return [...(await highlighted(page)), ...(await mirrored(page))];
}
