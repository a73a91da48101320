import type { Row } from './row.ts';

/** What a row was decoded into, with the row, so that a later check can name its line. */
export interface Decoded<Entity, Column extends string> {
  readonly entity: Entity;
  readonly row: Row<Column>;
}

/** Decodes every row and keeps those in which nothing was wrong. */
export function decodeRows<Entity, Column extends string>(
  rows: readonly Row<Column>[],
  decode: (row: Row<Column>) => Entity,
): readonly Decoded<Entity, Column>[] {
  return rows.map((row) => ({ entity: decode(row), row })).filter(({ row }) => row.sound);
}

/** The entities without their rows. */
export function entities<Entity>(
  decoded: readonly { readonly entity: Entity }[],
): readonly Entity[] {
  return decoded.map(({ entity }) => entity);
}
