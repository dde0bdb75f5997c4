/** Where drafts come from: the command line, files, standard input. Node. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { WrongUse } from '../command';
import { linesOf } from '../lines';

/** The texts of all inputs, in their order: the contents of those that name a file, the rest as they are. */
export async function readDrafts(inputs: readonly string[], stdin: AsyncIterable<Uint8Array>): Promise<string[]> {
  if (inputs.length === 0) return [asDraft(await readAll(stdin))];
  return Promise.all(inputs.map(async (input) => (isFile(input) ? asDraft(await readFile(input)) : input)));
}

/**
 * The lines of all files one after the other, or of standard input where none is given.
 * @throws WrongUse before the first line where an input is no file
 */
export async function* readLines(inputs: readonly string[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for (const input of inputs) if (!isFile(input)) throw new WrongUse(`There is no file "${input}".`);
  if (inputs.length === 0) yield* linesOf(stdin);
  for (const input of inputs) yield* linesOf(createReadStream(input));
}

/** Inputs that read like the name of a file where there is none: taken as drafts they would pass for clear. */
export function missingFiles(inputs: readonly string[]): string[] {
  return inputs.filter((input) => /^[^\s:]+\.(?:txt|md|csv|jsonl?)$/iu.test(input) && !isFile(input));
}

function isFile(input: string): boolean {
  // A draft can be longer than a path may be, and then asking for it is an error of its own.
  return (
    input.length < 1024 &&
    !input.includes('\n') &&
    !input.includes('\0') &&
    existsSync(input) &&
    statSync(input).isFile()
  );
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The text of a file. The break that editors and `echo` put at its end is no part of the draft, nor is a byte order mark. */
function asDraft(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r?\n$/u, '');
}
