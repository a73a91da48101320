import { describe, expect, it } from 'vitest';
import { parse, stringify } from './csvCells.ts';
import { messagesAbout, smallTables } from './smallTables.ts';

/** Columns in which an empty cell is a mistake, by table: each has a first row in which they are filled in. */
const needed = {
  'clusters.csv': ['id', 'name', 'short_name', 'field', 'field_en', 'description_da', 'source'],
  'branches.csv': ['cluster', 'place', 'kind', 'source'],
  'grants.csv': ['cluster', 'amount_dkk', 'name_in_source', 'source'],
  'cities.csv': ['id', 'name', 'lat', 'lon', 'municipality', 'source'],
  'municipalities.csv': ['code', 'name', 'population', 'basis', 'source', 'population_source'],
  'hospital-areas.csv': ['id', 'name', 'hospital', 'site', 'lat', 'lon', 'region', 'source'],
  'regions.csv': ['id', 'name', 'code', 'source'],
  'benchmarks.csv': ['title_da', 'title_en', 'text_da', 'text_en', 'source'],
  'count-notes.csv': ['date', 'count', 'name_da', 'name_en'],
  'programmes.csv': [
    'title_da',
    'title_en',
    'date',
    'start',
    'end',
    'form',
    'venue',
    'summary_da',
    'source',
  ],
  'programme-tracks.csv': ['number', 'title_da', 'title_en', 'source'],
  'programme-items.csv': ['start', 'kind', 'title_da', 'title_en', 'source'],
  'programme-themes.csv': ['title_da', 'title_en', 'questions_da', 'text_da', 'text_en', 'source'],
  'contradictions.csv': ['title_da', 'one_da', 'other_en', 'settled_da', 'source'],
  'slides.csv': ['layout', 'theme', 'notes_da', 'notes_en', 'source'],
  'checks.csv': ['name', 'expected', 'source'],
  'sources.csv': ['id', 'title', 'kind'],
} as const;

describe('the editor is told about a cell that must not be empty', () => {
  for (const [table, columns] of Object.entries(needed)) {
    it.each(columns.map((column) => [column]))(`${table}: %s`, (column) => {
      const [header = [], first = [], ...others] = parse(smallTables[table] ?? '');
      const emptied = first.map((cell, at) => (header[at] === column ? '' : cell));
      expect(emptied).not.toEqual(first);
      const tables = { ...smallTables, [table]: stringify([header, emptied, ...others]) };
      expect(messagesAbout(tables)).toContain(`data/${table}:2 ${column}: the cell is empty`);
    });
  }
});
