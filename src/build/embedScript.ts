/** Makes `embed.js`, which other pages load: one small classic script under a name that never changes. */
import { build } from 'vite';

/** How large it may be, bytes as it lies on the server: a page should not think twice before loading it. */
export const embedScriptLimit = 1500;

/** The script's text. Throws where it is larger than it may be. `root` is the project's folder. */
export async function embedScript(root: string): Promise<string> {
  const built = await build({
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
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('src/embed/host.ts was not built.');
  const bytes = Buffer.byteLength(chunk.code);
  if (bytes > embedScriptLimit) {
    throw new Error(`embed.js has ${bytes} bytes, and may have ${embedScriptLimit}.`);
  }
  return chunk.code;
}
