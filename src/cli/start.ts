/**
 * Builds the extension and shows it: `npm start`. With a display, Chromium opens on the practice page and stays until
 * its window is closed; without one, the same is toured headless and screenshots are written. Exit code 1 if a step
 * failed.
 */
import { CHROMIUM_EXTENSION, extensionId, launchChromium } from './browser/launch';
import { runCommand } from './run-command';
import { tour } from './start/tour';

/** True where windows can be shown: on Linux a display server must be named, the other systems always have one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function build(): Promise<void> {
  process.stdout.write('Building the extension …');
  const { isOk, output, seconds } = await runCommand('wxt', ['build']);
  process.stdout.write(` ${isOk ? 'done' : 'failed'} (${seconds} s)\n`);
  if (!isOk) throw new Error(output);
}

async function openWindow(): Promise<void> {
  const context = await launchChromium({ headless: false, extension: CHROMIUM_EXTENSION });
  const [page = await context.newPage()] = context.pages();
  await page.goto(`chrome-extension://${await extensionId(context)}/practice.html`);
  console.log('Chromium is open on the practice page. Close its window to end.');
  await context.waitForEvent('close', { timeout: 0 });
}

try {
  await build();
  await (hasDisplay() ? openWindow() : tour());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
