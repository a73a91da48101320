/** The modules that render the site's HTML, loaded by Vite so that the build and dev compile the pages alike. */
import { createServer, type ResolvedConfig } from 'vite';

/** Each renderer by its name, with its module. */
const modules = {
  pages: '/src/build/renderPage.ts',
  files: '/src/build/renderFiles.ts',
  embeds: '/src/build/renderEmbed.ts',
  talks: '/src/build/renderTalk.ts',
  posters: '/src/build/renderPoster.ts',
  oneFile: '/src/build/renderOneFile.ts',
} as const;

export interface Renderers {
  readonly pages: typeof import('./renderPage.ts');
  readonly files: typeof import('./renderFiles.ts');
  readonly embeds: typeof import('./renderEmbed.ts');
  readonly talks: typeof import('./renderTalk.ts');
  readonly posters: typeof import('./renderPoster.ts');
  readonly oneFile: typeof import('./renderOneFile.ts');
}

/** Loads a renderer with a way to load modules, which Vite's servers have. */
export async function loadRenderer<Name extends keyof Renderers>(
  server: { ssrLoadModule(url: string): Promise<unknown> },
  name: Name,
): Promise<Renderers[Name]> {
  return (await server.ssrLoadModule(modules[name])) as Renderers[Name];
}

/** Loads all of them in a Vite server of their own, which `close` ends. */
export async function loadRenderers(
  config: ResolvedConfig,
): Promise<Renderers & { readonly close: () => Promise<void> }> {
  const server = await createServer({
    root: config.root,
    configFile: config.configFile ?? false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  return {
    pages: await loadRenderer(server, 'pages'),
    files: await loadRenderer(server, 'files'),
    embeds: await loadRenderer(server, 'embeds'),
    talks: await loadRenderer(server, 'talks'),
    posters: await loadRenderer(server, 'posters'),
    oneFile: await loadRenderer(server, 'oneFile'),
    close: () => server.close(),
  };
}
