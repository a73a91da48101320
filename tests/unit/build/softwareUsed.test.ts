import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/build/renderPage.ts';
import { checkShipped, readSoftwareUsed } from '../../../src/build/softwareUsed.ts';
import { frontView, read } from '../../../src/state/view.ts';

const root = process.cwd();
const { inPages, tools, needed } = readSoftwareUsed(root);
const names = inPages.map(({ name }) => name);

describe('the software that the site is made of', () => {
  it('is listed with its version, its licence and the licence’s text', () => {
    for (const name of ['svelte', 'maplibre-gl', 'earcut', 'internmap', 'workbox-core']) {
      expect(names).toContain(name);
    }
    for (const { name, version, licence } of inPages) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
      expect(licence, name).not.toBe('');
    }
    // murmurhash-js brings no text along.
    expect(inPages.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([
      'murmurhash-js',
    ]);
  });

  it('is, with the tools, all that package.json asks for, and nothing twice', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const listed = [...names, ...tools.map(({ name }) => name)];
    expect(new Set(listed).size).toBe(listed.length);
    for (const name of Object.keys(devDependencies)) expect(listed).toContain(name);
    expect(needed.length).toBeGreaterThan(3);
  });

  it('may hold no package that is not listed; of what is left out of a script nothing is asked', () => {
    const path = `${root}/node_modules/@some/thing/index.js`;
    expect(() => checkShipped({ [path]: { code: 'x' } })).toThrow('@some/thing');
    expect(() => checkShipped({ [path]: { code: null } })).not.toThrow();
    expect(() =>
      checkShipped({ [`${root}/node_modules/svelte/a.js`]: { code: 'x' } }),
    ).not.toThrow();
  });

  it.each(['da', 'en'] as const)('stands on the page of licences, %s', (language) => {
    const view = read({ ...frontView, language }, 'licences');
    const html = renderPage(view, '').islands.front;
    for (const { name, text } of inPages) {
      expect(html).toContain(`<b>${name}</b>`);
      expect(html).toContain(text.slice(0, 40).replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    }
    const short = renderPage(view, '', { shortLicences: true }).islands.front;
    expect(short.length).toBeLessThan(html.length / 4);
    for (const name of names) expect(short).toContain(name);
  });
});
