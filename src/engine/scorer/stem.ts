/** Words brought together that differ by ending only: "nurses", "nursed" and "nursing" count as one. */

const ENDINGS = ['ings', 'ing', 'edly', 'ed', 'ies', 'es', 's', 'ly'];
const SHORTEST_STEM = 3;

/** The word without its commonest endings. Crude on purpose: it only has to be the same in training and in use. */
export function stem(word: string): string {
  if (word.length <= SHORTEST_STEM + 1) return word;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    if (ending === 's' && word.endsWith('ss')) return word;
    let root = word.slice(0, -ending.length);
    if (ending === 'ies') return `${root}y`;
    if (root.length > SHORTEST_STEM && root.at(-1) === root.at(-2) && !'sl'.includes(root.at(-1) ?? ''))
      root = root.slice(0, -1);
    if (root.endsWith('e') && root.length > SHORTEST_STEM) root = root.slice(0, -1);
    return root;
  }
  return word.endsWith('e') ? word.slice(0, -1) : word;
}
