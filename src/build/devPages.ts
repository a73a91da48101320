/** The pages in dev: rendered on request, so that an edited table or component shows at once. */
import { readFile } from 'node:fs/promises';
import type { ViteDevServer } from 'vite';
import { pageFile } from '../state/address.ts';
import { embedScript } from './embedScript.ts';
import { inEachLanguage } from './inEachLanguage.ts';
import { loadRenderer } from './renderers.ts';
import { fillTemplate } from './template.ts';

/** Serves them. */
export function servePages(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    void (async () => {
      const path = (request.url ?? '/').split('?')[0]?.replace(/^\//, '') || 'index.html';
      if (path === 'embed.js') {
        response.setHeader('Content-Type', 'text/javascript');
        return response.end(await embedScript(server.config.root));
      }
      if (!/\.html$|^data\//.test(path)) return next();
      const renderer = await loadRenderer(server, 'pages');
      if (path.startsWith('data/')) {
        const download = renderer.siteDownloads('').files.find(({ file }) => file === path);
        return download ? response.end(download.content) : next();
      }
      const view = renderer.pageViews().find((one) => pageFile(one) === path);
      const other = view ? undefined : await otherPage(server, path);
      if (other) return sendHtml(other);
      if (!view) return next();
      const template = await readFile(`${server.config.root}/index.html`, 'utf8');
      const page = renderer.renderPage(view, '');
      const head = `${page.head}<style media="print">${renderer.paperStyles}</style>`;
      const filled = fillTemplate(template, { ...page, head }, null);
      await sendHtml(filled);

      async function sendHtml(html: string): Promise<void> {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(`/${path}`, html));
      }
    })().catch(next);
  });
}

/** The presentation or the poster, whose styles Vite brings in by script: the policy would not let it. */
async function otherPage(server: ViteDevServer, path: string): Promise<string | undefined> {
  const name = /(praesentation|plakat)\.html$/.exec(path)?.[1];
  if (!name) return undefined;
  const styles = name === 'plakat' ? 'poster' : 'presentation';
  const documents =
    name === 'plakat'
      ? (await loadRenderer(server, 'posters')).renderPosters('', '')
      : (await loadRenderer(server, 'talks')).renderTalks(
          await inEachLanguage((language) => ({
            scripts: [`src/talk.${language}.ts`],
            css: '',
            zoom: 'src/liveViews.ts',
          })),
          '',
        );
  return documents
    .find(({ file }) => file === path)
    ?.html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(
      /<link rel="stylesheet"[^>]*>/,
      `<script type="module" src="/src/shells/${styles}/styles.ts"></script>`,
    );
}
