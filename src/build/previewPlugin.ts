/** Serves the built site as a static host would: with the headers of `_headers` and the 404 page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function previewPlugin(): Plugin {
  return {
    name: 'klyngekort:preview',
    configurePreviewServer(server) {
      const folder = join(server.config.root, server.config.build.outDir);
      const file = join(folder, '_headers');
      if (!existsSync(file)) throw new Error('There is no built site in dist/: run npm run build.');
      const rules = parseHeaders(readFileSync(file, 'utf8'));
      server.middlewares.use((request, response, next) => {
        // A folder is asked for its front page, as every static host does.
        request.url = request.url?.replace(/\/(?=\?|$)/, '/index.html') ?? '/index.html';
        const [path = '/'] = request.url.split('?');
        for (const { start, headers } of rules) {
          if (path.startsWith(start))
            for (const [name, value] of headers) response.setHeader(name, value);
        }
        next();
      });
      return () => {
        server.middlewares.use((_request, response) => {
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(join(folder, '404.html')));
        });
      };
    },
  };
}

interface HeaderRule {
  readonly start: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads the `_headers` format: a path that ends in `*` on a line of its own, then indented headers. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { start: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (!/^\s/.test(line)) {
      rules.push({ start: line.trim().replace(/\*$/, ''), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}
