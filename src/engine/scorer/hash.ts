/** Features are whole numbers, not strings: a draft is scored without building a single string. */

/** FNV-1a over the UTF-16 code units of `text`: 32 bits, unsigned. Source: draft-eastlake-fnv. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** One number for a feature of `kind` made of two parts; order matters. Mixing as in MurmurHash3's finaliser. */
export function mix(kind: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}
