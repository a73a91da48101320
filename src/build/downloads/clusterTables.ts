/** The tables about clusters: the clusters, where they are, and who is in one place. */
import type { Branch, Cluster } from '../../model/dataset.ts';
import {
  byDanishShortName,
  headquartersOf,
  municipalitiesIn,
  numberOfCities,
  presencesIn,
  type DatasetIndex,
  type Place,
  type Presence,
} from '../../model/questions.ts';
import { da } from '../../text/da.ts';
import {
  bilingualColumns,
  column,
  countColumn,
  evidenceColumn,
  idColumn,
  referenceColumns,
  sourceColumns,
  statusWords,
} from './columns.ts';
import { licences } from './licences.ts';
import { fillTable, type ColumnOf, type Table } from './table.ts';

const grantSays = [
  'Tilsagn til hele klyngen i Innovationskraft 2021–2024, kroner; kan ikke deles på steder',
  'Grant to the whole cluster, Innovationskraft 2021–2024, DKK; it cannot be divided between places',
] as const;
const statusSays = [
  'Om klyngens område er en styrkeposition eller et spirende område',
  'Whether the cluster’s field is an established or an emerging one',
] as const;
const fieldSays = ['Erhvervs- og teknologiområde', 'Business and technology field'] as const;

/** The 14 clusters, in the order of the client's table. */
export function clustersTable(index: DatasetIndex): Table {
  const headquarters = ({ id }: Cluster) => headquartersOf(index, id);
  return fillTable<Cluster>(
    {
      name: 'klynger',
      title: { da: 'Klynger', en: 'Clusters' },
      says: { da: 'En række for hver klynge.', en: 'One row for each cluster.' },
      key: 'id',
      licences: [licences.facts],
    },
    [
      idColumn(),
      column('name', 'Navn', 'string', ['Fulde navn', 'Full name'], ({ name }) => name, {
        required: true,
      }),
      column(
        'short_name',
        'Kort navn',
        'string',
        ['Navnet på kort og diagrammer', 'The name on the map and the charts'],
        ({ shortName }) => shortName,
        { required: true },
      ),
      column(
        'other_names',
        'Andre navne',
        'list',
        ['Andre navne, klyngen er kendt under', 'Other names of the cluster'],
        ({ otherNames }) => otherNames,
      ),
      ...bilingualColumns<Cluster>('field', 'Område', fieldSays, ({ field }) => field, true),
      column('status', 'Status', 'string', statusSays, ({ status }) => status, {
        words: statusWords,
        required: true,
      }),
      column(
        'designated_by',
        'Udpeget af',
        'string',
        ['Hvem der har udpeget området', 'Who designated the field'],
        ({ designatedBy }) => designatedBy,
        { words: da.designatedBy, required: true },
      ),
      countColumn('grant_dkk', 'Tilsagn (kr.)', grantSays, ({ grant }) => grant),
      column(
        'name_in_grants',
        'Navn i oversigten over tilsagn',
        'string',
        ['Navnet, tilsagnet står under i bilaget', 'The name in the annex’s list of grants'],
        ({ nameInGrants }) => nameInGrants,
        { required: true },
      ),
      ...referenceColumns<Cluster>(
        'headquarters_city',
        'Hovedkvarter',
        ['Hovedkvarterets by', 'City of the headquarters'],
        'byer',
        (cluster) => headquarters(cluster).city,
      ),
      evidenceColumn(
        'headquarters_evidence',
        'Hovedkvarterets sikkerhed',
        ['Hvor sikkert hovedkvarteret er', 'How sure the headquarters is'],
        (cluster) => headquarters(cluster).branch.evidence,
        true,
      ),
      countColumn(
        'cities',
        'Antal byer',
        ['Antal byer i dag; planlagte er ikke talt med', 'Cities today; planned ones not counted'],
        ({ id }) => numberOfCities(index, id),
      ),
      ...bilingualColumns<Cluster>(
        'description',
        'Beskrivelse',
        ['Hvad området dækker, med vores ord', 'What the field covers, in our words'],
        ({ description }) => description,
        true,
      ),
      ...bilingualColumns<Cluster>(
        'note',
        'Note',
        ['Hvad andre kilder siger', 'What other sources say'],
        ({ note }) => note,
      ),
      ...sourceColumns<Cluster>(
        index,
        (cluster) => [
          ...cluster.grantSources,
          ...cluster.sources,
          ...headquarters(cluster).branch.evidenceSources,
          ...cluster.noteSources,
        ],
        [licences.facts],
      ),
    ],
    index.dataset.clusters,
  );
}

/** A row of the table of branches, with the presence it belongs to. */
interface PresenceRow {
  readonly presence: Presence;
  readonly branch: Branch;
}

/** Where clusters are. Of one cluster, or of all. */
export function presencesTable(index: DatasetIndex, clusterId?: string): Table {
  const presences = index.presences.filter(
    ({ cluster }) => clusterId === undefined || cluster.id === clusterId,
  );
  const from = (key: 'from' | 'until') => (row: PresenceRow) => row.branch[key] || null;
  const datePattern = '^\\d{4}(-\\d{2}){0,2}$';
  return fillTable<PresenceRow>(
    {
      name: 'tilstedevaerelser',
      title: { da: 'Klyngernes steder', en: 'Where the clusters are' },
      says: {
        da: 'En række for hver måde, en klynge er et sted på. MADE er i København på to måder og har to rækker der. Tilsagnet er hele klyngens og står på hver af dens rækker: læg det ikke sammen her.',
        en: 'One row for each way in which a cluster is in a place. MADE is in København in two ways and has two rows there. The grant is the whole cluster’s and stands on each of its rows: do not add it up here.',
      },
      key: null,
      licences: [licences.facts],
    },
    [
      ...clusterColumns<PresenceRow>(({ presence }) => presence.cluster, true),
      column(
        'kind',
        'Art',
        'string',
        ['Hvordan klyngen er til stede', 'How the cluster is present'],
        ({ branch }) => branch.kind,
        { words: da.presence, required: true },
      ),
      column(
        'planned',
        'Planlagt',
        'boolean',
        ['Nævnt som kommende; tælles ikke med', 'Named as coming; it counts in no number'],
        ({ branch }) => branch.kind === 'planned',
        { required: true },
      ),
      column('from', 'Fra', 'string', ['Fra hvornår', 'From when'], from('from'), {
        pattern: datePattern,
      }),
      column('until', 'Til', 'string', ['Til hvornår', 'Until when'], from('until'), {
        pattern: datePattern,
      }),
      ...referenceColumns<PresenceRow>(
        'city',
        'By',
        ['By; tom, hvor kun regionen er kendt', 'City; empty where only the region is known'],
        'byer',
        ({ presence }) => presence.city,
        false,
      ),
      ...referenceColumns<PresenceRow>(
        'municipality',
        'Kommune',
        ['Byens kommune', 'The city’s municipality'],
        'kommuner',
        ({ presence }) => presence.municipality,
        false,
      ),
      ...referenceColumns<PresenceRow>(
        'area',
        'Hospitalsområde',
        ['Kommunens hospitalsområde', 'The municipality’s hospital area'],
        'hospitalsomraader',
        ({ presence }) => presence.area,
        false,
      ),
      ...referenceColumns<PresenceRow>(
        'region',
        'Region',
        ['Region', 'Region'],
        'regioner',
        ({ presence }) => presence.region,
      ),
      evidenceColumn(
        'evidence',
        'Sikkerhed',
        [
          'Hvor sikkert det er; kun hovedkvarterer har en vurdering',
          'How sure it is; only headquarters are assessed',
        ],
        ({ branch }) => branch.evidence,
        false,
      ),
      ...bilingualColumns<PresenceRow>(
        'evidence_note',
        'Belæg',
        ['Hvad vurderingen hviler på', 'What the assessment rests on'],
        ({ branch }) => branch.evidenceNote,
      ),
      ...bilingualColumns<PresenceRow>(
        'note',
        'Note',
        ['Note til rækken', 'Note on the row'],
        ({ branch }) => branch.note,
      ),
      ...sourceColumns<PresenceRow>(
        index,
        ({ presence, branch }) => [
          ...branch.sources,
          ...branch.evidenceSources,
          ...presence.cluster.grantSources,
          ...presence.cluster.sources,
        ],
        [licences.facts],
      ),
    ],
    presences.flatMap((presence) => presence.branches.map((branch) => ({ presence, branch }))),
  );
}

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
        [
          'Kun nævnt som kommende; tælles ikke med',
          'Only named as coming; it counts in no number and no sum',
        ],
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

/** What is told of a cluster in tables about places. */
function clusterColumns<Row>(
  cluster: (row: Row) => Cluster | null,
  required: boolean,
): ColumnOf<Row>[] {
  return [
    ...referenceColumns<Row>(
      'cluster',
      'Klynge',
      ['Klynge', 'Cluster'],
      'klynger',
      (row) => {
        const own = cluster(row);
        return own && { id: own.id, name: own.shortName };
      },
      required,
    ),
    ...bilingualColumns<Row>(
      'field',
      'Område',
      fieldSays,
      (row) => cluster(row)?.field ?? null,
      required,
    ),
    column('status', 'Status', 'string', statusSays, (row) => cluster(row)?.status ?? null, {
      words: statusWords,
      required,
    }),
    column(
      'grant_dkk',
      'Klyngens tilsagn (kr.)',
      'integer',
      grantSays,
      (row) => cluster(row)?.grant ?? null,
      { required },
    ),
  ];
}
