/** Makes `embed.js`, which other pages load: one small classic script under a name that never changes. */
import { buildScript, source } from './buildOne.ts';

/** How large it may be, bytes as it lies on the server: a page should not think twice before loading it. */
export const embedScriptLimit = 1500;

/** The script's text. Throws where it is larger than it may be. `root` is the project's folder. */
export async function embedScript(root: string): Promise<string> {
  const { script } = await buildScript(root, {
    build: { lib: { entry: source('embed/host.ts'), formats: ['iife'], name: 'klyngekort' } },
  });
  const bytes = Buffer.byteLength(script);
  if (bytes > embedScriptLimit) {
    throw new Error(`embed.js has ${bytes} bytes, and may have ${embedScriptLimit}.`);
  }
  return script;
}
