/** The Frictionless Data Package (v1) that describes the files: https://specs.frictionlessdata.io/data-package/ */
import { createHash } from 'node:crypto';
import type { Source } from '../../model/dataset.ts';
import type { About } from './about.ts';
import { listSeparator } from './csv.ts';
import type { Licence } from './licences.ts';
import type { Column, Table } from './table.ts';

/** A file beside the descriptor. */
export interface Described {
  /** Name within the folder. */
  readonly path: string;
  readonly content: string;
  /** The table it is, for CSV. */
  readonly table: Table | null;
  readonly title: string;
  readonly mediatype: string;
  readonly licences: readonly Licence[];
}

export function dataPackage(
  files: readonly Described[],
  sources: readonly Source[],
  about: About,
): object {
  return {
    profile: 'data-package',
    name: 'klyngekort',
    title: about.title.en,
    description: `${about.says.en} ${about.dataDate.en}.`,
    version: about.version,
    ...(about.siteUrl ? { homepage: about.siteUrl } : {}),
    keywords: ['Denmark', 'clusters', 'grants', 'hospitals', 'municipalities'],
    contributors: [
      { title: 'Klyngekort contributors', role: 'author' },
      ...(about.publisher ? [{ title: about.publisher, role: 'publisher' }] : []),
    ],
    licenses: uniqueLicences(files.flatMap((file) => file.licences)),
    sources: sources.map(({ title, section, url }) => ({
      title: section ? `${title}: ${section}` : title,
      ...(url ? { path: url } : {}),
    })),
    resources: files.map(resource),
  };
}

function resource({ path, content, table, title, mediatype, licences }: Described): object {
  const bytes = Buffer.from(content, 'utf8');
  return {
    profile: table ? 'tabular-data-resource' : 'data-resource',
    name: path.replaceAll('.', '-').replace(/-csv$/, ''),
    title,
    ...(table ? { description: table.says.en } : {}),
    path,
    format: path.split('.').at(-1),
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    licenses: uniqueLicences(licences),
    ...(table ? { schema: tableSchema(table) } : {}),
  };
}

/** The Table Schema of a table: https://specs.frictionlessdata.io/table-schema/ */
function tableSchema({ columns, key }: Table): object {
  const foreignKeys = columns.flatMap(({ name, refersTo }) =>
    refersTo ? [{ fields: name, reference: { resource: refersTo, fields: 'id' } }] : [],
  );
  return {
    fields: columns.map((column) => ({
      name: column.name,
      // A list is one text here: CSV has no lists.
      type: column.type === 'list' ? 'string' : column.type,
      title: column.heading,
      description:
        column.type === 'list'
          ? `${column.says.en}; separated by '${listSeparator}'`
          : column.says.en,
      constraints: constraintsOf(column, column.name === key),
    })),
    missingValues: [''],
    ...(key ? { primaryKey: key } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function constraintsOf({ required, pattern, words, type }: Column, unique: boolean): object {
  return {
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(pattern ? { pattern } : {}),
    ...(type === 'integer' ? { minimum: 0 } : {}),
    ...(words && type === 'string' ? { enum: Object.keys(words) } : {}),
  };
}

function uniqueLicences(licences: readonly Licence[]): object[] {
  return [...new Set(licences)].map(({ name, url, title }) => ({
    name,
    title: title.en,
    ...(url ? { path: url } : {}),
  }));
}
