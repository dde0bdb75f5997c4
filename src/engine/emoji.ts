/** Emoji sequences: flags, families, skin tones and the like, each one thing to a reader. */
import type { NormalisedText } from './text';

const JOINER = 0x200d;
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u;
/** Longest sequence joined into one token, in code units: the longest recommended ones stay under forty. */
const MAX_LENGTH = 48;

const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;
const isTag = (code: number): boolean => code >= 0xe0020 && code <= 0xe007f;
const isModifier = (code: number): boolean =>
  code === 0xfe0f || code === 0xfe0e || code === 0x20e3 || isSkinTone(code) || isTag(code);

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** Offset in `original` just past the emoji sequence that starts at `start` (Unicode TR51, ED-15). */
function sequenceEnd(original: string, start: number): number {
  const first = original.codePointAt(start) ?? 0;
  let end = start + width(first);
  if (isRegional(first)) {
    const second = original.codePointAt(end) ?? 0;
    return isRegional(second) ? end + 2 : end;
  }
  while (end - start < MAX_LENGTH) {
    const code = original.codePointAt(end) ?? 0;
    if (isModifier(code)) {
      end += width(code);
      continue;
    }
    if (code !== JOINER) return end;
    const joined = original.codePointAt(end + 1);
    if (joined === undefined || !PICTOGRAPH.test(String.fromCodePoint(joined))) return end;
    end += 1 + width(joined);
  }
  return end;
}

/** Offset in `folded` just past the emoji sequence whose first character is at `index`. */
export function emojiEnd(text: NormalisedText, index: number): number {
  const end = sequenceEnd(text.original, text.starts[index] ?? 0);
  let next = index + 1;
  while (next < text.folded.length && (text.starts[next] ?? 0) < end) next++;
  return next;
}
