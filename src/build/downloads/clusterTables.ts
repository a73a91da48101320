/** The tables about clusters: the clusters, and where they are. */
import type { Branch, Cluster } from '../../model/dataset.ts';
import {
  headquartersOf,
  numberOfCities,
  type DatasetIndex,
  type Presence,
} from '../../model/questions.ts';
import { da } from '../../text/da.ts';
import { clusterColumns, fieldSays, grantSays, statusSays } from './clusterColumns.ts';
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
import { fillTable, type Table } from './table.ts';

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
        ['Hvor sikkert hovedkvarteret er', 'How certain the headquarters is'],
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
        ['Nævnt som kommende; tælles ikke med', 'Announced, not yet open; not counted'],
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
          'How certain it is; only headquarters are assessed',
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
