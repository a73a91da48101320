import { reportUnknownTotals } from './checkTotals.ts';
import { clusterStatuses } from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeatedId, type Identifiers } from './identifiers.ts';
import { suggestion } from './nearest.ts';
import type { KnownIds, Tables } from './readTables.ts';
import type { Row } from './row.ts';
import {
  slideFigures,
  slideKinds,
  slideLayouts,
  type Slide,
  type SlideFigure,
  type SlideView,
} from './slides.ts';
import { slug } from './slug.ts';
import type { ColumnOf } from './tables.ts';

type SlideRow = Row<ColumnOf<'slides.csv'>>;

/** Decodes `slides.csv`. What stands on a slide is computed or typed: numbers only by the names of totals. */
export function decodeSlides(
  tables: Tables,
  known: KnownIds,
): readonly Decoded<Slide, ColumnOf<'slides.csv'>>[] {
  const { rows } = tables['slides.csv'];
  reportRepeatedId(rows, 'id');
  const municipalities = new Map(
    tables['municipalities.csv'].rows.map((row) => [row.text('code'), slug(row.text('name'))]),
  );
  return decodeRows(rows, (row) => {
    reportUnknownTotals(
      row,
      ['title_da', 'title_en', 'text_da', 'text_en', 'notes_da', 'notes_en'],
      known,
    );
    return {
      id: row.id('id'),
      layout: row.oneOf('layout', slideLayouts),
      view: viewOf(row, known, municipalities),
      title: row.bilingual('title_da', 'title_en', false),
      text: row.bilingual('text_da', 'text_en', false),
      figures: figuresOf(row),
      notes: row.bilingual('notes_da', 'notes_en', true),
      minutes: row.wholeNumber('minutes'),
      sources: row.references('source', known.sources, true),
    };
  });
}

function viewOf(
  row: SlideRow,
  known: KnownIds,
  municipalities: ReadonlyMap<string, string>,
): SlideView {
  const theme = row.oneOf('theme', ['clusters', 'hospitals']);
  const status = row.text('status') === '' ? 'all' : row.oneOf('status', clusterStatuses);
  const pairNeeds = (column: 'kind' | 'compared') => {
    if (row.text('layout') !== 'pair' || row.text(column) !== '') return;
    row.report(column, 'the cell is empty though the layout is pair; two maps need two things');
  };
  if (row.text('kind') === '') {
    for (const column of ['selected', 'compared'] as const) {
      if (row.text(column) !== '') row.report(column, 'says what is selected, but kind is empty');
    }
    pairNeeds('kind');
    return { theme, selection: null, compared: null, status };
  }
  const kind = row.oneOf('kind', slideKinds);
  const ids: Readonly<Record<typeof kind, Identifiers>> = {
    cluster: known.clusters,
    city: known.cities,
    area: known.areas,
    region: known.regions,
    municipality: known.municipalityCodes,
  };
  const idIn = (column: 'selected' | 'compared') => {
    const id = row.reference(column, ids[kind]);
    return kind === 'municipality' ? (municipalities.get(id) ?? '') : id;
  };
  const compared = row.text('compared') === '' ? null : idIn('compared');
  const selection = { kind, id: idIn('selected') };
  if (compared === selection.id) row.report('compared', 'is the thing that it is compared with');
  pairNeeds('compared');
  return { theme, selection, compared, status };
}

function figuresOf(row: SlideRow): readonly SlideFigure[] {
  return row.list('figures').flatMap((name) => {
    const figure = slideFigures.find((candidate) => candidate === name);
    if (!figure) {
      const expected = `is not one of ${slideFigures.join(', ')}`;
      row.report('figures', `${expected}${suggestion(name, slideFigures)}`, name);
    }
    return figure ?? [];
  });
}
