import { describe, expect, it } from 'vitest';
import type { MunicipalityBoundaries } from '../../../src/model/boundaries.ts';
import { decodeDataset } from '../../../src/model/decode.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { pathOf, tableColumns } from '../../../src/model/tables.ts';
import { isLong } from '../../extent.ts';
import { mutationsOf, type Mutation } from './mutations.ts';
import { dataset, realTables } from './realTables.ts';

const all = mutationsOf(realTables);
/** `npm test` tries every column and every edit; the long run every edit in every column. */
const tried = isLong ? all : all.filter((_, at) => at % 12 === 0);

/** Small squares round the tables' own points, which are checked in no time. */
const standIns: MunicipalityBoundaries = {
  type: 'FeatureCollection',
  features: dataset.municipalities.map(({ code, id, area }) => {
    const points = [
      ...dataset.cities.filter(({ municipality }) => municipality === id),
      ...dataset.areas.filter((own) => own.id === area),
    ];
    const near = 0.001;
    const corner = (lon: number, lat: number) => [
      [lon - near, lat - near],
      [lon - near, lat + near],
      [lon + near, lat + near],
      [lon + near, lat - near],
      [lon - near, lat - near],
    ];
    return {
      type: 'Feature',
      properties: { code },
      geometry: {
        type: 'MultiPolygon',
        coordinates: points.map(({ lon, lat }) => [corner(lon, lat)]),
      },
    };
  }),
};

/** What the editor is told; null where the tables mean what they meant before. */
function told({ table, text }: Mutation): readonly string[] | null | 'something else' {
  const decoded = decodeDataset({ ...realTables, [table]: text }, standIns);
  if (decoded.kind === 'problems') return decoded.problems.map(formatProblem);
  return JSON.stringify(decoded.dataset) === JSON.stringify(dataset) ? null : 'something else';
}

/** Whether one of the messages names the place: file, line and column; of a header's name, file and line. */
function namesThePlace(messages: readonly string[], { table, column, line }: Mutation): boolean {
  return messages.some((message) => {
    const start = `${pathOf(table)}:${line}`;
    if (line === 1) return message.startsWith(start);
    const [place = ''] = message.split(': ');
    const isNamed = place.slice(start.length).includes(column);
    // An empty cell is told where it leaves another one without a meaning.
    return place.startsWith(`${start} `) && (isNamed || message.includes(`${column} is empty`));
  });
}

describe('a mistake in any column of any table', () => {
  it('is made at least 300 times, in every column', () => {
    const columns = (mutations: readonly Mutation[]) =>
      new Set(mutations.map(({ table, column }) => `${table} ${column}`));
    const every = Object.entries(tableColumns).flatMap(([table, own]) =>
      own.map((column) => `${table} ${column}`),
    );
    expect(tried.length).toBeGreaterThanOrEqual(300);
    expect([...columns(tried)].toSorted()).toEqual(every.toSorted());
  });

  // All of them take minutes on a busy machine.
  it('is told with file, line and column, or means the same', { timeout: 600_000 }, () => {
    const survivors = tried.flatMap((mutation) => {
      const { table, line, column, edit } = mutation;
      const what = `${pathOf(table)}:${line} ${column}, ${edit}`;
      const messages = told(mutation);
      if (messages === null) return [];
      if (messages === 'something else') return [`${what}: accepted, and means something else`];
      return namesThePlace(messages, mutation) ? [] : [`${what}: told as ${messages.join(' | ')}`];
    });
    expect(survivors).toEqual([]);
  });
});
