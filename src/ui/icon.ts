/** Small signs drawn by stroke in a 16 by 16 field, in the colour of the text around them. */
const STROKES = {
  watching: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM8 6.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6z',
  clear: 'M3 8.5l3.2 3.2L13 4.8',
  caution: 'M8 2.5L14.2 13.2H1.8zM8 6.5v3M8 11.3v.2',
  stop: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM8 4.8v3.8M8 11v.2',
  blind: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13L13 3',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3L5 8l5 5',
} as const;

export type IconName = keyof typeof STROKES;

const SVG = 'http://www.w3.org/2000/svg';

/** A decorative sign: hidden from assistive technology, so the words beside it must say the same. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', STROKES[name]);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}
