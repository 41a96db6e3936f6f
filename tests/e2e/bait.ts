import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that nobody should reach; whoever does gets all the permission that a server can give. */
export interface Bait {
  /** On 127.0.0.1, without a slash at the end. */
  readonly origin: string;
  /** The paths that were asked for. */
  readonly visits: readonly string[];
  close(): void;
}

/** Answers `/frame?URL` with a page that frames URL, and everything else with nothing. */
export async function openBait(): Promise<Bait> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    visits.push(path);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'text/html');
    const framed = path.startsWith('/frame?') ? decodeURIComponent(path.slice('/frame?'.length)) : null;
    response.end(framed === null ? '' : `<iframe src="${framed}"></iframe>`);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
