/**
 * Makes the site's HTML: every View's page is prerendered into the template, with its styles inline, and the
 * policy that allows exactly those goes into each page and what configures servers. In dev the same pages are rendered on request.
 */
import type { Plugin, ResolvedConfig } from 'vite';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { languages } from '../model/dataset.ts';
import { pageFile } from '../state/address.ts';
import { renderCards } from './cards.ts';
import { embedScript } from './embedScript.ts';
import { caddyFile, headersFile, hostingFiles, hostingRules, nginxFile } from './hosting.ts';
import { inlineHash, serverPolicy } from './policy.ts';
import { fillTemplate, forgetStyles, notFoundPage, pageScripts, stylesOf } from './template.ts';
import { composeOneFile, oneFileName } from './composeOneFile.ts';
import { readEdition, type Edition } from './edition.ts';
import { buildOneFileBundle } from './oneFileBundle.ts';
import { keptFiles, serviceWorker } from './serviceWorker.ts';
import { manifest, manifestFiles, renderIcons } from './webApp.ts';
import { checkBudgets, checkEmbedBudgets, checkKept, checkOneFile } from './budgets.ts';
import { buildStyles } from './buildOne.ts';
import { servePages } from './devPages.ts';
import { buildEmbeds } from './embedBundle.ts';
import { inEachLanguage } from './inEachLanguage.ts';
import { loadRenderers } from './renderers.ts';
import { sitemap } from './sitemap.ts';
import { checkShipped } from './softwareUsed.ts';
import { buildTalk } from './talkBundle.ts';

/** The pages of each kind of selection that weigh most. */
const largestPages = [
  ['cluster', 'klynge-clean.html'],
  ['city', 'by-koebenhavn.html'],
  ['area', 'omraade-odense.html'],
  ['region', 'region-hovedstaden.html'],
  ['municipality', 'kommune-thisted.html'],
] as const;

/** The site's own address with a slash at its end, or empty where `SITE_URL` is not set. */
function siteUrl(): string {
  const url = process.env['SITE_URL']?.trim() ?? '';
  return url === '' || url.endsWith('/') ? url : `${url}/`;
}

export function pagesPlugin(): Plugin[] {
  let config: ResolvedConfig;
  let edition: Edition;
  return [
    {
      name: 'klyngekort:pages-dev',
      apply: 'serve',
      configureServer: (server) => () => servePages(server),
    },
    {
      name: 'klyngekort:pages',
      apply: 'build',
      enforce: 'post',
      configResolved(resolved) {
        config = resolved;
      },
      generateBundle: {
        order: 'post',
        async handler(_options, bundle) {
          const template = bundle['index.html'];
          if (template?.type !== 'asset') throw new Error('The template index.html was not built.');
          const scripts = pageScripts(bundle);
          for (const item of Object.values(bundle)) {
            if (item.type === 'chunk') checkShipped(item.modules);
          }
          const cssOf = (files: readonly string[]) =>
            files
              .map((file) => {
                const asset = bundle[file];
                return asset?.type === 'asset' ? String(asset.source) : '';
              })
              .join('\n')
              .trim();
          const renderer = await loadRenderers(config);
          edition = readEdition(config.root, siteUrl());
          try {
            const paper = this.emitFile({
              type: 'asset',
              name: 'paper.css',
              source: renderer.pages.paperStyles,
            });
            const published = {
              css: cssOf(scripts.styles),
              chartCss: cssOf(scripts.chartStyles),
              scripts,
              paper: this.getFileName(paper),
            };
            // What every page has inline is not shipped a second time.
            for (const file of scripts.styles) Reflect.deleteProperty(bundle, file);
            forgetStyles(bundle, scripts.styles);
            const emit = (fileName: string, source: string | Uint8Array) =>
              this.emitFile({ type: 'asset', fileName, source });
            const html = String(template.source);
            Reflect.deleteProperty(bundle, 'index.html');
            const views = renderer.pages.pageViews();
            // Rendering takes other threads: the pages are made meanwhile.
            const cards = renderCards(
              renderer.files.cards(),
              resolve(config.root, 'node_modules/.cache/klyngekort/cards'),
            );
            const icon = await readFile(`${config.root}/public/icon.svg`, 'utf8');
            const wholeSite = composeOneFile({
              template: html,
              bundle: await buildOneFileBundle(config.root),
              pages: renderer.oneFile.renderOneFilePages(edition, siteUrl()),
              grounds: await inEachLanguage(
                (language) => renderer.talks.slideGround(language).html,
              ),
              paper: renderer.pages.paperStyles,
              icon,
            });
            emit(oneFileName, wholeSite);
            const oneFile = { file: oneFileName, bytes: Buffer.byteLength(wholeSite) };
            const hashes = new Set([inlineHash(published.css)]);
            for (const view of views) {
              const page = renderer.pages.renderPage(view, siteUrl(), { oneFile });
              emit(page.file, fillTemplate(html, page, published));
              for (const css of stylesOf(page, published)) hashes.add(inlineHash(css));
            }
            for (const { file, text } of renderer.files.calendars()) emit(file, text);
            emit('embed.js', await embedScript(config.root));
            for (const { file, content } of renderer.pages.siteDownloads(siteUrl()).files) {
              emit(file, content);
            }
            const hashed = (name: string, source: string, ending = 'js') => {
              const fileName = `assets/${name}-${hashOf(source)}.${ending}`;
              this.emitFile({ type: 'asset', fileName, source });
              return fileName;
            };
            const embeds = await buildEmbeds(config.root);
            const scriptOf = await inEachLanguage((language) =>
              hashed(`embed-${language}`, embeds.scripts[language]),
            );
            for (const view of renderer.embeds.embedViews()) {
              const files = {
                css: embeds.css,
                script: scriptOf[view.language],
                zoom: scripts.zoomEntry,
              };
              emit(pageFile(view), renderer.embeds.renderEmbed(view, files, siteUrl()));
              hashes.add(inlineHash(renderer.embeds.embedStyles(view, embeds.css)));
            }
            const talk = await buildTalk(config.root);
            for (const { file, code } of talk.scripts) emit(file, code);
            const css = hashed('talk', talk.css, 'css');
            const talkFiles = await inEachLanguage((language) => ({
              css,
              scripts: talk.loaded[language],
              zoom: scripts.zoomEntry,
            }));
            const posterCss = await buildStyles(config.root, 'shells/poster/styles.ts');
            const documents = [
              ...renderer.talks.renderTalks(talkFiles, siteUrl()),
              ...renderer.posters.renderPosters(hashed('poster', posterCss, 'css'), siteUrl()),
            ];
            for (const { file, html: whole, styles } of documents) {
              emit(file, whole);
              if (styles) hashes.add(inlineHash(styles));
            }
            for (const { file, png } of await cards) emit(file, png);
            const { title, body } = renderer.pages.renderNotFound();
            emit('404.html', notFoundPage(title, body, published));
            const rules = hostingRules(serverPolicy([...hashes]));
            emit('_headers', headersFile(rules));
            emit(hostingFiles.nginx, nginxFile(rules));
            emit(hostingFiles.caddy, caddyFile(rules));
            for (const language of languages) emit(manifestFiles[language], manifest(language));
            for (const { file, png } of await renderIcons(icon)) emit(file, png);
            if (siteUrl()) {
              emit('sitemap.xml', sitemap(siteUrl(), views));
              for (const { file, text } of renderer.files.oembeds(siteUrl())) emit(file, text);
            } else {
              this.warn('SITE_URL is not set: no sitemap, no canonical links, no oEmbed.');
            }
          } finally {
            await renderer.close();
          }
        },
      },
      async writeBundle(options, bundle) {
        const files = Object.keys(bundle);
        const folder = options.dir ?? config.build.outDir;
        checkEmbedBudgets(
          folder,
          // Brotli at its highest level is slow: one of each kind stands for its kind.
          largestPages.map(([, page]) => `embed/${page}`).concat('embed/index.html'),
          files.filter((file) => /^assets\/embed-(da|en)-/.test(file)),
        );
        const kept = keptFiles(folder);
        const script = await serviceWorker(config.root, edition, kept);
        await writeFile(join(folder, 'sw.js'), script);
        checkKept(folder, kept);
        checkOneFile(folder, oneFileName);
        const { needed, forSelection } = pageScripts(bundle);
        checkBudgets(folder, [
          { page: 'index.html', files: needed.da },
          ...largestPages.map(([kind, page]) => ({
            page,
            files: [...needed.da, ...forSelection[kind]],
          })),
        ]);
      },
    },
  ];
}

/** Eight characters that change with the text: files that are named by them may be kept for ever. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
