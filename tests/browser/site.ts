import { existsSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'vite';

/** The built site, served. */
export interface Site {
  /** Where the site's index is, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../..');
/** The folder of the built site. */
export const dist = path.join(root, 'dist');

/**
 * Serves `dist/` as `npm start` does, on a port that is free.
 *
 * @param options.base the path under which the site lies, with a slash at both ends
 * @param options.folder the project's folder, if it is not this one
 * @throws if the site has not been built
 */
export async function serveSite({ base = '/', folder = root } = {}): Promise<Site> {
  if (!existsSync(path.join(folder, 'dist/index.html'))) {
    throw new Error('dist/index.html is not there: run `npm run build` first.');
  }
  const server = await preview({
    root: folder,
    base,
    logLevel: 'error',
    preview: { port: 4300, strictPort: false, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server does not say where it listens.');
  return { url, close: () => server.close() };
}
