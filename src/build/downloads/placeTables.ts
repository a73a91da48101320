/** The tables of places: cities, municipalities, hospital areas, regions. */
import type { City, HospitalArea, Municipality, Region } from '../../model/dataset.ts';
import {
  areaOf,
  areasIn,
  clustersIn,
  headquartersIn,
  municipalitiesIn,
  municipalityOf,
  populationOf,
  presencesIn,
  regionOf,
  type DatasetIndex,
  type Place,
  type PlaceKind,
} from '../../model/questions.ts';
import {
  column,
  countColumn,
  evidenceColumn,
  idColumn,
  pointColumns,
  referenceColumns,
  sourceColumns,
} from './columns.ts';
import { licences } from './licences.ts';
import { fillTable, type ColumnOf, type Table } from './table.ts';

export function citiesTable(index: DatasetIndex): Table {
  const terms = [licences.geonames, licences.facts];
  const municipality = ({ id }: City) => municipalityOf(index, id);
  return fillTable<City>(
    {
      name: 'byer',
      title: { da: 'Byer', en: 'Cities' },
      says: {
        da: 'En række for hver by, hvor en klynge er eller er på vej. Klynger, der kun er planlagt, tæller ikke med i antallet.',
        en: 'One row for each city where a cluster is or is about to be. Clusters that are only planned are not counted.',
      },
      key: 'id',
      licences: terms,
    },
    [
      idColumn(),
      nameColumn(),
      column(
        'other_names',
        'Andre navne',
        'list',
        ['Andre stavemåder', 'Other spellings'],
        ({ otherNames }) => otherNames,
      ),
      ...pointColumns<City>('Byens punkt', 'Point of the city'),
      ...municipalityColumns<City>(municipality),
      ...areaColumns<City>(index, municipality),
      ...regionColumns<City>((city) => regionOf(index, municipality(city).id)),
      ...clusterCounts<City>(index, 'city'),
      ...sourceColumns<City>(
        index,
        (city) => [
          ...city.sources,
          ...municipality(city).sources,
          ...presenceSources(index, { kind: 'city', id: city.id }),
        ],
        terms,
      ),
    ],
    index.dataset.cities,
  );
}

export function municipalitiesTable(index: DatasetIndex): Table {
  const terms = [licences.statistics, licences.facts];
  return fillTable<Municipality>(
    {
      name: 'kommuner',
      title: { da: 'Kommuner', en: 'Municipalities' },
      says: {
        da: `En række for hver af de ${index.dataset.municipalities.length} kommuner, med det hospitalsområde, den hører til. Christiansø hører ikke til nogen kommune.`,
        en: `One row for each of the ${index.dataset.municipalities.length} municipalities, with the hospital area it belongs to. Christiansø belongs to no municipality.`,
      },
      key: 'id',
      licences: terms,
    },
    [
      idColumn(),
      codeColumn(),
      nameColumn(),
      ...areaColumns<Municipality>(index, (own) => own),
      column(
        'hospital',
        'Akuthospital',
        'string',
        ['Områdets akuthospital', 'The area’s acute hospital'],
        ({ id }) => areaOf(index, id).hospital,
        { required: true },
      ),
      evidenceColumn(
        'area_evidence',
        'Områdets sikkerhed',
        ['Hvor sikkert det er, at kommunen hører til området', 'How certain the area is'],
        ({ basis }) => basis,
        true,
      ),
      ...regionColumns<Municipality>(({ id }) => regionOf(index, id)),
      inhabitantsColumn(index, 'municipality'),
      ...clusterCounts<Municipality>(index, 'municipality'),
      ...sourceColumns<Municipality>(
        index,
        (own) => sourcesOfPlace(index, { kind: 'municipality', id: own.id }),
        terms,
      ),
    ],
    index.dataset.municipalities,
  );
}

export function areasTable(index: DatasetIndex): Table {
  const terms = [licences.statistics, licences.facts];
  return fillTable<HospitalArea>(
    {
      name: 'hospitalsomraader',
      title: { da: 'Hospitalsområder', en: 'Hospital areas' },
      says: {
        da: `En række for hvert af de ${index.dataset.areas.length} områder omkring et akuthospital. Inddeling efter regeringens udspil, januar 2019.`,
        en: `One row for each of the ${index.dataset.areas.length} areas around an acute hospital. Areas as in the government’s proposal, January 2019.`,
      },
      key: 'id',
      licences: terms,
    },
    [
      idColumn(),
      nameColumn(),
      column(
        'hospital',
        'Akuthospital',
        'string',
        ['Akuthospitalets navn', 'Name of the acute hospital'],
        ({ hospital }) => hospital,
        { required: true },
      ),
      column(
        'site',
        'Hospitalets by',
        'string',
        ['Byen, hvor hospitalets akutmodtagelse ligger', 'Town of the main acute site'],
        ({ site }) => site,
        { required: true },
      ),
      ...pointColumns<HospitalArea>(
        'Hospitalets punkt, på nogle hundrede meter',
        'Point of the hospital, good to a few hundred metres',
      ),
      ...regionColumns<HospitalArea>(({ region }) => index.regions.get(region)),
      inhabitantsColumn(index, 'area'),
      countColumn(
        'municipalities',
        'Antal kommuner',
        ['Antal kommuner', 'Number of municipalities'],
        ({ id }) => municipalitiesIn(index, { kind: 'area', id }).length,
      ),
      column(
        'municipality_names',
        'Kommuner',
        'list',
        ['Kommunernes navne', 'Names of the municipalities'],
        ({ id }) => municipalitiesIn(index, { kind: 'area', id }).map(({ name }) => name),
        { required: true },
      ),
      evidenceColumn(
        'evidence',
        'Sikkerhed',
        [
          'Hvor sikkert området er: som den mindst sikre af dets kommuner',
          'How certain the area is: that of its least certain municipality',
        ],
        ({ basis }) => basis,
        true,
      ),
      ...clusterCounts<HospitalArea>(index, 'area'),
      ...sourceColumns<HospitalArea>(
        index,
        ({ id }) => sourcesOfPlace(index, { kind: 'area', id }),
        terms,
      ),
    ],
    index.dataset.areas,
  );
}

export function regionsTable(index: DatasetIndex): Table {
  const terms = [licences.statistics, licences.facts];
  return fillTable<Region>(
    {
      name: 'regioner',
      title: { da: 'Regioner', en: 'Regions' },
      says: { da: 'En række for hver region.', en: 'One row for each region.' },
      key: 'id',
      licences: terms,
    },
    [
      idColumn(),
      codeColumn(),
      nameColumn(),
      inhabitantsColumn(index, 'region'),
      countColumn(
        'municipalities',
        'Antal kommuner',
        ['Antal kommuner', 'Number of municipalities'],
        ({ id }) => municipalitiesIn(index, { kind: 'region', id }).length,
      ),
      countColumn(
        'areas',
        'Antal hospitalsområder',
        ['Antal hospitalsområder', 'Number of hospital areas'],
        ({ id }) => areasIn(index, id).length,
      ),
      ...clusterCounts<Region>(index, 'region'),
      ...sourceColumns<Region>(
        index,
        ({ id }) => sourcesOfPlace(index, { kind: 'region', id }),
        terms,
      ),
    ],
    index.dataset.regions,
  );
}

/** The sources of what is told of a place: where it is, whose area it is in, who lives and which clusters are there. */
function sourcesOfPlace(index: DatasetIndex, place: Place): readonly string[] {
  const own = place.kind === 'region' ? index.regions.get(place.id)?.sources : [];
  return [
    ...(own ?? []),
    ...municipalitiesIn(index, place).flatMap(({ id, sources, populationSources }) => [
      ...sources,
      ...populationSources,
      ...areaOf(index, id).sources,
    ]),
    ...presenceSources(index, place),
  ];
}

function presenceSources(index: DatasetIndex, place: Place): readonly string[] {
  return presencesIn(index, place).flatMap(({ branches }) =>
    branches.flatMap(({ sources }) => sources),
  );
}

function nameColumn<Row extends { readonly name: string }>(): ColumnOf<Row> {
  return column('name', 'Navn', 'string', ['Navn', 'Name'], ({ name }) => name, { required: true });
}

function codeColumn<Row extends { readonly code: string }>(): ColumnOf<Row> {
  return column(
    'code',
    'Kode',
    'string',
    ['Officiel kode, fire cifre: en tekst, ikke et tal', 'Official code, four digits: a text'],
    ({ code }) => code,
    { required: true, pattern: '^\\d{4}$' },
  );
}

function municipalityColumns<Row>(municipality: (row: Row) => Municipality): ColumnOf<Row>[] {
  const says = ['Byens kommune', 'The city’s municipality'] as const;
  return referenceColumns('municipality', 'Kommune', says, 'kommuner', municipality);
}

function areaColumns<Row>(
  index: DatasetIndex,
  municipality: (row: Row) => Municipality,
): ColumnOf<Row>[] {
  const says = ['Kommunens hospitalsområde', 'The municipality’s hospital area'] as const;
  return referenceColumns('area', 'Hospitalsområde', says, 'hospitalsomraader', (row) =>
    areaOf(index, municipality(row).id),
  );
}

function regionColumns<Row>(region: (row: Row) => Region | undefined): ColumnOf<Row>[] {
  const says = ['Region, uden ordet Region', 'Region, without the word Region'] as const;
  return referenceColumns('region', 'Region', says, 'regioner', (row) => region(row) ?? null);
}

function inhabitantsColumn<Row extends { readonly id: string }>(
  index: DatasetIndex,
  kind: PlaceKind,
): ColumnOf<Row> {
  return countColumn(
    'inhabitants',
    'Indbyggere',
    ['Indbyggere 1. juli 2020', 'Inhabitants on 1 July 2020'],
    ({ id }) => populationOf(index, { kind, id }),
  );
}

/** How many clusters are in a place today, have their headquarters there, and plan to come. */
function clusterCounts<Row extends { readonly id: string }>(
  index: DatasetIndex,
  kind: PlaceKind,
): ColumnOf<Row>[] {
  return [
    countColumn(
      'clusters',
      'Antal klynger',
      ['Antal klynger i dag', 'Clusters today'],
      ({ id }) => clustersIn(index, { kind, id }).today.length,
    ),
    column(
      'cluster_names',
      'Klynger',
      'list',
      ['Klyngernes navne', 'Names of the clusters'],
      ({ id }) => clustersIn(index, { kind, id }).today.map(({ shortName }) => shortName),
    ),
    countColumn(
      'headquarters',
      'Antal hovedkvarterer',
      ['Antal hovedkvarterer', 'Number of headquarters'],
      ({ id }) => headquartersIn(index, { kind, id }).length,
    ),
    countColumn(
      'planned_clusters',
      'Antal planlagte klynger',
      [
        'Klynger, der kun er nævnt som kommende; ikke med i antallet',
        'Clusters that are only announced; not among the number',
      ],
      ({ id }) => clustersIn(index, { kind, id }).planned.length,
    ),
  ];
}
