import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { manifest, renderIcons } from '../../../src/build/webApp.ts';
import { palettes } from '../../../src/look/palette.ts';

it.each([
  ['da', 'index.html'],
  ['en', 'en/index.html'],
] as const)('describes the app in %s, relative to wherever it lies', (language, start) => {
  const { paper } = palettes.light.colours;
  expect(JSON.parse(manifest(language))).toMatchObject({
    short_name: 'Klyngekort',
    lang: language,
    start_url: start,
    scope: './',
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
  });
});

it('draws the icons in their sizes, and one with room for any shape that it is cut to', async () => {
  const icons = await renderIcons(readFileSync('public/icon.svg', 'utf8'));
  for (const { file, png } of icons) {
    const size = Number(/\d+/.exec(file)?.[0]);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: size, height: size });
  }
  const maskable = icons.find(({ file }) => file.includes('maskable'));
  const { data } = await sharp(maskable?.png).raw().toBuffer({ resolveWithObject: true });
  // The corner is paper and opaque: nothing shows through where the system cuts.
  expect([...data.subarray(0, 4)]).toEqual([0xfa, 0xf8, 0xf4, 0xff]);
});
