/** One thing wrong in the rules folder, said so that whoever wrote the file can put it right. */
export interface Problem {
  /** Path under `rules/`, with forward slashes. */
  readonly file: string;
  /** Path of the field, as in `examples.flag[0].quote`; empty where the whole file is meant. */
  readonly field: string;
  /** What is wrong and what was expected, in plain words. */
  readonly expected: string;
}

/** Stops a build: everything that is wrong in the rules folder, all of it at once. */
export class RulePackError extends Error {
  override readonly name = 'RulePackError';

  /** `problems` must not be empty; they are reported in the order of their files. */
  constructor(readonly problems: readonly Problem[]) {
    super(listing(problems));
  }
}

function listing(problems: readonly Problem[]): string {
  const lines = [...problems]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .map(({ file, field, expected }) => `  rules/${file}${field === '' ? '' : ` → ${field}`}: ${expected}`);
  const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
  return `${count} to put right in the rules before Postpause can be built:\n${lines.join('\n')}`;
}
