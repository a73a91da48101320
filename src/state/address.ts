/**
 * The address of a View and back. Both directions are total and each other's inverse:
 * any string gives a View and the list of what was not understood, every View gives one address.
 * Addresses are relative to the site's root: `klynge-clean.html`, `en/by-aarhus.html?tema=hospitaler`.
 */
import { languageFolders, type Language } from '../model/dataset.ts';
import {
  articles,
  frontView,
  isSame,
  paletteChoices,
  selectionKinds,
  themeOf,
  type Article,
  type Chart,
  type ColumnOrder,
  type Order,
  type PaletteChoice,
  type Selection,
  type SelectionKind,
  type StatusFilter,
  type Theme,
  type View,
} from './view.ts';

/** The ids that exist, by kind: what an address may name. */
export type KnownIds = Readonly<Record<SelectionKind, Pick<ReadonlySet<string>, 'has'>>>;

/** A part of an address that meant nothing: which part, and what stood there, shortened. */
export interface NotUnderstood {
  readonly part: 'page' | QueryKey | 'query';
  readonly value: string;
}

export interface Parsed {
  readonly view: View;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** The word that begins the file name of each kind of selection. */
const pageWords: Record<SelectionKind, string> = {
  cluster: 'klynge',
  city: 'by',
  area: 'omraade',
  region: 'region',
  municipality: 'kommune',
};

const articleWords: Record<Article, string> = {
  benchmarks: 'pejlemaerker',
  programme: 'program',
  charts: 'diagrammer',
  sources: 'kilder',
  data: 'data',
  journalists: 'journalister',
  accessibility: 'tilgaengelighed',
  places: 'steder',
  licences: 'licenser',
};

const themeWords: Record<Theme, string> = { clusters: 'klynger', hospitals: 'hospitaler' };
const statusWords: Record<StatusFilter, string> = {
  all: 'alle',
  established: 'styrkeposition',
  emerging: 'spirende',
};
const chartWords: Record<Chart, string> = {
  grants: 'tilsagn',
  places: 'byer',
  spread: 'spredning',
  areas: 'omraader',
};
const orderWords: Record<Order, string> = {
  amount: 'beloeb',
  name: 'navn',
  status: 'status',
  cities: 'byer',
};
const columnWords: Record<ColumnOrder, string> = { clusters: 'klynger', region: 'region' };
const paletteWords: Record<PaletteChoice, string> = {
  auto: 'auto',
  light: 'lys',
  dark: 'moerk',
  projector: 'projektor',
  print: 'print',
};

/** In an embed the short panel may stand where the chart would; the other charts need more room than most have. */
const noChart = 'ingen';
const embedChartWords = { grants: chartWords.grants } as const;

/** What pym, by which many hosts size frames, adds to a frame's address: for itself, not for the reader. */
const pymKeys = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

const queryKeys = ['tema', 'status', 'diagram', 'orden', 'kolonner', 'palet'] as const;
/** What only pages choose. */
const pageKeys = ['sammenlign'] as const;
/** What only embeds choose: each is on, or is not named. */
const embedWords = {
  laast: { on: '1' },
  baggrund: { on: 'gennemsigtig' },
} as const;
type QueryKey = (typeof queryKeys | typeof pageKeys)[number] | keyof typeof embedWords;

/** The id of the list of sources on every page: `#kilder`. */
export const sourcesId = 'kilder';

/** The chart's word in addresses and in `data-chart`. */
export function chartWord(chart: Chart): string {
  return chartWords[chart];
}

/** The palette's word in addresses. */
export function paletteWord(palette: PaletteChoice): string {
  return paletteWords[palette];
}

/** The palette that a word in an address means; null for any other word, and for none. */
export function paletteOfWord(word: string | null): PaletteChoice | null {
  return paletteChoices.find((palette) => paletteWords[palette] === word) ?? null;
}

/** The name of a selection in addresses: `klynge-clean`, `by-aarhus`. */
export function selectionName(selection: Selection): string {
  return `${pageWords[selection.kind]}-${selection.id}`;
}

/** The folder that a View's page is in, relative to the root. */
function folderOf({ language, embed }: Pick<View, 'language' | 'embed'>): string {
  return languageFolders[language] + (embed ? 'embed/' : '');
}

/** A file that is there in each language, relative to the root: `program.ics`, `en/program.ics`. */
export function fileIn(language: Language, name: string): string {
  return folderOf({ language, embed: null }) + name;
}

/** The file a View's page is rendered to, relative to the root: `index.html`, `en/klynge-clean.html`. */
export function pageFile(view: Pick<View, 'language' | 'selection' | 'article' | 'embed'>): string {
  const { article, selection } = view;
  const name = article ? articleWords[article] : selection ? selectionName(selection) : 'index';
  return `${folderOf(view)}${name}.html`;
}

/** The path from a View's page to the site's root: empty, or `../` for each folder that the page is in. */
export function rootOf(view: Pick<View, 'language' | 'embed'>): string {
  return folderOf(view).replaceAll(/[^/]+/g, '..');
}

/** The one address of a View, relative to the site's root, defaults left out. */
export function format(view: View): string {
  const query = new URLSearchParams();
  if (view.theme !== themeOf(view.selection)) query.set('tema', themeWords[view.theme]);
  if (view.comparison) query.set('sammenlign', selectionName(view.comparison));
  if (view.status !== frontView.status) query.set('status', statusWords[view.status]);
  if (view.embed?.panel) query.set('diagram', noChart);
  else if (view.chart !== frontView.chart) query.set('diagram', chartWords[view.chart]);
  if (view.order !== frontView.order) query.set('orden', orderWords[view.order]);
  if (view.columns !== frontView.columns) query.set('kolonner', columnWords[view.columns]);
  if (view.palette !== frontView.palette) query.set('palet', paletteWords[view.palette]);
  if (view.embed?.locked) query.set('laast', embedWords.laast.on);
  if (view.embed?.transparent) query.set('baggrund', embedWords.baggrund.on);
  const text = query.toString();
  return pageFile(view) + (text ? `?${text}` : '');
}

/** What stood in an address, as a note can show it: its first 60 characters, for an address may be a megabyte long. */
export function shortened(value: string): string {
  return value.replace(/(?<=^.{60}).+/s, '…');
}

/** What was not understood, as much of it as a note can show: an address may have a hundred thousand parts. */
export function noted(all: readonly NotUnderstood[]): readonly NotUnderstood[] {
  return all.slice(0, 20).map((one) => ({ ...one, value: shortened(one.value) }));
}

/** The View of any string, and what in it was not understood (those parts take their defaults). */
export function parse(address: string, known: KnownIds): Parsed {
  const notUnderstood: NotUnderstood[] = [];
  const [beforeHash = ''] = address.split('#');
  const mark = beforeHash.indexOf('?');
  const path = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? '' : beforeHash.slice(mark));

  const { language, embedded, file } = splitFolders(path);
  const { article, selection } = parsePage(file, embedded, known, notUnderstood);

  const keys: readonly string[] = embedded
    ? [...queryKeys, ...Object.keys(embedWords), ...pymKeys]
    : [...queryKeys, ...pageKeys];
  for (const key of new Set(query.keys())) {
    if (!keys.includes(key)) notUnderstood.push({ part: 'query', value: key });
  }
  const word = <T extends string, Otherwise>(
    key: QueryKey,
    words: Partial<Record<T, string>>,
    otherwise: Otherwise,
  ): T | Otherwise => {
    const value = query.get(key);
    if (value === null) return otherwise;
    const found = (Object.keys(words) as T[]).find((code) => words[code] === value);
    if (found === undefined) notUnderstood.push({ part: key, value });
    return found ?? otherwise;
  };

  const embed = embedded
    ? {
        locked: word('laast', embedWords.laast, null) !== null,
        transparent: word('baggrund', embedWords.baggrund, null) !== null,
        panel: query.get('diagram') === noChart,
      }
    : null;
  const view: View = {
    embed,
    language,
    theme: word('tema', themeWords, themeOf(selection)),
    article,
    selection,
    comparison: embedded
      ? null
      : parseComparison(query.get('sammenlign'), selection, known, notUnderstood),
    status: word('status', statusWords, frontView.status),
    chart: embed?.panel
      ? frontView.chart
      : word<Chart, Chart>('diagram', embedded ? embedChartWords : chartWords, frontView.chart),
    order: word('orden', orderWords, frontView.order),
    columns: word('kolonner', columnWords, frontView.columns),
    palette: word('palet', paletteWords, frontView.palette),
  };
  return { view, notUnderstood: noted(notUnderstood) };
}

function splitFolders(path: string): { language: Language; embedded: boolean; file: string } {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const language = parts[0] === 'en' ? 'en' : 'da';
  if (language === 'en') parts.shift();
  const embedded = parts[0] === 'embed';
  if (embedded) parts.shift();
  return { language, embedded, file: parts.join('/') };
}

/** A page of text is no embed: under that folder its name means nothing. */
function parsePage(
  file: string,
  embedded: boolean,
  known: KnownIds,
  notUnderstood: NotUnderstood[],
): Pick<View, 'article' | 'selection'> {
  const name = file.replace(/\.html$/, '');
  const article = (!embedded && articles.find((one) => articleWords[one] === name)) || null;
  if (article || name === '' || name === 'index') return { article, selection: null };
  const selection = parseSelection(name, known);
  if (!selection) notUnderstood.push({ part: 'page', value: name });
  return { article: null, selection };
}

function parseSelection(name: string, known: KnownIds): Selection | null {
  for (const kind of selectionKinds) {
    const start = `${pageWords[kind]}-`;
    const id = name.slice(start.length);
    if (name.startsWith(start) && known[kind].has(id)) return { kind, id };
  }
  return null;
}

/** A comparison needs something to be compared with: of the same kind, and not the same thing. */
function parseComparison(
  value: string | null,
  selection: Selection | null,
  known: KnownIds,
  notUnderstood: NotUnderstood[],
): Selection | null {
  if (value === null) return null;
  const other = parseSelection(value, known);
  if (other && selection && other.kind === selection.kind && !isSame(other, selection)) {
    return other;
  }
  notUnderstood.push({ part: 'sammenlign', value });
  return null;
}
