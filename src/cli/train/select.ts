/** Which features are worth their place in the bundle. Pure. */
import type { LinearModel } from './svm';

/** Features seen in fewer drafts than this say more about the drafts than about the language. */
export const LEAST_DRAFTS = 3;

/** Ids of the features that at least `LEAST_DRAFTS` drafts have, in ascending order. */
export function commonFeatures(passages: readonly { draft: number; features: readonly number[] }[]): number[] {
  const lastDraft = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const { draft, features } of passages) {
    for (const id of features) {
      if (lastDraft.get(id) === draft) continue;
      lastDraft.set(id, draft);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_DRAFTS)
    .map(([id]) => id)
    .sort((a, b) => a - b);
}

/** Indices of the `most` features with the greatest weights in any of the models, in ascending order. */
export function strongest(models: readonly LinearModel[], features: number, most: number): number[] {
  const strength = Array.from({ length: features }, (_, feature) =>
    Math.max(...models.map(({ weights }) => Math.abs(weights[feature] ?? 0))),
  );
  return [...strength.keys()]
    .sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
}
