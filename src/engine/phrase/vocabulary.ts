/** Every term of the rule pack in one tree of words, so that a sentence is compared with all lists at once. */
import type { RulePack } from '../types';
import type { Word } from './words';

interface Node {
  next?: Map<string, Node>;
  /** Lists that hold the term ending here. */
  lists?: string[];
}

/** A term of a list, found at a place of a sentence. */
export interface TermHit {
  readonly list: string;
  readonly start: number;
  /** Index of the word after the term. */
  readonly end: number;
}

/** Name under which all forms of a base word are listed: `{nurse}`. */
export const inflectedList = (lemma: string): string => `{${lemma}}`;

export class Vocabulary {
  private readonly root: Node = {};
  private readonly single = new Set<string>();
  private byLength: Map<number, string[]> | undefined;

  constructor(pack: Pick<RulePack, 'lexicons' | 'inflections'>, plainWords: Iterable<string>) {
    for (const [name, terms] of Object.entries(pack.lexicons)) for (const term of terms) this.add(term, name);
    for (const [lemma, forms] of Object.entries(pack.inflections)) {
      for (const form of forms) this.add(form, inflectedList(lemma));
    }
    for (const word of plainWords) this.single.add(word);
  }

  /** Adds a folded term to a list. */
  add(term: string, list: string): void {
    let node = this.root;
    for (const word of term.split(' ')) {
      this.single.add(word);
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) {
        next = {};
        node.next.set(word, next);
      }
      node = next;
    }
    if (node === this.root) return;
    node.lists ??= [];
    node.lists.push(list);
  }

  /** True for every word that stands in a list or a phrase. */
  readonly isWord = (word: string): boolean => this.single.has(word);

  /** Known words that a masked reading can be, `*` standing for one letter; at most four. */
  readonly unmask = (reading: string): readonly string[] => {
    this.byLength ??= byLength(this.single);
    const fits = (word: string): boolean => {
      for (let i = 0; i < reading.length; i++) if (reading[i] !== '*' && reading[i] !== word[i]) return false;
      return true;
    };
    return (this.byLength.get(reading.length) ?? []).filter(fits).slice(0, 4);
  };

  /** All terms in a sentence, in order of their first word. */
  termsIn(words: readonly Word[]): TermHit[] {
    const hits: TermHit[] = [];
    for (let start = 0; start < words.length; start++) this.walk(words, start, start, this.root, hits);
    return hits;
  }

  private walk(words: readonly Word[], start: number, at: number, node: Node, hits: TermHit[]): void {
    const word = words[at];
    if (word === undefined || node.next === undefined) return;
    for (const form of word.forms) {
      const next = node.next.get(form);
      if (next === undefined) continue;
      for (const list of next.lists ?? []) hits.push({ list, start, end: at + 1 });
      this.walk(words, start, at + 1, next, hits);
    }
  }
}

function byLength(words: ReadonlySet<string>): Map<number, string[]> {
  const lengths = new Map<number, string[]>();
  for (const word of words) {
    const same = lengths.get(word.length);
    if (same === undefined) lengths.set(word.length, [word]);
    else same.push(word);
  }
  return lengths;
}
