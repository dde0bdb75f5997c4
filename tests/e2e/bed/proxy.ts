/**
 * The capture proxy: the only way out of the browsers under test. It leads every host to the local server, so nothing
 * leaves this machine, and writes down every host that was asked for, reached or not.
 */
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';

/** A running proxy. `hosts` grows while browsers use it. */
export interface CaptureProxy {
  readonly port: number;
  /** `host:port` of every tunnel asked for, and the full address of every plain request, in order. */
  readonly hosts: string[];
  close(): Promise<void>;
}

/** Starts a proxy that leads to `targetPort` on this machine. Plain (not HTTPS) requests are answered with 404. */
export async function startProxy(targetPort: number): Promise<CaptureProxy> {
  const hosts: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    hosts.push(request.url ?? '');
    response.writeHead(404).end();
  });
  server.on('connect', (request, client: Socket) => {
    hosts.push(request.url ?? '');
    const target = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(target).pipe(client);
    });
    for (const [socket, other] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(socket);
      // A browser that closes its tunnel early is no failure; the other half just has to go with it.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the capture proxy has no port');
  return {
    port: address.port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
      }),
  };
}
