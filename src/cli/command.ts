import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command was called in a way it does not understand: exit code 2, with the sentence and the usage. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** What a command came to: its exit code. */
export type ExitCode = 0 | 1 | 2;

/**
 * The arguments after the command's name, as Node's `parseArgs` reads them.
 * @throws WrongUse for an option that is not known, or one without its value
 */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/**
 * For commands without options: true where help was asked for, which is then written.
 * @throws WrongUse for anything else that was given
 */
export function isHelpAskedFor(argv: readonly string[], usage: string): boolean {
  const { help } = readOptions({ args: [...argv], options: { help: { type: 'boolean', short: 'h' } } }).values;
  if (help) process.stdout.write(usage);
  return help ?? false;
}

/**
 * Runs a command and sets the exit code of the process once output has been written. Wrong use and mistakes in the rules
 * are told without a stack, anything else with one; all of them end with exit code 2. Never rejects.
 */
export async function asCommand(command: () => Promise<ExitCode>, usage: string): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: no error, but no more output either.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  try {
    process.exitCode = await command();
  } catch (error) {
    // Thrown on, it would end the process with exit code 1, which says "something to look at".
    process.exitCode = 2;
    process.stderr.write(`${told(error, usage)}\n`);
  }
}

function told(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof WrongUse) return `${error.message}\n\n${usage.trimEnd()}`;
  return error.name === 'RulePackError' ? error.message : (error.stack ?? error.message);
}
