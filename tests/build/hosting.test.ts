import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostingFiles } from '../../src/build/hosting.ts';
import { parseHeaders } from '../../src/build/previewPlugin.ts';
import { isLong } from '../extent.ts';
import { hasProgram, startWebServer, type Running } from '../webServers.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const config = (file: string) => readFileSync(path.join(dist, file), 'utf8');

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function get(port: number, file: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip' };
    request({ host: '127.0.0.1', port, path: `/${file}`, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const rules = parseHeaders(config('_headers'));
const script = `assets/${readdirSync(path.join(dist, 'assets')).find((file) => file.endsWith('.js'))}`;
const installed = {
  nginx: await hasProgram('nginx', isLong),
  caddy: await hasProgram('caddy', isLong),
};

describe.for(['nginx', 'caddy'] as const)('the site on %s', (name) => {
  if (!installed[name]) console.warn(`${name} is not installed: its configuration was not tried.`);
  let server: Running | undefined;
  const ask = (file: string) => get(server?.port ?? 0, file);

  beforeAll(async () => {
    if (installed[name]) server = await startWebServer(name, dist);
  });
  afterAll(() => server?.stop());

  it.runIf(installed[name])(
    'is sent with the headers of `_headers`, and no others of them',
    async () => {
      const files = [
        'index.html',
        'en/klynge-made.html',
        'embed/by-viborg.html',
        'embed.js',
        'sw.js',
        'klyngekort.html',
        'data/klynger.csv',
        script,
      ];
      const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([header]) => header)))];
      for (const file of files) {
        expect(existsSync(path.join(dist, file)), file).toBe(true);
        const { status, headers } = await ask(file);
        expect(status, file).toBe(200);
        const meant = new Map(
          rules.filter(({ start }) => `/${file}`.startsWith(start)).flatMap((rule) => rule.headers),
        );
        for (const header of names) {
          expect(headers[header.toLowerCase()], `${header} of ${file}`).toBe(meant.get(header));
        }
      }
    },
  );

  it.runIf(installed[name])('is compressed, and its files have their types', async () => {
    for (const [file, type] of [
      ['index.html', 'text/html'],
      [script, 'javascript'],
      ['app.webmanifest', 'application/manifest+json'],
      ['data/klynger.csv', 'text/csv'],
      ['data/hospitalsomraader.geojson', 'application/geo+json'],
      ['program-eu-temadag-2020.ics', 'text/calendar'],
      ['icon.svg', 'image/svg+xml'],
    ] as const) {
      const { headers, body } = await ask(file);
      expect(headers['content-type'], file).toContain(type);
      if (file === 'icon.svg') continue;
      expect(headers['content-encoding'], file).toBe('gzip');
      expect(body.length, file).toBeLessThan(readFileSync(path.join(dist, file)).length);
    }
  });

  it.runIf(installed[name])(
    'answers what is not there with the page for that, with the policy',
    async () => {
      for (const file of ['findes-ikke.html', '_headers', hostingFiles.nginx]) {
        const { status, headers } = await ask(file);
        expect(status, file).toBe(404);
        expect(headers['content-security-policy'], file).toContain("default-src 'self'");
        expect(headers['content-type'], file).toContain('text/html');
      }
    },
  );

  it.runIf(!installed[name])('is configured for the folder that a host names', () => {
    expect(config(hostingFiles[name])).toContain('/var/www/klyngekort');
  });
});
