import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isKept, keptFiles } from '../../../src/build/serviceWorker.ts';
import { languages } from '../../../src/model/dataset.ts';
import { pageFile } from '../../../src/state/address.ts';
import { articles, frontView, read } from '../../../src/state/view.ts';

it('keeps the front pages and every page of text, what they load, calendars and whole tables', () => {
  for (const language of languages) {
    const front = { ...frontView, language };
    expect(isKept(pageFile(front))).toBe(true);
    for (const article of articles) {
      // 60 kB of texts of licences that nobody needs without a network.
      expect(isKept(pageFile(read(front, article))), article).toBe(article !== 'licences');
    }
  }
  for (const file of [
    'assets/page-1.js',
    'assets/late-x-1.css',
    'icon.svg',
    'a.ics',
    'data/klynger.csv',
  ]) {
    expect(isKept(file), file).toBe(true);
  }
});

it('leaves out what is large, made for other sites, or stood for by the front page', () => {
  for (const file of [
    'by-aarhus.html',
    'embed/index.html',
    'assets/embed-da-1.js',
    'embed.js',
    'kort/index.png',
    'data/by-aarhus.csv',
    'data/kommuner.geojson',
    'klyngekort.html',
    'sw.js',
    '404.html',
  ]) {
    expect(isKept(file), file).toBe(false);
  }
});

it('says of each file what it must be, and a revision where its name does not change', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  mkdirSync(path.join(folder, 'assets'));
  for (const file of ['index.html', 'assets/a-1.js', 'robots.txt']) {
    writeFileSync(path.join(folder, file), 'x');
  }
  const integrity = 'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=';
  expect(keptFiles(folder)).toEqual([
    { url: 'assets/a-1.js', revision: null, integrity },
    { url: 'index.html', revision: 'LXEWQrcmsEQB', integrity },
  ]);
  rmSync(folder, { recursive: true });
});
