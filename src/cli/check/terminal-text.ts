/** Text made fit for a terminal. Pure. */

/** How many columns a text takes: none for what is not seen, two for East Asian characters and emoji, else one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const grapheme of graphemesOf(text)) columns += WIDE.test(grapheme) ? 2 : UNSEEN.test(grapheme) ? 0 : 1;
  return columns;
}

/** What people see as one character each, however many code points it is made of. */
export function graphemesOf(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
}

const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;
const UNSEEN = /^[\p{Cf}\p{Mn}]+$/u;

/** Marks that turn the direction of what follows: with them a draft could make a line read as another one. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The text with control characters shown as pictures and marks of direction as U+FFFD, so that a draft cannot steer the
 * terminal. Keeps its length.
 */
export function harmless(text: string): string {
  return text.replace(TURNS, '\ufffd').replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** Words in lines of at most `columns`, each behind `indent`. A word that is longer has a line of its own. */
export function wrap(words: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of words.split(/\s+/u)) {
    const longer = line === indent ? indent + word : `${line} ${word}`;
    if (columnsOf(longer) > columns && line !== indent) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
