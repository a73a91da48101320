import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { makeDownloads } from '../../../../src/build/downloads/makeDownloads.ts';
import { contentOf, downloads, material } from './material.ts';

interface Field {
  name: string;
  type: string;
  title: string;
  description: string;
  constraints: {
    required?: boolean;
    unique?: boolean;
    pattern?: string;
    minimum?: number;
    enum?: string[];
  };
}
interface Resource {
  profile: string;
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: Field[];
    primaryKey?: string;
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
const descriptor = JSON.parse(contentOf('datapackage.json')) as {
  resources: Resource[];
  sources: object[];
};
const tabular = descriptor.resources.filter(({ profile }) => profile === 'tabular-data-resource');

/** Frictionless Data's own schema of a profile. It is draft 04, whose `$schema` this validator does not know. */
function validator(profile: string) {
  const path = new URL(`profiles/${profile}.json`, import.meta.url);
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as object & {
    $schema?: string;
  };
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  return (value: unknown) => (validate(value) ? [] : (validate.errors ?? []));
}
const packageFaults = validator('data-package');
const resourceFaults = validator('tabular-data-resource');

describe('the data package', () => {
  it('is one by the schema of Frictionless Data, and each table by that of tables', () => {
    expect(packageFaults(descriptor)).toEqual([]);
    expect(tabular).toHaveLength(7);
    for (const resource of tabular) expect(resourceFaults(resource), resource.name).toEqual([]);
  });

  it('would not be with a fault in it', () => {
    expect(packageFaults({ ...descriptor, resources: [] })).not.toEqual([]);
    expect(packageFaults({ ...descriptor, licenses: [{ name: 'not a name!' }] })).not.toEqual([]);
    const [first] = tabular;
    const broken = { ...first, schema: { fields: [{ name: 'id', type: 'wrong' }] } };
    expect(resourceFaults(broken)).not.toEqual([]);
  });

  it('gives the size and the hash of every file, which are those of the bytes', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(contentOf(path));
      expect(bytes, path).toBe(content.length);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('names every source, and nobody who is not known', () => {
    expect(descriptor.sources.length).toBeGreaterThan(40);
    expect(contentOf('datapackage.json')).not.toMatch(/"role": "publisher"|undefined|"created"/);
  });
});

const rowsOf = (name: string) =>
  parse(contentOf(`${name}.csv`), { columns: true }) as Record<string, string>[];

/** Whether a text is a value of the field's type, as Table Schema writes it. */
const isOfType: Readonly<Record<string, (text: string) => boolean>> = {
  string: () => true,
  integer: (text) => /^-?\d+$/.test(text),
  number: (text) => /^-?\d+(\.\d+)?$/.test(text),
  boolean: (text) => text === 'true' || text === 'false',
};

describe.each(tabular.map((resource) => [resource.name, resource] as const))(
  'the rows of %s',
  (name, { schema }) => {
    const rows = rowsOf(name);
    const fields = schema?.fields ?? [];

    it('have the columns that the package describes, in that order', () => {
      expect(Object.keys(rows[0] ?? {})).toEqual(fields.map((field) => field.name));
    });

    it('hold what the package says', () => {
      const faults = fields.flatMap(({ name: field, type, constraints }) => {
        const cells = rows.map((row) => row[field] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        const { required, unique, pattern, minimum, enum: codes } = constraints;
        const wrong = filled.filter(
          (cell) =>
            !isOfType[type]?.(cell) ||
            (pattern && !new RegExp(pattern).test(cell)) ||
            (minimum !== undefined && Number(cell) < minimum) ||
            (codes && !codes.includes(cell)),
        );
        return [
          ...wrong.map((cell) => `${field}: ${cell}`),
          ...(required && filled.length < cells.length ? [`${field}: empty`] : []),
          ...(unique && new Set(cells).size < cells.length ? [`${field}: repeated`] : []),
        ];
      });
      expect(faults).toEqual([]);
    });

    it('refer only to rows that there are', () => {
      const lost = (schema?.foreignKeys ?? []).flatMap(({ fields: field, reference }) => {
        const ids = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
        return rows.map((row) => row[field]).filter((id) => id && !ids.has(id));
      });
      expect(lost).toEqual([]);
      expect(fields.filter(({ name: field }) => field.endsWith('_id'))).toHaveLength(
        schema?.foreignKeys?.length ?? 0,
      );
    });
  },
);

it('the files are the same bytes every time', () => {
  expect(makeDownloads(material).files).toEqual(downloads.files);
});
