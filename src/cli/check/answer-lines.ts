/** `--jsonl`: as many lines out as in, in the same order, in the same small memory however many there are. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Draft, Report, Surface } from '../../engine/types';
import { answerLine } from './answer-line';

/** Answers each line as it comes, blank ones excepted. False where at least one was not understood. */
export async function answerLines(
  lines: AsyncIterable<string>,
  otherwise: Surface,
  check: (draft: Draft) => Report,
  output: Writable,
): Promise<boolean> {
  let allUnderstood = true;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, otherwise, check);
    if ('error' in answer) allUnderstood = false;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return allUnderstood;
}
