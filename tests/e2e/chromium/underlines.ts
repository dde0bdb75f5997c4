/** Which words are underlined on the screen, whatever draws the line. */
import type { Page } from '@playwright/test';
import { sessionOf } from '../../../src/cli/browser/screen';

/** Words underlined in rich editors. The registry of highlights is shared with the page, which is how this sees it. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => `${range}`)));

/** A node as the browser's debugging protocol gives it; only what is read here. */
interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/** Elements in closed shadow roots that hold text and nothing else. */
function textElements(node: DomNode, isInside = false): DomNode[] {
  const isHere = isInside || node.shadowRootType === 'closed';
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  const isText = isHere && below.length === 1 && below[0]?.nodeName === '#text';
  return [...(isText ? [node] : []), ...below.flatMap((child) => textElements(child, isHere))];
}

/** Words underlined over text fields: in a copy of the text that lies over the field, in a closed shadow root. */
async function mirrored(page: Page): Promise<string[]> {
  const session = await sessionOf(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const words: string[] = [];
  for (const { nodeId, children } of textElements(root)) {
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
    const value = (name: string): string => computedStyle.find((property) => property.name === name)?.value ?? '';
    const isWavyOrDashed = /wavy|dashed/u.test(value('text-decoration-style'));
    const isShown = value('visibility') === 'visible' && value('display') !== 'none';
    if (value('text-decoration-line').includes('underline') && isWavyOrDashed && isShown) {
      words.push(children?.[0]?.nodeValue ?? '');
    }
  }
  return words;
}

/** All words that are underlined now, in no order that matters. */
export async function underlined(page: Page): Promise<string[]> {
  return [...(await highlighted(page)), ...(await mirrored(page))];
}
