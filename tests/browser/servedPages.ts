import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as the server answers it. */
export interface ServedPage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site on this machine whose pages a test writes itself. */
export interface ServedPages {
  readonly origin: string;
  /** The path of every request seen, in order. */
  readonly requests: string[];
  put(path: string, page: string | ServedPage): string;
  close(): Promise<void>;
}

/** Serves pages, put there one by one, on an address that the demonstration build may read. */
export async function servePages(): Promise<ServedPages> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/[?#].*$/, '');
    requests.push(path);
    const page = pages.get(path);
    response.writeHead(page === undefined ? 404 : 200, {
      'Content-Type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    put(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
