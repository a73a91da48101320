import { evidences, presenceKinds, type Branch, type PresenceKind } from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeated } from './identifiers.ts';
import { suggestion } from './nearest.ts';
import type { KnownIds, Tables } from './readTables.ts';
import type { Row } from './row.ts';
import type { ColumnOf } from './tables.ts';

type BranchRow = Row<ColumnOf<'branches.csv'>>;

/** Decodes `branches.csv`. */
export function decodeBranches(
  table: Tables['branches.csv'],
  known: KnownIds,
): readonly Decoded<Branch, ColumnOf<'branches.csv'>>[] {
  reportRepeated(
    table.rows,
    'kind',
    (row) => [row.text('cluster'), row.text('place'), row.text('kind')].join(' '),
    (line) => `repeats line ${line}: the same cluster, place and kind`,
  );
  return decodeRows(table.rows, (row) => {
    const kind = row.oneOf('kind', presenceKinds);
    return {
      cluster: row.reference('cluster', known.clusters),
      ...decodePlace(row, known),
      kind,
      from: row.date('from'),
      until: row.date('until'),
      note: row.bilingual('note', 'note_en', false),
      ...decodeEvidence(row, kind, known),
      sources: row.references('source', known.sources, true),
    };
  });
}

function decodePlace(
  row: BranchRow,
  { cities, regions }: KnownIds,
): Pick<Branch, 'city' | 'region'> {
  const place = row.requiredText('place');
  if (place === '' || cities.has(place)) return { city: place, region: null };
  if (regions.has(place)) {
    if (row.text('kind') !== 'planned') {
      row.report('place', 'is a region; only a planned presence may leave its city open');
    }
    return { city: null, region: place };
  }
  if (cities.lacks(place) && regions.lacks(place)) {
    const meant = suggestion(place, [...cities.ids, ...regions.ids]);
    row.report('place', `is neither in ${cities.file} nor in ${regions.file}${meant}`);
  }
  return { city: place, region: null };
}

type EvidenceOfBranch = Pick<Branch, 'evidence' | 'evidenceSources' | 'evidenceNote'>;

function decodeEvidence(row: BranchRow, kind: PresenceKind, known: KnownIds): EvidenceOfBranch {
  // A kind that is none was reported already; what evidence the row should have is then unknown.
  const kindKnown = row.text('kind') === kind;
  if (kindKnown && kind === 'headquarters') {
    return {
      evidence: row.oneOf('evidence', evidences),
      evidenceSources: row.references('evidence_source', known.sources, true),
      evidenceNote: row.bilingual('evidence_note', 'evidence_note_en', true),
    };
  }
  const columns = ['evidence', 'evidence_source', 'evidence_note', 'evidence_note_en'] as const;
  for (const column of columns.filter((name) => kindKnown && row.text(name) !== '')) {
    row.report(column, 'stands on a row that is no headquarters; only headquarters carry evidence');
  }
  return { evidence: null, evidenceSources: [], evidenceNote: { da: '', en: '' } };
}
