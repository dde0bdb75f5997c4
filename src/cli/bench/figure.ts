/** One measured figure, held against its budget. Pure. */

export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** The most it may be; null where nothing was promised. */
  readonly budget: number | null;
  readonly ok: boolean | null;
}

/** Figures by name, groups of them included; null where something could not be measured. */
export interface Figures {
  readonly [name: string]: Figure | Figures | null;
}

/** The figure, rounded to four significant digits so that a reader sees what matters. Judged before it is rounded. */
export function figure(value: number, unit: string, budget: number | null = null): Figure {
  return { value: Number(value.toPrecision(4)), unit, budget, ok: budget === null ? null : value <= budget };
}

/** The paths of all figures over their budget, as `check.280.median`. */
export function overBudget(figures: Figures, path = ''): string[] {
  return Object.entries(figures).flatMap(([name, value]) => {
    const where = path === '' ? name : `${path}.${name}`;
    if (value === null) return [];
    if (isFigure(value)) return value.ok === false ? [where] : [];
    return overBudget(value, where);
  });
}

function isFigure(value: Figure | Figures): value is Figure {
  return typeof value.value === 'number';
}
