import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { mostBytes, renderCards } from '../../../src/build/cards.ts';
import { cards } from '../../../src/build/renderFiles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const some = cards().filter(({ file }) =>
  ['kort/index.png', 'en/kort/omraade-odense.png'].includes(file),
);

describe('the cards', { timeout: 60_000 }, () => {
  it('are PNG of 1200 × 630 with few bytes, and rendered once', async () => {
    const rendered = await renderCards(some, folder);
    expect(rendered.map(({ file }) => file)).toEqual(some.map(({ file }) => file));
    for (const { file, png } of rendered) {
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }, file).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(png.length, file).toBeLessThanOrEqual(mostBytes);
      expect(png.length, file).toBeGreaterThan(20_000);
    }
    const times = () =>
      readdirSync(folder).map((file) => statSync(path.join(folder, file)).mtimeMs);
    const before = times();
    const again = await renderCards(some, folder);
    expect(again).toEqual(rendered);
    expect(times()).toEqual(before);
  });

  it('stop the build by name where one is too heavy', async () => {
    const dots = Array.from({ length: 7000 }, (_, at) => {
      const [x, y] = [(at * 61) % 1200, (at * 37) % 630];
      const hue = (at * 2654435761) % 0xffffff;
      return `<circle cx="${x}" cy="${y}" r="${3 + (at % 7)}" fill="#${hue.toString(16).padStart(6, '0')}"/>`;
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${dots.join('')}</svg>`;
    await expect(renderCards([{ file: 'kort/noise.png', svg }], folder)).rejects.toThrow(
      /kort\/noise\.png: \d+ of 120000 bytes/,
    );
  });
});
