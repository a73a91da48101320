/** What it rests on that a city is in a municipality, that in a hospital area, that in a region. */
import type { Evidence, HospitalArea, Municipality } from '../model/dataset.ts';
import { areaOf, areasIn, municipalitiesIn, regionOf, type Place } from '../model/questions.ts';
import { placeName, sentences, type Draft, type Scope } from './claim.ts';

type Claimed = (scope: Scope, place: Place) => Draft | null;

/** The area that a municipality, or a city's municipality, belongs to. */
const area: Claimed = (scope, place) => {
  const { index, text } = scope;
  const [municipality] = municipalitiesIn(index, place);
  if (!municipality) return null;
  return {
    statement: text.claims.belongsTo(
      text.municipalityName(municipality.name),
      areaOf(index, municipality.id).name,
    ),
    certainty: municipality.basis,
    says: basisOf(scope, [municipality]),
    sources: municipality.sources,
  };
};

const municipality: Claimed = (scope, place) => {
  const { index, text } = scope;
  const [own] = municipalitiesIn(index, place);
  const city = index.cities.get(place.id);
  if (!own || !city) return null;
  return {
    statement: text.claims.liesIn(city.name, text.municipalityName(own.name)),
    certainty: 'computed',
    says: text.claims.pointInside,
    sources: [...city.sources, ...regionOf(index, own.id).sources],
  };
};

const municipalities: Claimed = (scope, place) => {
  const { index, text } = scope;
  const own = municipalitiesIn(index, place);
  const names = own.map(({ name }) => name);
  const region = index.regions.get(place.id);
  return {
    statement: text.claims.municipalities(placeName(scope, place), names.length, names),
    certainty: place.kind === 'area' ? leastCertain(own) : 'stated',
    says: place.kind === 'area' ? basisOf(scope, own) : '',
    sources:
      place.kind === 'area' ? own.flatMap(({ sources }) => sources) : (region?.sources ?? []),
  };
};

const hospital: Claimed = (scope, place) => {
  const { index, text } = scope;
  const [first] = municipalitiesIn(index, place);
  if (!first) return null;
  const own = areaOf(index, first.id);
  return {
    statement: text.claims.hospital(own.name, text.panel.hospitalIn(own.hospital, own.site)),
    certainty: own.basis,
    says: basisOf(scope, [own]),
    sources: own.sources,
  };
};

const region: Claimed = (scope, place) => {
  const { index, text } = scope;
  const [first] = municipalitiesIn(index, place);
  if (!first) return null;
  const own = regionOf(index, first.id);
  return {
    statement: text.claims.liesIn(placeName(scope, place), text.regionName(own.name)),
    certainty: 'stated',
    sources: own.sources,
  };
};

const areas: Claimed = (scope, place) => {
  const { index, text } = scope;
  if (place.kind !== 'region') return null;
  const own = areasIn(index, place.id);
  return {
    statement: text.claims.areasIn(
      placeName(scope, place),
      own.map(({ name }) => name),
    ),
    certainty: leastCertain(own),
    says: basisOf(scope, own),
    sources: own.flatMap(({ sources }) => sources),
  };
};

export const claimsOfDivision = {
  area,
  municipality,
  municipalities,
  hospital,
  region,
  areas,
} satisfies Record<string, Claimed>;

/** What the sources of areas say, by which sources they are. */
function basisOf(
  { text }: Scope,
  things: readonly Pick<Municipality | HospitalArea, 'basis' | 'sources'>[],
): string {
  const cites = (source: string) => things.some(({ sources }) => sources.includes(source));
  return sentences(
    cites('patienten-foerst-2019-01') ? text.claims.fromPlan : '',
    cites('regionshospital-nordjylland') ? text.claims.fromHospital : '',
    things.some(({ basis }) => basis !== 'confirmed') ? text.claims.fromGrouping : '',
  );
}

function leastCertain(things: readonly { readonly basis: Evidence }[]): Evidence {
  return things.find(({ basis }) => basis !== 'confirmed')?.basis ?? 'confirmed';
}
