/**
 * Every colour of the product, by palette. SVG and HTML read them as custom properties
 * (`paletteCss`), the live map reads the same record, so both maps always agree.
 */

import { tintClass } from './tintClass.ts';

/** The palettes that are drawn; `auto` in a View resolves to light or dark. */
export const paletteNames = ['light', 'dark', 'projector', 'print'] as const;
export type PaletteName = (typeof paletteNames)[number];

const colourTokens = [
  'paper',
  'sea',
  'land',
  'neighbours',
  'coast',
  'waterline',
  'municipality-line',
  'region-line',
  'area-line',
  'ink',
  'secondary',
  'hairline',
  'data',
  'on-data',
  'accent',
  'on-accent',
  'compare',
  'on-compare',
  'receded',
  'tint-related',
  'tint-selected',
] as const;
export type ColourToken = (typeof colourTokens)[number];

/** One region's hue family: three tints so that neighbouring areas differ, a saturated one, a line and text colour. */
export interface AreaFamily {
  readonly tints: readonly [string, string, string];
  readonly selected: string;
  readonly text: string;
}

export interface Palette {
  readonly colours: Readonly<Record<ColourToken, string>>;
  /** By region id. */
  readonly areas: Readonly<Record<string, AreaFamily>>;
}

const lightAreas: Palette['areas'] = {
  nordjylland: {
    tints: ['#cfe0ec', '#b7d0e2', '#e6f0f7'],
    selected: '#7fb2d8',
    text: '#3f6b8c',
  },
  midtjylland: {
    tints: ['#f1e2bd', '#e8d29c', '#f7eed6'],
    selected: '#e2b84c',
    text: '#7d6114',
  },
  syddanmark: {
    tints: ['#c3dccf', '#a9cdbb', '#e4f1ea'],
    selected: '#6cb894',
    text: '#2f6b52',
  },
  sjaelland: {
    tints: ['#ecd2d1', '#dfb8b8', '#f6e9e7'],
    selected: '#dd908e',
    text: '#8b4548',
  },
  hovedstaden: {
    tints: ['#d3cde7', '#bdb4db', '#ece9f6'],
    selected: '#a597db',
    text: '#574a8c',
  },
};

const light: Palette = {
  colours: {
    paper: '#faf8f4',
    sea: '#e4ecef',
    land: '#fffefb',
    neighbours: '#efece4',
    coast: '#6f7f87',
    waterline: '#c3d2d8',
    'municipality-line': '#e5dfd2',
    'region-line': '#b3aa99',
    'area-line': '#cfc7b7',
    ink: '#1d2328',
    secondary: '#535a60',
    hairline: '#d3cfc6',
    data: '#2a4757',
    'on-data': '#ffffff',
    accent: '#b3311d',
    'on-accent': '#ffffff',
    compare: '#1b5e94',
    'on-compare': '#ffffff',
    receded: '#757067',
    'tint-related': '#f8f1e6',
    'tint-selected': '#f6ddd2',
  },
  areas: lightAreas,
};

const dark: Palette = {
  colours: {
    paper: '#16191b',
    sea: '#0f1519',
    land: '#262c30',
    neighbours: '#191e21',
    coast: '#7d8a92',
    waterline: '#243038',
    'municipality-line': '#343b40',
    'region-line': '#59636a',
    'area-line': '#454e54',
    ink: '#f3efe7',
    secondary: '#b0b5b6',
    hairline: '#363c40',
    data: '#a9c6d3',
    'on-data': '#10181d',
    accent: '#ff9468',
    'on-accent': '#1c0d06',
    compare: '#83bdf2',
    'on-compare': '#07131d',
    receded: '#80898e',
    'tint-related': '#2f353a',
    'tint-selected': '#4d362d',
  },
  areas: {
    nordjylland: {
      tints: ['#2b4152', '#35506a', '#223340'],
      selected: '#2d6f9f',
      text: '#9cc4e2',
    },
    midtjylland: {
      tints: ['#463c22', '#584a24', '#38311f'],
      selected: '#7d6010',
      text: '#dcc07a',
    },
    syddanmark: {
      tints: ['#27463a', '#2e5848', '#20382f'],
      selected: '#237a55',
      text: '#93ccb2',
    },
    sjaelland: {
      tints: ['#4b3233', '#5e3c3e', '#3b2a2b'],
      selected: '#9a4649',
      text: '#e3aaab',
    },
    hovedstaden: {
      tints: ['#3a3456', '#484070', '#302c45'],
      selected: '#6353b5',
      text: '#bfb3ea',
    },
  },
};

const projector: Palette = {
  colours: {
    paper: '#ffffff',
    sea: '#d5e2e9',
    land: '#ffffff',
    neighbours: '#e9edee',
    coast: '#3c4a52',
    waterline: '#b4c8d2',
    'municipality-line': '#dfe4e6',
    'region-line': '#8b979d',
    'area-line': '#b5bfc4',
    ink: '#000000',
    secondary: '#33393d',
    hairline: '#b9c0c4',
    data: '#16303d',
    'on-data': '#ffffff',
    accent: '#b00d00',
    'on-accent': '#ffffff',
    compare: '#00489c',
    'on-compare': '#ffffff',
    receded: '#51585d',
    'tint-related': '#f4ece0',
    'tint-selected': '#f8d8cc',
  },
  areas: lightAreas,
};

/** Greyscale: on paper the accent is black and the rest is grey, so that any printer serves. */
const print: Palette = {
  colours: {
    paper: '#ffffff',
    sea: '#ffffff',
    land: '#ffffff',
    neighbours: '#f2f2f2',
    coast: '#4d4d4d',
    waterline: '#dddddd',
    'municipality-line': '#dcdcdc',
    'region-line': '#8c8c8c',
    'area-line': '#b0b0b0',
    ink: '#000000',
    secondary: '#3d3d3d',
    hairline: '#bdbdbd',
    data: '#555555',
    'on-data': '#ffffff',
    accent: '#000000',
    'on-accent': '#ffffff',
    compare: '#6e6e6e',
    'on-compare': '#ffffff',
    receded: '#737373',
    'tint-related': '#f5f5f5',
    'tint-selected': '#dedede',
  },
  areas: Object.fromEntries(
    Object.keys(lightAreas).map((region) => [
      region,
      { tints: ['#ebebeb', '#dcdcdc', '#f6f6f6'], selected: '#b8b8b8', text: '#3d3d3d' },
    ]),
  ),
};

export const palettes: Readonly<Record<PaletteName, Palette>> = { light, dark, projector, print };

function properties(palette: Palette): string {
  const colours = colourTokens.map((token) => `--${token}:${palette.colours[token]}`);
  const areas = Object.entries(palette.areas).flatMap(([region, family]) => [
    ...family.tints.map((tint, index) => `--${tintClass(region, index)}:${tint}`),
    `--${region}-selected:${family.selected}`,
    `--${region}-text:${family.text}`,
  ]);
  return [...colours, ...areas].join(';');
}

/** The custom properties on paper, for a stylesheet that only paper reads. It outweighs what the reader has chosen. */
export function paperCss(): string {
  return `:root:root{color-scheme:light;${properties(print)}}`;
}

/**
 * The stylesheet of custom properties: light by default, dark where the system asks for it, or what `data-palette`
 * says. `alone`: for pages without the stylesheet for paper; the dark colours then keep off it themselves.
 */
export function paletteCss({ alone = false } = {}): string {
  const named = paletteNames.map((name) => {
    const scheme = name === 'dark' ? 'dark' : 'light';
    const rule = `:root[data-palette=${name}]{color-scheme:${scheme};${properties(palettes[name])}}`;
    return alone && name === 'dark' ? `@media screen{${rule}}` : rule;
  });
  return [
    `:root{color-scheme:light;${properties(light)}}`,
    `@media (prefers-color-scheme:dark){:root{color-scheme:dark;${properties(dark)}}}`,
    ...named,
    ...Object.keys(light.areas).flatMap((region) =>
      [0, 1, 2].map(
        (tint) =>
          `.${tintClass(region, tint)}{--tint:var(--${tintClass(region, tint)});--tint-chosen:var(--${region}-selected);--tint-text:var(--${region}-text)}`,
      ),
    ),
  ].join('\n');
}
