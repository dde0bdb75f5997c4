/** Our figures over those of others in the same run: they say the same on a slow machine as on a fast one. Pure. */
import type { AnchorName } from './anchors';
import { type Figure, type Figures, figure } from './figure';
import type { Medians } from './speed';

/** What was measured in this run: microseconds, the cold starts in milliseconds. */
export interface Measured {
  readonly usual: Medians;
  /** Processor time of one key. */
  readonly keystroke: number;
  readonly coldStart: number;
  readonly anchors: Readonly<Record<AnchorName, Medians>>;
  readonly coldCompromise: number;
}

/** Each ratio with the one that the budgets promise: our budget over the anchor's time, both from DESIGN.md. */
export function ratios({ usual, keystroke, coldStart, anchors, coldCompromise }: Measured): Figures {
  const ours = (chars: number) => usual.get(chars) ?? Number.NaN;
  const regexes = (chars: number) => anchors.regexes200.get(chars) ?? Number.NaN;
  const compromise = (chars: number) => anchors.compromiseThree.get(chars) ?? Number.NaN;
  return {
    'check 280 / 200 regexes': ratio(ours(280), regexes(280), 100, 124),
    'check 2000 / 200 regexes': ratio(ours(2000), regexes(2000), 600, 690),
    'check 20000 / 200 regexes': ratio(ours(20_000), regexes(20_000), 6000, 7200),
    'check 280 / compromise/three': ratio(ours(280), compromise(280), 100, 5500),
    'keystroke / 200 regexes': ratio(keystroke, regexes(2000), 100, 800),
    'keystroke / compromise/three': ratio(keystroke, compromise(2000), 100, 32_000),
    'cold start / compromise/three': ratio(coldStart, coldCompromise, 15, 353),
  };
}

function ratio(value: number, anchor: number, budget: number, reference: number): Figure {
  return figure(value / anchor, '×', Number((budget / reference).toPrecision(3)));
}
