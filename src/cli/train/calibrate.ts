/** Thresholds from what the scorer said of drafts it was not trained on. Pure. */

/** A score with whether it should have been a yes. */
export interface Judged {
  readonly score: number;
  readonly isTrue: boolean;
}

/** Chance of a yes as a logistic curve over the score. */
export interface Curve {
  readonly slope: number;
  readonly offset: number;
}

/**
 * The curve that fits best. Newton's method on the log-likelihood, with Platt's targets, which keep a perfect separation
 * from running off. Source: Platt, "Probabilistic Outputs for Support Vector Machines", 1999.
 */
export function fitCurve(judged: readonly Judged[]): Curve {
  const yes = judged.filter(({ isTrue }) => isTrue).length;
  const high = (yes + 1) / (yes + 2);
  const low = 1 / (judged.length - yes + 2);
  let slope = 1;
  let offset = 0;
  for (let pass = 0; pass < 60; pass++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, isTrue } of judged) {
      const chance = 1 / (1 + Math.exp(-(slope * score + offset)));
      const miss = chance - (isTrue ? high : low);
      const width = Math.max(1e-6, chance * (1 - chance));
      gs += miss * score;
      go += miss;
      hss += width * score * score;
      hso += width * score;
      hoo += width;
    }
    const determinant = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / determinant;
    offset -= (hss * go - hso * gs) / determinant;
  }
  return { slope, offset };
}

/** The score at which the curve reaches `chance` (between 0 and 1). */
export function scoreAt({ slope, offset }: Curve, chance: number): number {
  return (Math.log(chance / (1 - chance)) - offset) / slope;
}
