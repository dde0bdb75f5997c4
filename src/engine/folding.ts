/** A folded text under construction: its code units and, for each, where it came from. */

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
/** Units made into a string at a time: engines limit the arguments of one call. */
const CHUNK = 8192;

/** What each ASCII unit folds into; a carriage return is seen to apart. */
let ascii: Uint8Array | undefined;

function asciiTable(): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => {
    if (code >= 65 && code <= 90) return code + 32;
    if (code === 11 || code === 12) return NEWLINE; // vertical tab, form feed
    if (code === 96) return 39; // a backtick used as an apostrophe
    return code !== NEWLINE && (code < SPACE || code === 127) ? SPACE : code;
  });
}

/** Collects folded characters from left to right. Never holds fewer free places than the original has characters left. */
export class Folding {
  /** Folded code units; those past `length` mean nothing. */
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length = 0;
  private readonly table: Uint8Array;

  constructor(private readonly original: string) {
    const capacity = original.length + 32;
    this.units = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    ascii ??= asciiTable();
    this.table = ascii;
  }

  /** Folds the ASCII unit at `index`; a carriage return with its newline is one break. Returns the offset to go on from. */
  pushAscii(code: number, index: number): number {
    const isPair = code === RETURN && this.original.charCodeAt(index + 1) === NEWLINE;
    const end = index + (isPair ? 2 : 1);
    this.units[this.length] = code === RETURN ? NEWLINE : (this.table[code] ?? code);
    this.starts[this.length] = index;
    this.ends[this.length] = end;
    this.length++;
    return end;
  }

  /** Adds the folded form of the character `[start, end)`. */
  push(folded: string, start: number, end: number): void {
    if (this.length + folded.length + this.original.length - end >= this.units.length) this.grow();
    for (let i = 0; i < folded.length; i++) {
      this.units[this.length] = folded.charCodeAt(i);
      this.starts[this.length] = start;
      this.ends[this.length] = end;
      this.length++;
    }
  }

  /** Lets the last character end later, where a mark that follows belongs to it. */
  extendLast(end: number): void {
    const start = this.starts[this.length - 1];
    for (let i = this.length - 1; i >= 0 && this.starts[i] === start; i--) this.ends[i] = end;
  }

  /** Marks the end of the original in `starts`, one past the last unit. */
  close(): void {
    this.starts[this.length] = this.original.length;
  }

  /** The folded text so far. */
  text(): string {
    let text = '';
    for (let i = 0; i < this.length; i += CHUNK) {
      text += Reflect.apply(String.fromCharCode, undefined, this.units.subarray(i, Math.min(i + CHUNK, this.length)));
    }
    return text;
  }

  private grow(): void {
    const capacity = this.units.length * 2;
    const [units, starts, ends] = [new Uint16Array(capacity), new Uint32Array(capacity), new Uint32Array(capacity)];
    units.set(this.units);
    starts.set(this.starts);
    ends.set(this.ends);
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }
}
