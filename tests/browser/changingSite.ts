/** The built site on a server of its own, under a path, where a test can put other files in place of the site's, and which it can take away. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseHeaders } from '../../src/build/previewPlugin.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const base = '/sti/kort/';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('base64');

/** What stands in place of a file: another text, its first half only, or nothing. */
type Instead = { readonly text: string } | 'half' | 'missing';

export class ChangingSite {
  readonly #instead = new Map<string, Instead>();
  readonly #server: Server;
  /** Where the site's index is, with a slash at the end. */
  readonly url: string;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
  }

  static async start(): Promise<ChangingSite> {
    const rules = parseHeaders(readFileSync(path.join(dist, '_headers'), 'utf8'));
    const server = createServer((request, response) => {
      const asked = (request.url ?? '').split('?')[0]?.slice(base.length) || 'index.html';
      const file = asked.replace(/\/$/, '/index.html');
      for (const { start, headers } of rules) {
        if (`/${file}`.startsWith(start)) {
          for (const [name, value] of headers) response.setHeader(name, value);
        }
      }
      const content = site.#content(file);
      if (content === null) {
        response.writeHead(404).end();
        return;
      }
      response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
      response.end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const site = new ChangingSite(server);
    return site;
  }

  put(file: string, instead: Instead): void {
    this.#instead.set(file, instead);
  }

  /** Publishes another edition, in which files have other contents. */
  publish(edition: string, contents: Readonly<Record<string, string>>): void {
    let worker = readFileSync(path.join(dist, 'sw.js'), 'utf8');
    worker = worker.replaceAll(/\d+\.\d+\.\d+-\d{8}-[0-9a-f]{8}/g, edition);
    for (const [file, text] of Object.entries(contents)) {
      const before = hashOf(readFileSync(path.join(dist, file)));
      const now = hashOf(text);
      worker = worker.replaceAll(before, now).replaceAll(before.slice(0, 12), now.slice(0, 12));
      this.put(file, { text });
    }
    this.put('sw.js', { text: worker });
  }

  /** Takes the network away: nobody answers any more. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #content(file: string): string | Buffer | null {
    const instead = this.#instead.get(file);
    if (instead === 'missing') return null;
    if (instead && instead !== 'half') return instead.text;
    try {
      const content = readFileSync(path.join(dist, file));
      return instead === 'half' ? content.subarray(0, content.length / 2) : content;
    } catch {
      return null;
    }
  }
}
