import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { oneFileName } from '../../src/build/composeOneFile.ts';
import { openPage } from './page.ts';

/** What is read off a page by a browser's own parser. */
interface Read {
  readonly file: string;
  readonly status: number;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly headings: number;
  /** Addresses within the site, relative to its root, fragment included. */
  readonly links: readonly string[];
  readonly external: readonly string[];
  readonly ids: readonly string[];
  readonly inline: readonly string[];
  readonly holes: readonly string[];
}

const dist = path.resolve(import.meta.dirname, '../../dist');
/** No pages of the site: what is answered instead of one, and the file that holds them all, which is to be saved. */
const others = ['404.html', oneFileName];
const files = ['', 'en/'].flatMap((folder) =>
  readdirSync(path.join(dist, folder))
    .filter((name) => name.endsWith('.html') && !others.includes(name))
    .map((name) => folder + name),
);

describe('every page of the site', () => {
  let pages: readonly Read[] = [];
  let byFile: ReadonlyMap<string, Read>;

  beforeAll(async () => {
    const { page, close } = await openPage('index.html', {
      javaScriptEnabled: false,
      // It reads the other pages, which their own policy lets no page do.
      bypassCSP: true,
    });
    pages = await page.evaluate(readAll, { files, root: inject('baseUrl') });
    byFile = new Map(pages.map((one) => [one.file, one]));
    await close();
  });

  /** What is wrong on which page: empty where all is well. */
  const where = (wrong: (page: Read) => readonly string[] | boolean) =>
    pages.flatMap((page) => {
      const found = wrong(page);
      if (typeof found === 'boolean') return found ? [page.file] : [];
      return found.map((what) => `${page.file}: ${what}`);
    });

  it('is there: 178 in each language', () => {
    expect(files.filter((file) => file.startsWith('en/'))).toHaveLength(178);
    expect(files).toHaveLength(356);
    expect(where(({ status }) => status !== 200)).toEqual([]);
  });

  it('leads only to pages, places in pages and files that exist', () => {
    const isThere = (link: string) => {
      const [address = '', fragment] = link.split('#');
      if (/^data\/|\.ics$/.test(address) || address === oneFileName)
        return existsSync(path.join(dist, address));
      const target = byFile.get(address.split('?')[0] || 'index.html');
      return target !== undefined && (!fragment || target.ids.includes(fragment));
    };
    expect(where(({ links }) => links.filter((link) => !isThere(link)))).toEqual([]);
    expect(where(({ links }) => links.length < 20)).toEqual([]);
  });

  it('is led to from the front page of its language, or from the list of all places', () => {
    for (const folder of ['', 'en/']) {
      const links = new Set(
        ['index.html', 'steder.html'].flatMap((file) =>
          byFile.get(folder + file)?.links.map((link) => link.split(/[?#]/)[0]),
        ),
      );
      const own = files.filter((file) => file.startsWith('en/') === (folder === 'en/'));
      expect(own.filter((file) => !links.has(file))).toEqual([]);
    }
  });

  it('leads to itself in the other language', () => {
    const twin = (file: string) => (file.startsWith('en/') ? file.slice(3) : `en/${file}`);
    expect(where(({ file, links }) => !links.includes(twin(file)))).toEqual([]);
  });

  it('leads elsewhere only to whole addresses', () => {
    expect(
      where(({ external }) => external.filter((link) => !/^https?:\/\/[^/]+\.[^/]+/.test(link))),
    ).toEqual([]);
  });

  it.each(['title', 'description'] as const)('has a %s that no other page has', (what) => {
    expect(where((page) => page[what].trim().length < 10)).toEqual([]);
    const shared = new Map<string, string[]>();
    for (const page of pages) {
      shared.set(page[what], [...(shared.get(page[what]) ?? []), page.file]);
    }
    expect([...shared].filter(([, sharing]) => sharing.length > 1)).toEqual([]);
  });

  it('has one first heading and says its language', () => {
    expect(where(({ headings }) => headings !== 1)).toEqual([]);
    expect(
      where(({ file, language }) => language !== (file.startsWith('en/') ? 'en' : 'da')),
    ).toEqual([]);
  });

  it('has each id once', () => {
    expect(where(({ ids }) => ids.filter((id, at) => ids.indexOf(id) !== at))).toEqual([]);
  });

  it('has no hole where a name or a number should be', () => {
    expect(where(({ holes }) => holes)).toEqual([]);
  });

  it('holds nothing that its policy would block', () => {
    expect(where(({ inline }) => inline)).toEqual([]);
  });
});

/** Fetches and reads pages. Runs in the browser, so it refers to nothing outside itself. */
async function readAll(asked: { files: string[]; root: string }): Promise<Read[]> {
  const hole = /\b(undefined|null|NaN|Infinity|\[object [A-Z]\w*\])\b|\{[a-z]+\}/;
  const read = async (file: string): Promise<Read> => {
    const address = new URL(file, asked.root);
    const response = await fetch(address);
    // Styles of another page are not those that this page's policy allows, and are not looked at.
    const html = (await response.text()).replaceAll(/<style>[^]*?<\/style>/g, '');
    const page = new DOMParser().parseFromString(html, 'text/html');
    const all = [...page.querySelectorAll('*')];
    const links = all
      .filter((element) => element.localName === 'a')
      .map((link) => new URL(link.getAttribute('href') ?? 'mangler:', address).href);
    // A block of data is no script to the policy.
    const scripts = all.filter((one) => one.matches('script:not([type="application/ld+json"])'));
    const names = all.flatMap((element) =>
      ['aria-label', 'title', 'alt', 'href', 'd', 'x', 'y', 'transform', 'content'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    );
    const description = page.querySelector<HTMLMetaElement>('meta[name=description]')?.content;
    return {
      file,
      status: response.status,
      language: page.documentElement.lang,
      title: page.title,
      description: description ?? '',
      headings: all.filter(({ localName }) => localName === 'h1').length,
      links: links
        .filter((one) => one.startsWith(asked.root))
        .map((one) => one.slice(asked.root.length)),
      external: links.filter((one) => !one.startsWith(asked.root)),
      ids: all.map(({ id }) => id).filter(Boolean),
      inline: [
        ...all.filter((one) => one.hasAttribute('style')).map((one) => one.outerHTML.slice(0, 80)),
        ...scripts
          .filter((one) => !one.hasAttribute('src'))
          .map((one) => one.outerHTML.slice(0, 80)),
        ...all.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))),
      ],
      holes: [page.body.textContent, ...names].flatMap((text) => hole.exec(text)?.[0] ?? []),
    };
  };
  const reads: Read[] = [];
  for (const file of asked.files) reads.push(await read(file));
  return reads;
}
