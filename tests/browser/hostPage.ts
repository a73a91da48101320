import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/** A newspaper's server, on a port and so on an origin of its own. */
export interface Host {
  /** With a slash at its end. */
  readonly url: string;
  /** What every request to it is called among a page's problems: pages are watched for other hosts. */
  readonly expected: RegExp;
  /** Makes an article of a whole page's HTML, or of what stands in its body, and returns its address. */
  article(html: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Starts a newspaper. */
export async function startHost(): Promise<Host> {
  const articles = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const found = articles.get(request.url ?? '');
    response.writeHead(found ? 200 : 204, {
      'Content-Type': 'text/html; charset=utf-8',
      ...found?.headers,
    });
    response.end(found?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    expected: new RegExp(`request to another host: ${url}`),
    article: (html, headers = {}) => {
      const name = `artikel-${articles.size}`;
      const head = '<!doctype html><meta charset="utf-8"><title>Avisen</title>';
      articles.set(`/${name}`, {
        html: html.startsWith('<!doctype') ? html : head + html,
        headers,
      });
      return url + name;
    },
    close: () => new Promise((resolve, reject) => server.close((e) => (e ? reject(e) : resolve()))),
  };
}

/** The frame's height on the page, px. */
export const heightOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((frame) => frame.getBoundingClientRect().height);
