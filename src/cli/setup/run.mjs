/** Running a command of the set-up: says what is going on while it lasts, and shows its output only if it fails. */
import { spawn } from 'node:child_process';

/** Every so many milliseconds a dot tells that the work goes on. */
const DOT_EVERY_MS = 2000;

/**
 * Runs a command to its end. Resolves with its output; rejects with an `Error` that ends in the output where the
 * command is missing or its exit code is not 0.
 * @param {string} title what is being done, for people
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>}
 */
export function run(title, command, args, env = process.env) {
  process.stdout.write(`${title} …`);
  const began = Date.now();
  const dots = setInterval(() => process.stdout.write('.'), DOT_EVERY_MS);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (/** @type {string | null} */ problem) => {
      clearInterval(dots);
      process.stdout.write(` ${problem ? 'failed' : 'done'} (${Math.round((Date.now() - began) / 1000)} s)\n`);
      if (problem) reject(new Error(`${command} ${args.join(' ')}: ${problem}\n${output}`));
      else resolve(output);
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code) => end(code === 0 ? null : `exit code ${code}`));
  });
}
