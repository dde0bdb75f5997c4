/**
 * Remembers the draft that was checked last, so that one more key costs the sentence it falls into and not the draft.
 * Memory alone: what comes back is the same as without it (`tests/engine/memory.test.ts`).
 */
import type { PreparedPack, SentenceAnalysis } from './analysis';
import { normalise } from './normalise';
import type { Vocabulary } from './phrase/vocabulary';
import { tokenise } from './tokenise';

/**
 * Characters beyond Latin, punctuation and emoji. Some are, or fold into, letters of scripts that can disguise Latin
 * ones, and whether they do depends on the whole text.
 */
const FOREIGN = /[\u00b5\u0370-\u1dff\u2c00-\u2fff\ua000-\uabff]|[\u{1d400}-\u{1d7ff}]/u;

export class DraftMemory {
  private text = '';
  private own: Vocabulary | undefined;
  private sentences: readonly SentenceAnalysis[] = [];

  constructor(private readonly prepared: PreparedPack) {}

  /** The sentences of `text`, analysed; those before the first change are the very objects of the time before. */
  analyse(text: string, own: Vocabulary | undefined): readonly SentenceAnalysis[] {
    const kept = own === this.own && !FOREIGN.test(text) ? this.unchanged(text) : [];
    const from = kept.at(-1)?.sentence.end ?? 0;
    const { isWord } = this.prepared.vocabulary;
    const knows = own === undefined ? isWord : (word: string): boolean => isWord(word) || own.isWord(word);
    const { sentences } = tokenise(normalise(text, from), knows);
    this.sentences = [...kept, ...sentences.map((sentence) => this.prepared.analyse(sentence, own))];
    this.text = text;
    this.own = own;
    return this.sentences;
  }

  /** Sentences that end before the first change, but for the last two: where one ends hangs on what follows. */
  private unchanged(text: string): readonly SentenceAnalysis[] {
    const most = Math.min(text.length, this.text.length);
    let same = 0;
    while (same < most && text.charCodeAt(same) === this.text.charCodeAt(same)) same++;
    let count = 0;
    while ((this.sentences[count]?.sentence.end ?? Number.POSITIVE_INFINITY) <= same) count++;
    return this.sentences.slice(0, Math.max(0, count - 2));
  }
}
