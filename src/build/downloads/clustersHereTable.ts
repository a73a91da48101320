/** The table of the clusters in one place. */
import type { Cluster } from '../../model/dataset.ts';
import {
  byDanishShortName,
  municipalitiesIn,
  presencesIn,
  type DatasetIndex,
  type Place,
  type Presence,
} from '../../model/questions.ts';
import { da } from '../../text/da.ts';
import { clusterColumns } from './clusterColumns.ts';
import { column, sourceColumns } from './columns.ts';
import { licences } from './licences.ts';
import { fillTable, type Table } from './table.ts';

/** A cluster in a place, or a place that has none. */
interface HereRow {
  readonly cluster: Cluster | null;
  readonly presences: readonly Presence[];
}

/** Which clusters are in a place: what its page shows. A place without clusters has one row that says so. */
export function clustersHereTable(index: DatasetIndex, place: Place, placeName: string): Table {
  const presences = presencesIn(index, place);
  const clusters = [...new Set(presences.map(({ cluster }) => cluster))].toSorted(
    (a, b) => b.grant - a.grant || byDanishShortName(a, b),
  );
  const rows = clusters.map((cluster) => ({
    cluster,
    presences: presences.filter((presence) => presence.cluster === cluster),
  }));
  return fillTable<HereRow>(
    {
      name: 'klynger-paa-stedet',
      title: { da: 'Klynger på ét sted', en: 'Clusters in one place' },
      says: {
        da: 'En række for hver klynge i byen, kommunen, hospitalsområdet eller regionen. Et sted uden klynger har én række, hvor klyngens felter er tomme. Summen af tilsagn er summen for de klynger, der er til stede, og ikke for det, der bruges på stedet.',
        en: 'One row for each cluster in the city, municipality, hospital area or region. A place without clusters has one row in which the cluster’s cells are empty. The sum of the grants is that of the clusters present, not of what is spent in the place.',
      },
      key: null,
      licences: [licences.facts],
    },
    [
      column(
        'place_kind',
        'Stedets art',
        'string',
        ['Hvad stedet er', 'What the place is'],
        () => place.kind,
        { words: da.kind, required: true },
      ),
      column(
        'place_id',
        'Sted, id',
        'string',
        ['Stedets id i sin tabel', 'The place’s id in its table'],
        () => place.id,
        { required: true },
      ),
      column('place', 'Sted', 'string', ['Stedets navn', 'Name of the place'], () => placeName, {
        required: true,
      }),
      ...clusterColumns<HereRow>(({ cluster }) => cluster, false),
      column(
        'kinds',
        'Art',
        'list',
        ['Hvordan klyngen er til stede', 'How the cluster is present'],
        (row) => [...new Set(row.presences.flatMap(({ kinds }) => kinds))],
        { words: da.presence },
      ),
      column(
        'planned',
        'Planlagt',
        'boolean',
        ['Kun nævnt som kommende; tælles ikke med', 'Only announced, not yet open; not counted'],
        (row) => (row.cluster ? row.presences.every(({ planned }) => planned) : null),
      ),
      column(
        'cities',
        'Byer',
        'list',
        ['Klyngens byer på stedet', 'The cluster’s cities in the place'],
        (row) => row.presences.flatMap(({ city }) => city?.name ?? []),
      ),
      ...sourceColumns<HereRow>(
        index,
        (row) => [
          ...(row.cluster ? row.presences.flatMap(branchSources) : noneRestsOn(index)),
          ...(row.cluster?.grantSources ?? []),
          ...(row.cluster?.sources ?? []),
          ...(place.kind === 'area' ? areaSources(index, place) : []),
        ],
        [licences.facts],
      ),
    ],
    rows.length > 0 ? rows : [{ cluster: null, presences: [] }],
  );
}

function branchSources({ branches }: Presence): readonly string[] {
  return branches.flatMap(({ sources }) => sources);
}

/** What the absence of clusters rests on, by the tables: gathered once, however many places have none. */
const sourcesOfAll = new WeakMap<DatasetIndex, readonly string[]>();

/** That no cluster is in a place is read out of all rows. */
function noneRestsOn(index: DatasetIndex): readonly string[] {
  const known = sourcesOfAll.get(index);
  if (known) return known;
  const sources = [...new Set(index.presences.flatMap(branchSources))];
  sourcesOfAll.set(index, sources);
  return sources;
}

/** Which municipalities an area is made of decides who is in it. */
function areaSources(index: DatasetIndex, place: Place): readonly string[] {
  return municipalitiesIn(index, place).flatMap(({ sources }) => sources);
}
