import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the set-up as people do. Everything is installed wherever these tests run. */
function setUp(env: NodeJS.ProcessEnv, ...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/setup.mjs', ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

describe('the set-up', () => {
  it('is silent where everything is there', () => {
    const { status, stdout, stderr } = setUp({}, '--with-firefox');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('names the variable and the commands where a browser cannot be found', () => {
    const { status, stderr } = setUp({ CHROMIUM_PATH: '/nowhere/chromium' });
    expect(status).toBe(1);
    expect(stderr).toContain('CHROMIUM_PATH names /nowhere/chromium, which is not there.');
    expect(stderr).toContain('sudo apt-get install chromium');
  });

  it('asks for Firefox only where it is wanted', () => {
    expect(setUp({ FIREFOX_PATH: '/nowhere/firefox' }).status).toBe(0);
    expect(setUp({ FIREFOX_PATH: '/nowhere/firefox' }, '--with-firefox').stderr).toContain('Firefox is missing.');
  });
});
