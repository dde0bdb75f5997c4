/** The local HTTPS server behind every host name: shows the fixture pages and writes down all it is asked. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import path from 'node:path';
import type { Publication } from '../../fixtures/publish';
import { selfSigned } from './certificate';
import { BUNDLES, FIXTURE_HOSTS } from './fixtures';

/** One request that reached the server, whoever made it. */
export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

/** What the server has been sent so far. Both lists grow while the pages run. */
export interface FixtureServer {
  readonly port: number;
  readonly posts: Publication[];
  readonly requests: SeenRequest[];
  close(): Promise<void>;
}

/** Paths at which a fixture shows its page. */
const PAGE_PATHS: ReadonlySet<string> = new Set(['/', '/compose/post']);

const page = (host: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${host}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/fixture.css">
<div id="root"></div>
<script src="/fixture.js"></script>
</html>`;

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(seen: SeenRequest, request: IncomingMessage, response: ServerResponse, posts: Publication[]) {
  const route = FIXTURE_HOSTS.includes(seen.host) ? `${seen.method} ${seen.path}` : 'unknown host';
  if (route === 'POST /api/post') {
    posts.push(JSON.parse(await body(request)) as Publication);
    return response.writeHead(204).end();
  }
  if (seen.method === 'GET' && route !== 'unknown host') {
    if (PAGE_PATHS.has(seen.path)) {
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(seen.host));
    }
    const bundle = /^\/fixture\.(?<kind>js|css)$/u.exec(seen.path)?.groups?.kind;
    if (bundle) {
      const type = bundle === 'js' ? 'text/javascript' : 'text/css';
      const bytes = await readFile(path.join(BUNDLES, `${seen.host}.${bundle}`));
      return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(bytes);
    }
  }
  return response.writeHead(404).end();
}

/** Starts the server on a free port of this machine. The fixtures must have been bundled. */
export async function startServer(): Promise<FixtureServer> {
  const posts: Publication[] = [];
  const requests: SeenRequest[] = [];
  const server = createServer(selfSigned(FIXTURE_HOSTS), (request, response) => {
    const seen = { method: request.method ?? '', host: request.headers.host ?? '', path: request.url ?? '' };
    requests.push(seen);
    answer(seen, request, response, posts).catch((error: unknown) => {
      console.error('fixture server:', seen, error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the fixture server has no port');
  return {
    port: address.port,
    posts,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
