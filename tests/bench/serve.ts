/** Serves the built site and the limit it is measured against, both in the same way, and counts what it sends. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHeaders } from '../../src/build/previewPlugin.ts';

/**
 * `page` is the built front page, `limit` the same page as one static file without script, `still` the built page in
 * a browser without WebGL.
 */
export const targets = ['limit', 'page', 'still'] as const;
export type Target = (typeof targets)[number];
/** Two documents that are measured against each other. */
export type Document = Exclude<Target, 'still'>;

/** A response, in the order of the requests. */
export interface Sent {
  readonly path: string;
  /** Length of the body as it was sent, bytes. */
  readonly bytes: number;
}

export interface MeasuredSite {
  readonly addresses: Readonly<Record<Target, string>>;
  /** A page with twenty embeds; as the limit, they have no script. */
  readonly twenty: Readonly<Record<Document, string>>;
  /** Everything sent since the last call. */
  takeSent(): Sent[];
  close(): Promise<void>;
}

interface Served {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const limitFile = 'limit.html';
/** The embeds without their script: a folder deep, as theirs. */
const stillFolder = 'still';

/**
 * Serves the front page, what it loads, twenty embeds, and the limits of both on a free port of this machine, over HTTP/1.1, compressed
 * beforehand with brotli at its highest level, with the headers of `_headers`.
 *
 * @param folder the built site
 * @throws if the site has not been built
 */
export async function serveMeasured(folder: string): Promise<MeasuredSite> {
  const front = path.join(folder, 'index.html');
  if (!existsSync(front)) throw new Error(`${front} is not there: run \`npm run build\` first.`);
  const rules = parseHeaders(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const serve = (file: string, content: Buffer): [string, Served] => {
    const type = types[path.extname(file)];
    const headers = rules
      .filter(({ start }) => `/${file}`.startsWith(start))
      .flatMap((rule) => rule.headers);
    return [
      `/${file}`,
      {
        body: type ? brotliCompressSync(content) : content,
        headers: {
          ...Object.fromEntries(headers),
          ...(type ? { 'Content-Type': type, 'Content-Encoding': 'br' } : {}),
        },
      },
    ];
  };
  const shared = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const embeds = readdirSync(path.join(folder, 'embed'))
    .filter((file) => file.startsWith('by-'))
    .slice(0, 20)
    .map((file) => ({ file, html: readFileSync(path.join(folder, 'embed', file), 'utf8') }));
  const twentyIn = (embedded: string) =>
    Buffer.from(
      `<!doctype html><title>Twenty</title>${embeds
        .map(
          ({ file }) =>
            `<p>…</p><iframe src="${embedded}/${file}" width="600" height="500" loading="lazy"></iframe>`,
        )
        .join('')}`,
    );
  const files = new Map<string, Served>([
    ...embeds.flatMap(({ file, html }) => [
      serve(`embed/${file}`, Buffer.from(html)),
      serve(`${stillFolder}/${file}`, Buffer.from(withoutScript(html))),
    ]),
    serve('twenty.html', twentyIn('embed')),
    serve('twenty-still.html', twentyIn(stillFolder)),
    serve('index.html', readFileSync(front)),
    serve(limitFile, Buffer.from(withoutScript(readFileSync(front, 'utf8')))),
    ...shared.map((file) =>
      serve(path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)),
    ),
  ]);

  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').split('?')[0] ?? '/';
    const file = files.get(asked);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    sent.push({ path: asked, bytes: file.body.length });
    response.writeHead(200, { ...file.headers, 'Content-Length': file.body.length });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const root = `http://127.0.0.1:${port}`;
  return {
    addresses: {
      limit: `${root}/${limitFile}`,
      page: `${root}/index.html`,
      still: `${root}/index.html`,
    },
    twenty: { limit: `${root}/twenty-still.html`, page: `${root}/twenty.html` },
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The limit: the page as it is before any script runs, and no script to come. */
function withoutScript(html: string): string {
  const still = html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
  if (still === html) throw new Error('The page loads no script: what is the limit then?');
  return still;
}
