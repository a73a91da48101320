/** Addresses that nobody means well with, or that somebody's program has mangled: for the parser, and for real pages. */
import fc from 'fast-check';

/** The same addresses in every run: a failure can be looked into. */
const seed = 20_201_124;

/** What a page must never make of an address: each sets `window.injected` where it becomes markup or script. */
const markup = [
  '<img src=x onerror=injected=1>',
  '"><svg onload=injected=1>',
  "'-alert(1)-'",
  '<script>injected=1</script>',
  '</title><script>injected=1</script>',
  'javascript:injected=1',
  '{{constructor.constructor("injected=1")()}}',
  '<!--><b>',
  '&lt;b&gt;',
];

const prototypes = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__proto__[injected]',
  'constructor.prototype.injected',
];

/** Broken and doubled escapes, what is no UTF-8, what is not seen. */
const encodings = [
  '%',
  '%2',
  '%zz',
  '%E0%A4%A',
  '%C0%AF',
  '%F8%80%80%80',
  '%00',
  '%25253Cscript%25253E',
  '%u0041',
  '\u0000',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '\u202E',
  '\u2028',
  'e\u0301',
  '%ED%A0%80',
];

const separators = ['?', '&', '=', ';', '#', '/', '//', '\\', '..', '../..', '+', ' ', '\n', '\t'];
const kinds = ['klynge', 'by', 'omraade', 'region', 'kommune', 'praesentation', 'kort', 'embed'];
const ids = ['clean', 'aarhus', 'AARHUS', 'århus', 'viborg', 'hovedstaden', 'nix', '-', ''];
const keys = [
  'tema',
  'sammenlign',
  'status',
  'diagram',
  'orden',
  'kolonner',
  'palet',
  'laast',
  'baggrund',
  'slide',
  'nu',
  'forsinket',
  'foredrag',
  'taler',
  'utm_source',
];
const words = ['klynger', 'hospitaler', 'moerk', 'spirende', 'byer', 'ingen', '1', 'by-odense'];
const times = ['2020-11-24T13:20', '2020-13-40T99:99', '-000001-01-01T00:00', '1e9', 'NaN', '-5'];
const talks = [
  '{"klyngekort":1,"slides":[{"view":"by-aarhus.html"}]}',
  '{"klyngekort":{"toString":1},"slides":[]}',
  '{"klyngekort":1,"slides":{"length":1e9}}',
  '{"klyngekort":1,"slides":[{"view":"by-aarhus.html","title":"<img src=x onerror=injected=1>"}]}',
  '{"__proto__":{"injected":1},"klyngekort":1,"slides":[]}',
];

const page = fc
  .tuple(
    fc.constantFrom('', 'en/', 'embed/', 'en/embed/', './', '/', 'EN/', 'da/'),
    fc.constantFrom(...kinds, ...prototypes),
    fc.constantFrom('-', '--', '', '%2D'),
    fc.constantFrom(...ids, ...prototypes, ...markup),
    fc.constantFrom('.html', '', '.HTML', '.html.html', '.html/'),
  )
  .map((parts) => parts.join(''));

const value = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...prototypes),
  fc.constantFrom(...markup),
  fc.constantFrom(...markup).map(encodeURIComponent),
  fc.constantFrom(...encodings),
  fc.constantFrom(...times),
  fc.constantFrom(...talks).map(encodeURIComponent),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const parameter = fc
  .tuple(fc.constantFrom(...keys, ...prototypes), value)
  .map(([key, own]) => `${key}=${own}`);

/** One key over and over, sometimes with a meaning in between. */
const repeated = fc
  .tuple(fc.constantFrom(...keys), fc.array(value, { minLength: 2, maxLength: 30 }))
  .map(([key, values]) => values.map((own) => `${key}=${own}`).join('&'));

const query = fc
  .array(fc.oneof({ weight: 5, arbitrary: parameter }, { weight: 1, arbitrary: repeated }), {
    maxLength: 6,
  })
  .map((parameters) => parameters.join('&'));

const pieces = fc
  .array(
    fc.constantFrom(
      ...separators,
      ...encodings,
      ...markup,
      ...prototypes,
      ...kinds,
      ...ids,
      ...keys,
      ...words,
    ),
    { maxLength: 12 },
  )
  .map((some) => some.join(''));

/** Any such address. */
const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(page, query).map(([file, asked]) => `${file}?${asked}`) },
  { weight: 2, arbitrary: query.map((asked) => `index.html?${asked}`) },
  { weight: 3, arbitrary: pieces },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const million = 1_000_000;

/** Addresses of about a megabyte. */
export const endlessAddresses: readonly string[] = [
  'a'.repeat(million),
  `by-${'å'.repeat(million / 2)}.html`,
  `index.html?tema=${'<'.repeat(million)}`,
  `index.html?${'x&'.repeat(million / 2)}`,
  `index.html?${Array.from({ length: 100_000 }, (_, at) => `k${at}=1`).join('&')}`,
  `index.html?tema=${'%'.repeat(million)}`,
  `index.html?palet=moerk&${'palet=lys&'.repeat(million / 10)}`,
  `${'en/'.repeat(million / 3)}index.html`,
  `${'embed/'.repeat(million / 6)}by-aarhus.html`,
  `index.html#${'#'.repeat(million)}`,
  `by-aarhus.html?sammenlign=${'by-'.repeat(million / 3)}odense`,
  `?slide=${'byer'.repeat(million / 4)}&nu=${'9'.repeat(million)}`,
];

/** So many hostile addresses, always the same ones. */
export function hostileAddresses(count: number): readonly string[] {
  return fc.sample(hostileAddress, { numRuns: count, seed });
}
