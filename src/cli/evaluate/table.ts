/** Tables, for a terminal and for a README. Pure. */

/** A table: the first column holds names, the others figures. */
export interface Table {
  readonly title: string;
  /** One a column; a line feed breaks a long one in a terminal. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Lines of aligned columns under the title, ending in a line break. */
export function asText({ title, head, rows }: Table): string {
  const headLines = headOf(head);
  const widths = head.map((_, column) => Math.max(...[...headLines, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return `${[title, '', ...headLines.map(line), rule, ...rows.map(line)].join('\n')}\n`;
}

/** The same in Markdown, the title in bold. */
export function asMarkdown({ title, head, rows }: Table): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const sides = head.map((_, column) => (column === 0 ? ':--' : '--:'));
  const names = head.map((cell) => cell.replaceAll('\n', ' '));
  return `${[`**${title}**`, '', line(names), line(sides), ...rows.map(line)].join('\n')}\n`;
}

/** Head cells as rows, each cell's last line on the last row. */
function headOf(head: readonly string[]): string[][] {
  const cells = head.map((cell) => cell.split('\n'));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => cells.map((lines) => lines[row - height + lines.length] ?? ''));
}
