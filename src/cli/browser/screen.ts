/**
 * Finds what a person finds on the screen: by role and name, inside closed shadow roots too, where no selector reaches.
 * Looks at the browser's accessibility tree, so what it finds is also what a screen reader says.
 */
import type { CDPSession, Page } from '@playwright/test';

/** One thing on the screen. */
export interface Part {
  readonly role: string;
  readonly name: string;
  /** Handle of its node in the browser; good until the node goes. */
  readonly node: number;
}

/** The middle of a part, in CSS pixels from the top left of the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's line to the browser, opened once. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const open = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, open);
  return open;
}

/** Everything with a role and a name that is shown now, in reading order. */
export async function parts(page: Page): Promise<Part[]> {
  const session = await sessionOf(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) =>
    ignored || !backendDOMNodeId || !name?.value
      ? []
      : [{ role: String(role?.value ?? ''), name: String(name.value), node: backendDOMNodeId }],
  );
}

const isNamed = (part: Part, name: string | RegExp): boolean =>
  typeof name === 'string' ? part.name === name : name.test(part.name);

/** The first part of that role and name shown now, or null. A text in `name` must be the whole name. */
export async function find(page: Page, role: string, name: string | RegExp): Promise<Part | null> {
  return (await parts(page)).find((part) => part.role === role && isNamed(part, name)) ?? null;
}

/** Waits, looking once a frame, until such a part is shown. Throws with all that is shown instead after `limitMs`. */
export async function waitFor(page: Page, role: string, name: string | RegExp, limitMs = 5000): Promise<Part> {
  const end = Date.now() + limitMs;
  for (;;) {
    const part = await find(page, role, name);
    if (part) return part;
    if (Date.now() > end) {
      const shown = (await parts(page)).map((other) => `${other.role} "${other.name}"`).join('\n  ');
      throw new Error(`no ${role} "${name}" on ${page.url()}; shown are\n  ${shown}`);
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Where a part can be clicked; null where it has gone or has no box, such as one drawn anew since it was found. */
async function middleOf(session: CDPSession, { node }: Part): Promise<Point | null> {
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node });
    const [x0, y0, , , x2, y2] = quads[0] ?? [];
    const hasBox = x0 !== undefined && y0 !== undefined && x2 !== undefined && y2 !== undefined;
    return hasBox ? { x: (x0 + x2) / 2, y: (y0 + y2) / 2 } : null;
  } catch {
    return null;
  }
}

/** Waits for a part, then clicks it with the mouse where a person would. Throws where none can be clicked in time. */
export async function click(page: Page, role: string, name: string | RegExp, limitMs = 5000): Promise<void> {
  const session = await sessionOf(page);
  const end = Date.now() + limitMs;
  for (;;) {
    const middle = await middleOf(session, await waitFor(page, role, name, limitMs));
    if (middle) return page.mouse.click(middle.x, middle.y);
    if (Date.now() > end) throw new Error(`${role} "${name}" cannot be clicked`);
  }
}
