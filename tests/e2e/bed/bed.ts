/** The test bed of one worker: the fixtures' server with the capture proxy before it. */
import { strangers } from './network';
import { startProxy } from './proxy';
import { type FixtureServer, startServer } from './server';

/** What tests see of the bed. */
export interface Bed {
  /** What the fixtures' server was sent; up to the next `forget`. */
  readonly posts: FixtureServer['posts'];
  /** Port of the capture proxy: the browsers' only way out. */
  readonly proxyPort: number;
  /** Requests that neither a fixture nor the browser itself makes, since the last `forget`. */
  strangers(): string[];
  /** Forgets what the test before has left. */
  forget(): void;
  close(): Promise<void>;
}

/** Starts server and proxy on free ports of this machine. The fixtures must have been bundled. */
export async function layBed(): Promise<Bed> {
  const server = await startServer();
  const proxy = await startProxy(server.port);
  return {
    posts: server.posts,
    proxyPort: proxy.port,
    strangers: () => strangers(server, proxy),
    forget: () => {
      server.posts.length = 0;
      server.requests.length = 0;
      proxy.hosts.length = 0;
    },
    close: async () => {
      await proxy.close();
      await server.close();
    },
  };
}
