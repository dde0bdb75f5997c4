/** The judge of "nothing leaves": tells a browser's own errands and the fixtures' requests from anything else. */
import { FIXTURE_HOSTS } from './fixtures';
import type { CaptureProxy } from './proxy';
import type { FixtureServer } from './server';

/**
 * Hosts the browsers call on their own account, as seen with no extension loaded (Chromium 156, Firefox ESR 153,
 * November 2026). The proxy answers them from this machine.
 */
const BROWSER_ERRANDS: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
]);

/** Everything a fixture page asks of its own server. */
const FIXTURE_REQUESTS: ReadonlySet<string> = new Set([
  'GET /',
  'GET /compose/post',
  'GET /fixture.css',
  'GET /fixture.js',
  'POST /api/post',
]);

/** Host of `host:port` or of a full address. */
const hostOf = (target: string): string =>
  target.includes('://') ? new URL(target).hostname : target.replace(/:\d+$/u, '');

/**
 * Every request that neither a fixture nor the browser itself would make, one line each, in order. Empty: nothing left.
 * A tunnel to a fixture host is judged by the requests inside it.
 */
export function strangers(server: FixtureServer, proxy: CaptureProxy): string[] {
  const unknownHosts = proxy.hosts.filter((target) => {
    const host = hostOf(target);
    return !BROWSER_ERRANDS.has(host) && !(FIXTURE_HOSTS.includes(host) && !target.includes('://'));
  });
  const unknownRequests = server.requests
    .filter(({ host }) => FIXTURE_HOSTS.includes(host))
    .map(({ method, host, path }) => ({ request: `${method} ${path}`, host }))
    .filter(({ request }) => !FIXTURE_REQUESTS.has(request))
    .map(({ request, host }) => `${host}: ${request}`);
  return [...unknownHosts, ...unknownRequests];
}
