/** Makes `sw.js`, which keeps the site for use without a network: which files it keeps, and what each of them must be. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionName, type Edition } from './edition.ts';
import { buildScript, source } from './buildOne.ts';

/** A file that is kept, as workbox wants it. */
export interface KeptFile {
  readonly url: string;
  /** Null where the name changes with the content. */
  readonly revision: string | null;
  /** A file that is not exactly this one, a cut-off one or a hotel's log-in page, is no part of the edition. */
  readonly integrity: string;
}

/**
 * Whether a file of the built site is kept. Left out are the selections' own pages (the front page stands for them),
 * embeds, cards, pictures for other sites, the one-file edition, the texts of licences, and of the files with data all but whole tables.
 */
export function isKept(file: string): boolean {
  return (
    /^(en\/)?(index|pejlemaerker|program|diagrammer|kilder|data|journalister|tilgaengelighed|steder|praesentation|plakat)\.html$/.test(
      file,
    ) ||
    (/^assets\/.+\.(js|css)$/.test(file) && !/^assets\/embed/.test(file)) ||
    /^(icon\.svg|app(-en)?\.webmanifest|.+\.ics)$/.test(file) ||
    (/^data\/[^/]+\.csv$/.test(file) && !/^data\/(klynge|by|omraade|region|kommune)-/.test(file))
  );
}

/** The kept files of a built site. */
export function keptFiles(folder: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isKept)
    .toSorted()
    .map((url) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, url)))
        .digest('base64');
      return {
        url,
        revision: url.startsWith('assets/') ? null : hash.slice(0, 12),
        integrity: `sha256-${hash}`,
      };
    });
}

/** The worker's script. */
export async function serviceWorker(
  root: string,
  edition: Edition,
  files: readonly KeptFile[],
): Promise<string> {
  const { script } = await buildScript(root, {
    define: {
      EDITION: JSON.stringify(editionName(edition)),
      FILES: JSON.stringify(files),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      lib: { entry: source('offline/worker.ts'), formats: ['iife'], name: 'klyngekort' },
    },
  });
  return script;
}
