import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BenchPage } from './benchPage';

/** A site on this machine; where it answers, and what ends it. */
export interface Site {
  /** An address without a page. */
  readonly nowhere: string;
  readonly urlOf: (page: BenchPage) => string;
  readonly close: () => void;
}

/** Serves the pages by their names, on an address that the demonstration build may read. */
export async function startSite(pages: readonly BenchPage[]): Promise<Site> {
  const byPath = new Map(pages.map((page) => [`/${encodeURIComponent(page.name)}`, page]));
  const server = createServer(({ url = '' }, response) => {
    const page = byPath.get(url);
    response.writeHead(page === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    // A browser takes an answer without a body for a failure.
    response.end(page?.html ?? '<!doctype html><title>Nothing here</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}/`;
  return {
    nowhere: origin,
    urlOf: ({ name }) => origin + encodeURIComponent(name),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
