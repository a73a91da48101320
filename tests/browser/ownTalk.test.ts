import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { isLong } from '../extent.ts';
import { test } from './page.ts';
import { complete, ready } from './ready.ts';
import { begin, heading, wall } from './talkSlides.ts';

describe('a presenter’s own talk', () => {
  test('is made of maps that were shown, and lives in the address', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=aarhus');
    await page.keyboard.press('a');
    const panel = page.getByRole('dialog', { name: 'Eget foredrag' });
    await panel.getByLabel('Titel').fill('Hjemme i Aarhus');
    await panel.getByLabel('Noter').fill('Smil.');
    await panel.getByRole('button', { name: 'Vis eget foredrag' }).click();
    await page.keyboard.press('Escape');
    expect(await heading(page)).toBe('Hjemme i Aarhus');
    await page.goto(page.url());
    await ready(page);
    expect(await heading(page)).toBe('Hjemme i Aarhus');
    expect(await page.locator(`${wall} .at`).innerText()).toMatch(/^1\b/);
  });

  test.runIf(isLong)(
    'takes what a page with the map shows, and from then on also from another window',
    async ({ open }) => {
      const map = await open('omraade-viborg.html', { alone: true });
      await complete(map);
      const [talk] = await Promise.all([
        map.waitForEvent('popup'),
        map.getByRole('button', { name: 'Brug i foredrag' }).click(),
      ]);
      await ready(talk);
      expect(await heading(talk)).toBe(await map.locator('h1').innerText());
      await map.keyboard.press('Escape');
      await map.getByRole('button', { name: 'Brug i foredrag' }).click();
      await map.getByText('Lagt i dit foredrag som dias 2.').waitFor();
      await talk.keyboard.press('PageDown');
      await expect.poll(() => heading(talk)).toBe(await map.locator('h1').innerText());
      expect(map.context().pages()).toHaveLength(2);
    },
  );

  test.runIf(isLong)(
    'is saved to a file and opened from one; a wrong file loses nothing',
    async ({ open }) => {
      const page = await begin(open, { acceptDownloads: true }, 'praesentation.html?slide=aarhus');
      await page.keyboard.press('a');
      const panel = page.getByRole('dialog', { name: 'Eget foredrag' });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('button', { name: 'Gem som fil' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('klyngekort-foredrag.json');
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'foredrag-')), 'foredrag.json');
      await download.saveAs(file);
      await panel.getByLabel('Åbn en fil').setInputFiles({
        name: 'andet.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"type":"FeatureCollection"}'),
      });
      await panel.getByText('Filen er ikke et foredrag fra Klyngekort.').waitFor();
      expect(await panel.locator('li').count()).toBe(1);
      await panel.getByRole('button', { name: 'Tøm' }).click();
      await panel.getByText('Foredraget er tomt.').waitFor();
      await panel.getByLabel('Åbn en fil').setInputFiles(file);
      await panel.getByText('1. Aarhus').waitFor();
    },
  );
});
