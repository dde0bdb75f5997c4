import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { arePackagesCurrent } from '../../src/cli/setup/packages.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/one': { version: '1.0.0' },
  'node_modules/elsewhere': { version: '2.0.0', optional: true },
};

function projectWith(installed: object | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'postpause-packages-'));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
  if (installed) {
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return folder;
}

describe('installed packages', () => {
  it('are current when all but packages for other machines are there', () => {
    expect(arePackagesCurrent(projectWith({ 'node_modules/one': { version: '1.0.0' } }))).toBe(true);
  });

  it('are not current on a fresh clone, or after an installation that broke off', () => {
    expect(arePackagesCurrent(projectWith(null))).toBe(false);
  });

  it('are not current in another version', () => {
    expect(arePackagesCurrent(projectWith({ 'node_modules/one': { version: '1.0.1' } }))).toBe(false);
  });

  it('are not current when one is missing', () => {
    expect(arePackagesCurrent(projectWith({}))).toBe(false);
  });
});
