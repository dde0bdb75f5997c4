/** The test bed of one worker: the fixtures' server with the capture proxy before it. */
import { strangers } from './network';
import { startProxy } from './proxy';
import { type FixtureServer, startServer } from './server';

/** What tests see of the bed. */
export interface Bed {
  /** What the fixtures' server was sent; emptied by `forget`. */
  readonly posts: FixtureServer['posts'];
  /** Port of the capture proxy: the browsers' only way out. */
  readonly proxyPort: number;
  /** Requests nobody but the extension can have made, since the bed was laid. */
  strangers(): string[];
  /** Forgets the posts of the test before. */
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
    },
    close: async () => {
      await proxy.close();
      await server.close();
    },
  };
}
