/** Makes `embed.js`, which other pages load: one small classic script under a name that never changes. */
import { buildOne } from './embedBundle.ts';

/** How large it may be, bytes as it lies on the server: a page should not think twice before loading it. */
export const embedScriptLimit = 1500;

/** The script's text. Throws where it is larger than it may be. `root` is the project's folder. */
export async function embedScript(root: string): Promise<string> {
  const [chunk] = await buildOne({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: 'src/embed/host.ts', formats: ['iife'], name: 'klyngekort' },
    },
  });
  if (chunk?.type !== 'chunk') throw new Error('src/embed/host.ts was not built.');
  const bytes = Buffer.byteLength(chunk.code);
  if (bytes > embedScriptLimit) {
    throw new Error(`embed.js has ${bytes} bytes, and may have ${embedScriptLimit}.`);
  }
  return chunk.code;
}
