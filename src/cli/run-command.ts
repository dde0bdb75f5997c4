/** Running one program of `node_modules/.bin`, with its output kept. */
import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  readonly isOk: boolean;
  /** All it wrote, standard output and errors as they came. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a program of `node_modules/.bin` or the path to the end. Never rejects: a missing program is a failure too. */
export function runCommand(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...args], {
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (isOk: boolean): void => resolve({ isOk, output, seconds: Math.round((Date.now() - began) / 1000) });
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
