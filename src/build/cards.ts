/** The cards that are shown beside a link to a page: drawn like every picture, rendered by resvg, few colours. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { renderAsync, type RenderedImage } from '@resvg/resvg-js';
import sharp from 'sharp';

/** A card before it is rendered: its file relative to the site's root, and its drawing. */
export interface CardDrawing {
  readonly file: string;
  readonly svg: string;
}

export interface Card {
  readonly file: string;
  readonly png: Uint8Array;
}

/** What a card may weigh, bytes: more, and some services show none. */
export const mostBytes = 120_000;

const require = createRequire(import.meta.url);
const faces = [
  'arimo/400Regular/Arimo_400Regular.ttf',
  'arimo/600SemiBold/Arimo_600SemiBold.ttf',
  'arimo/700Bold/Arimo_700Bold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
];

/** The cards' faces, as files. */
export function fontFiles(): string[] {
  return faces.map((face) => require.resolve(`@expo-google-fonts/${face}`));
}

/** An SVG as a picture with all its colours, as large as it says it is. */
export function rendered(svg: string): Promise<RenderedImage> {
  return renderAsync(svg, {
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Arimo' },
  });
}

/**
 * The picture as PNG in at most 256 colours: a third of the bytes, and no difference that a reader sees. More effort
 * takes longer, and the file is no smaller.
 */
async function withFewColours({ pixels, width, height }: RenderedImage): Promise<Uint8Array> {
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 256, dither: 0, compressionLevel: 9, effort: 1 })
    .toBuffer();
}

/** Raised when the same drawing would become another picture. */
const recipe = 2;

/**
 * Renders cards, as many at a time as there are cores. What was rendered before is taken from the folder `cache`, by
 * content. Throws, naming all of them, where cards are too heavy.
 */
export async function renderCards(
  drawings: readonly CardDrawing[],
  cache: string,
): Promise<readonly Card[]> {
  mkdirSync(cache, { recursive: true });
  const tools = [...['@resvg/resvg-js', ...fonts].map(versionOf), sharp.versions.sharp].join(' ');
  const cards = new Map<string, Card>();
  const waiting = [...drawings];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { file, svg } = next;
      const hash = createHash('sha256').update(`${recipe} ${tools} ${svg}`).digest('hex');
      const kept = join(cache, `${hash}.png`);
      if (!existsSync(kept)) writeFileSync(kept, await withFewColours(await rendered(svg)));
      cards.set(file, { file, png: readFileSync(kept) });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const heavy = [...cards.values()].filter(({ png }) => png.length > mostBytes);
  if (heavy.length > 0) {
    const named = heavy.map(({ file, png }) => `${file}: ${png.length} of ${mostBytes} bytes`);
    throw new Error(`Cards over their limit:\n${named.join('\n')}`);
  }
  return drawings.flatMap(({ file }) => cards.get(file) ?? []);
}

const fonts = ['@expo-google-fonts/arimo', '@expo-google-fonts/source-serif-4'];

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as {
    version: string;
  };
  return `${name}@${version}`;
}
