/** Whether something is drawn on a light or a dark ground. */
export type Theme = 'light' | 'dark';

/** Relative luminance (WCAG 2.2) below which white stands out better than black. */
const DARK_BELOW = 0.179;

/** The ground `start` really lies on: the first background that covers, else the page's `color-scheme`. Never throws. */
export function themeOf(start: Element): Theme {
  for (let at: Element | null = start; at; at = parentOf(at)) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme ?? '';
  if (!scheme.includes('dark')) return 'light';
  return scheme.includes('light') && !matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
}

/** The element above, out of shadow trees as well. */
export function parentOf(at: Element): Element | null {
  if (at.assignedSlot) return at.assignedSlot;
  if (at.parentElement) return at.parentElement;
  const root = at.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Luminance of a computed colour, 0 to 1; null where it lets what is behind it through, or is in another notation. */
function luminanceOf(colour: string): number | null {
  const numbers = colour.match(/^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[, /]+([\d.]+))?\)$/);
  if (!numbers || Number(numbers[4] ?? 1) < 0.5) return null;
  const [red = 0, green = 0, blue = 0] = numbers.slice(1, 4).map((value) => linear(Number(value) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
