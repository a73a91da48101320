import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartWord,
  format,
  pageFile,
  parse,
  rootOf,
  selectionName,
  type NotUnderstood,
} from '../../../src/state/address.ts';
import { charts, frontView, plainEmbed, type View } from '../../../src/state/view.ts';
import { index } from './tables.ts';
import { anyView, everySelection, viewOf } from './anyView.ts';

const { known } = index;
const read = (address: string): View => parse(address, known).view;
const missed = (address: string): readonly NotUnderstood[] => parse(address, known).notUnderstood;

/** Addresses that were published, and what they show. Each is also exactly what that View's address is. */
const published: readonly [string, View][] = [
  ['index.html', frontView],
  ['en/index.html', { ...frontView, language: 'en' }],
  ['klynge-clean.html', viewOf('cluster', 'clean')],
  ['klynge-byggeri-og-anlaeg.html', viewOf('cluster', 'byggeri-og-anlaeg')],
  ['by-koebenhavn.html', viewOf('city', 'koebenhavn')],
  ['by-aarhus.html', viewOf('city', 'aarhus')],
  ['omraade-nykoebing-f.html', viewOf('area', 'nykoebing-f', { theme: 'hospitals' })],
  ['region-sjaelland.html', viewOf('region', 'sjaelland')],
  ['kommune-thisted.html', viewOf('municipality', 'thisted', { theme: 'hospitals' })],
  ['kommune-hoeje-taastrup.html', viewOf('municipality', 'hoeje-taastrup')],
  ['en/klynge-made.html', viewOf('cluster', 'made', { language: 'en' })],
  [
    'en/by-aarhus.html?tema=hospitaler',
    viewOf('city', 'aarhus', { language: 'en', theme: 'hospitals' }),
  ],
  ['index.html?tema=hospitaler', { ...frontView, theme: 'hospitals' }],
  ['omraade-viborg.html?tema=klynger', viewOf('area', 'viborg', { theme: 'clusters' })],
  ['kommune-viborg.html?tema=klynger', viewOf('municipality', 'viborg', { theme: 'clusters' })],
  [
    'by-aarhus.html?sammenlign=by-odense',
    viewOf('city', 'aarhus', { comparison: { kind: 'city', id: 'odense' } }),
  ],
  [
    'klynge-clean.html?sammenlign=klynge-energy-cluster-denmark',
    viewOf('cluster', 'clean', { comparison: { kind: 'cluster', id: 'energy-cluster-denmark' } }),
  ],
  ['index.html?status=styrkeposition', { ...frontView, status: 'established' }],
  ['index.html?status=spirende', { ...frontView, status: 'emerging' }],
  ['index.html?diagram=byer', { ...frontView, chart: 'places' }],
  ['index.html?diagram=spredning', { ...frontView, chart: 'spread' }],
  ['index.html?diagram=omraader', { ...frontView, chart: 'areas' }],
  ['index.html?orden=navn', { ...frontView, order: 'name' }],
  ['index.html?orden=status', { ...frontView, order: 'status' }],
  ['index.html?orden=byer', { ...frontView, order: 'cities' }],
  ['index.html?kolonner=region', { ...frontView, columns: 'region' }],
  ['index.html?palet=lys', { ...frontView, palette: 'light' }],
  ['index.html?palet=moerk', { ...frontView, palette: 'dark' }],
  ['index.html?palet=projektor', { ...frontView, palette: 'projector' }],
  ['index.html?palet=print', { ...frontView, palette: 'print' }],
  [
    'omraade-viborg.html?tema=klynger&sammenlign=omraade-herning&status=spirende&diagram=byer&orden=navn&palet=moerk',
    viewOf('area', 'viborg', {
      theme: 'clusters',
      comparison: { kind: 'area', id: 'herning' },
      status: 'emerging',
      chart: 'places',
      order: 'name',
      palette: 'dark',
    }),
  ],
];

/** Addresses of embeds. */
const embedded: readonly [string, View][] = [
  ['embed/index.html', { ...frontView, embed: plainEmbed }],
  ['en/embed/by-aarhus.html', viewOf('city', 'aarhus', { language: 'en', embed: plainEmbed })],
  [
    'embed/klynge-clean.html?laast=1',
    viewOf('cluster', 'clean', { embed: { ...plainEmbed, locked: true } }),
  ],
  ['embed/index.html?diagram=ingen', { ...frontView, embed: { ...plainEmbed, panel: true } }],
  [
    'embed/omraade-viborg.html?tema=klynger&palet=moerk&laast=1&baggrund=gennemsigtig',
    viewOf('area', 'viborg', {
      theme: 'clusters',
      palette: 'dark',
      embed: { locked: true, transparent: true, panel: false },
    }),
  ],
];

describe('an embed’s address', () => {
  it.each(embedded)('%s is read and written', (address, view) => {
    expect(parse(address, known)).toEqual({ view, notUnderstood: [] });
    expect(format(view)).toBe(address);
  });

  it('says what it did not understand, and shows the default', () => {
    expect(
      parse('embed/kilder.html?laast=ja&baggrund=roed&hoejde=3&diagram=byer&childId=kortet', known),
    ).toEqual({
      view: { ...frontView, embed: plainEmbed },
      notUnderstood: [
        { part: 'page', value: 'kilder' },
        { part: 'query', value: 'hoejde' },
        { part: 'laast', value: 'ja' },
        { part: 'baggrund', value: 'roed' },
        { part: 'diagram', value: 'byer' },
      ],
    });
  });

  it('and a page’s do not share what only embeds choose', () => {
    expect(missed('index.html?laast=1&diagram=ingen')).toEqual([
      { part: 'query', value: 'laast' },
      { part: 'diagram', value: 'ingen' },
    ]);
  });

  it('leads to the root by as many steps as it has folders', () => {
    expect(rootOf(frontView)).toBe('');
    expect(rootOf({ language: 'en', embed: null })).toBe('../');
    expect(rootOf({ language: 'da', embed: plainEmbed })).toBe('../');
    expect(rootOf({ language: 'en', embed: plainEmbed })).toBe('../../');
  });
});

describe('a published address', () => {
  it.each(published)('%s is read and written', (address, view) => {
    expect(parse(address, known)).toEqual({ view, notUnderstood: [] });
    expect(format(view)).toBe(address);
  });

  it.each([
    ['', 'index.html'],
    ['?', 'index.html'],
    ['#kilder', 'index.html'],
    ['/', 'index.html'],
    ['./', 'index.html'],
    ['en/', 'en/index.html'],
    ['en', 'en/index.html'],
    ['klynge-clean', 'klynge-clean.html'],
    ['./by-aarhus.html', 'by-aarhus.html'],
    ['/en/by-aarhus.html', 'en/by-aarhus.html'],
    ['by-aarhus.html?#kilder', 'by-aarhus.html'],
    ['by-aarhus.html#kilder?tema=hospitaler', 'by-aarhus.html'],
    ['by-aarhus.html?tema=klynger', 'by-aarhus.html'],
    ['omraade-aarhus.html?tema=hospitaler', 'omraade-aarhus.html'],
    ['index.html?diagram=tilsagn&orden=beloeb', 'index.html'],
    [
      'index.html?palet=moerk&status=spirende&tema=hospitaler',
      'index.html?tema=hospitaler&status=spirende&palet=moerk',
    ],
    ['by-aarhus.html?sammenlign=by%2Dodense', 'by-aarhus.html?sammenlign=by-odense'],
  ])('is also understood when written %j', (address, canonical) => {
    expect(missed(address)).toEqual([]);
    expect(format(read(address))).toBe(canonical);
  });
});

describe('what is not understood', () => {
  it.each<[string, NotUnderstood[], string]>([
    ['klynge-findes-ikke.html', [{ part: 'page', value: 'klynge-findes-ikke' }], 'index.html'],
    ['by-Aarhus.html', [{ part: 'page', value: 'by-Aarhus' }], 'index.html'],
    ['by-.html', [{ part: 'page', value: 'by-' }], 'index.html'],
    ['klynge-aarhus.html', [{ part: 'page', value: 'klynge-aarhus' }], 'index.html'],
    ['by-aarhus/by-odense.html', [{ part: 'page', value: 'by-aarhus/by-odense' }], 'index.html'],
    ['by-constructor.html', [{ part: 'page', value: 'by-constructor' }], 'index.html'],
    ['en/en/by-aarhus.html', [{ part: 'page', value: 'en/by-aarhus' }], 'en/index.html'],
    ['index.html?tema=sygehuse', [{ part: 'tema', value: 'sygehuse' }], 'index.html'],
    ['omraade-viborg.html?tema=', [{ part: 'tema', value: '' }], 'omraade-viborg.html'],
    ['index.html?status=Spirende', [{ part: 'status', value: 'Spirende' }], 'index.html'],
    ['index.html?diagram=ingen', [{ part: 'diagram', value: 'ingen' }], 'index.html'],
    ['index.html?orden=__proto__', [{ part: 'orden', value: '__proto__' }], 'index.html'],
    ['index.html?palet=toString', [{ part: 'palet', value: 'toString' }], 'index.html'],
    ['index.html?utm_source=brev', [{ part: 'query', value: 'utm_source' }], 'index.html'],
    ['index.html?sammenlign=by-odense', [{ part: 'sammenlign', value: 'by-odense' }], 'index.html'],
    [
      'by-aarhus.html?sammenlign=by-aarhus',
      [{ part: 'sammenlign', value: 'by-aarhus' }],
      'by-aarhus.html',
    ],
    [
      'by-aarhus.html?sammenlign=omraade-aarhus',
      [{ part: 'sammenlign', value: 'omraade-aarhus' }],
      'by-aarhus.html',
    ],
    [
      'by-aarhus.html?sammenlign=by-ukendt',
      [{ part: 'sammenlign', value: 'by-ukendt' }],
      'by-aarhus.html',
    ],
    [
      'by-ukendt.html?sammenlign=by-odense&palet=moerk',
      [
        { part: 'page', value: 'by-ukendt' },
        { part: 'sammenlign', value: 'by-odense' },
      ],
      'index.html?palet=moerk',
    ],
  ])('in %s is named, and the rest is shown', (address, notUnderstood, shown) => {
    expect(missed(address)).toEqual(notUnderstood);
    expect(format(read(address))).toBe(shown);
  });

  it('is every wrong part at once, and nothing else is lost', () => {
    const words = [
      'tema',
      'sammenlign',
      'status',
      'diagram',
      'orden',
      'kolonner',
      'palet',
      'laengde',
    ];
    const address = `by-viborg.html?${words.map((word) => `${word}=forkert`).join('&')}`;
    expect(read(address)).toEqual(viewOf('city', 'viborg'));
    expect(new Set(missed(address).map(({ part }) => part))).toEqual(
      new Set(['tema', 'sammenlign', 'status', 'diagram', 'orden', 'kolonner', 'palet', 'query']),
    );
  });
});

describe('every View', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(format(view), known)).toEqual({ view, notUnderstood: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('has the same address as any copy of it, with its parts in any order', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const entries = Object.entries(view).toReversed();
        expect(format(Object.fromEntries(entries) as unknown as View)).toBe(format(view));
      }),
    );
  });

  it('writes a relative address of plain ASCII that begins with its page’s file', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = format(view);
        expect(address).toMatch(
          /^(en\/)?(embed\/)?[a-z0-9-]+\.html(\?[a-z]+=[a-z1-]+(&[a-z]+=[a-z1-]+)*)?$/,
        );
        expect(address.split('?')[0]).toBe(pageFile(view));
      }),
    );
  });

  it('has no query on the front page and on the page of each of the 166 things', () => {
    const views = [frontView, ...everySelection.map(({ kind, id }) => viewOf(kind, id))];
    const addresses = views.map(format);
    expect(addresses).toHaveLength(1 + 166);
    expect(new Set(addresses).size).toBe(1 + 166);
    expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
    expect(addresses.slice(1)).toEqual(
      everySelection.map((thing) => `${selectionName(thing)}.html`),
    );
  });

  it('gives each chart the word that its figure carries', () => {
    expect(charts.map(chartWord)).toEqual(['tilsagn', 'byer', 'spredning', 'omraader']);
  });
});

describe('any string at all', () => {
  const anyPiece = fc.oneof(
    anyView.map(format),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '%',
      '%E0%A4%A',
      '%F8',
      '%00',
      '\uD800',
      '\uDC00x',
      '\u0000',
      '#',
      '?',
      '&',
      '=',
      '+',
    ),
    fc.constantFrom(
      '..',
      '/',
      '//',
      '\\',
      'en/',
      'tema=',
      '?sammenlign=',
      'by-',
      '.html',
      '__proto__',
    ),
  );
  /** A valid address with something cut out of it and something put in. */
  const mutated = fc
    .tuple(anyView.map(format), fc.nat(60), fc.nat(10), anyPiece)
    .map(([text, at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));
  const loneSurrogates = fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((units) => String.fromCharCode(...units));

  it.each<[string, fc.Arbitrary<string>]>([
    ['of ASCII', fc.string()],
    ['of all Unicode', fc.string({ unit: 'binary' })],
    ['of letters with their accents', fc.string({ unit: 'grapheme' })],
    ['of any 16-bit units, lone surrogates too', loneSurrogates],
    ['of pieces of addresses', fc.array(anyPiece).map((pieces) => pieces.join(''))],
    ['that was once an address', mutated],
  ])('%s gives a View that has an address', (_, anyText) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { view } = parse(text, known);
        expect(parse(format(view), known)).toEqual({ view, notUnderstood: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is either understood whole or told to the reader, part by part', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { view, notUnderstood } = parse(text, known);
        for (const { part, value } of notUnderstood) {
          expect([
            'page',
            'query',
            'tema',
            'sammenlign',
            'status',
            'diagram',
            'orden',
            'kolonner',
            'palet',
            'laast',
            'baggrund',
          ]).toContain(part);
          expect(value).toEqual(expect.any(String));
        }
        if (notUnderstood.length === 0) expect(read(format(view))).toEqual(view);
        else expect(format(view)).not.toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
