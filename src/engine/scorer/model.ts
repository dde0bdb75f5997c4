/** What was learned, read from its written form into tables that answer without building an object. */
import type { ScorerData } from '../types';
import { decodeBase64 } from './base64';

/** Weights of features for every head. */
export class ScorerTable {
  /** Open addressing: feature id and its row; a row of -1 is an empty slot. */
  private readonly keys: Uint32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;
  /** Row after row, one weight a head. */
  private readonly weights: Float32Array;
  /** Number of the passage in which each row was last met: told apart without clearing anything. */
  private readonly metIn: Uint32Array;
  private passage = 0;

  /** @throws Error where the data does not hold what it says it holds */
  constructor(readonly data: ScorerData) {
    const heads = data.heads.length;
    const bytes = decodeBase64(data.table);
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, data.features * 2)));
    this.keys = new Uint32Array(slots);
    this.rows = new Int32Array(slots).fill(-1);
    this.mask = slots - 1;
    this.weights = new Float32Array(data.features * heads);
    this.metIn = new Uint32Array(data.features);
    const reader = new ByteReader(bytes);
    let id = 0;
    for (let row = 0; row < data.features; row++) {
      id += reader.number();
      this.insert(id, row);
    }
    const present = Array.from({ length: data.features }, () => reader.number());
    present.forEach((bits, row) => {
      for (let head = 0; head < heads; head++) {
        if ((bits >>> head) & 1) this.weights[row * heads + head] = reader.signed() * (data.heads[head]?.unit ?? 0);
      }
    });
    if (!reader.isAtEnd) throw new Error('the scorer holds more or fewer features than it says');
  }

  private insert(id: number, row: number): void {
    let slot = id & this.mask;
    while (this.rows[slot] !== -1) slot = (slot + 1) & this.mask;
    this.keys[slot] = id;
    this.rows[slot] = row;
  }

  /** From here on every row is new again. */
  startPassage(): void {
    this.passage++;
  }

  /** Row of a feature, the first time it is met in a passage; -1 after that, and for one nothing was learned of. */
  newRowOf(id: number): number {
    for (let slot = id & this.mask; ; slot = (slot + 1) & this.mask) {
      const row = this.rows[slot] ?? -1;
      if (row === -1) return -1;
      if (this.keys[slot] !== id) continue;
      if (this.metIn[row] === this.passage) return -1;
      this.metIn[row] = this.passage;
      return row;
    }
  }

  /** Adds the weights of a row to the scores, head by head. */
  addTo(scores: Float64Array, row: number): void {
    const { length } = scores;
    for (let head = 0, at = row * length; head < length; head++, at++) {
      scores[head] = (scores[head] ?? 0) + (this.weights[at] ?? 0);
    }
  }

  /** Weight of the feature in `row` for a head. */
  weight(row: number, head: number): number {
    return this.weights[row * this.data.heads.length + head] ?? 0;
  }
}

/** Reads numbers of seven bits a byte, the eighth saying that more follow (LEB128), and signed bytes. */
class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error('the scorer ends in the middle of a feature');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  signed(): number {
    const byte = this.bytes[this.at++] ?? 0;
    return byte > 127 ? byte - 256 : byte;
  }
}
