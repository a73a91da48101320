/** The Danish sentences of findings: the headline over the map for every View, and what stands under it. */
import type { PresenceKind } from '../model/dataset.ts';
import { clusterCount as clusters, clusterNoun as noun, type Shown } from './daClusters.ts';
import { capital, numbersIn, withoutGenitive } from './numbers.ts';

const { word, Word, whole, list } = numbersIn('da');

const cities = (count: number) => `${word(count)} ${count === 1 ? 'by' : 'byer'}`;

export const daFindings = {
  headline: {
    mostClusters: (present: number, all: number, city: string, shown: Shown = 'all') =>
      `${present === all ? 'Alle' : `${Word(present)} af de`} ${word(all)} ${noun(all, shown)} er i ${city}`,
    largestArea: (largest: string, all: number) => `${largest} er det største af de ${all} områder`,
    cluster: (name: string, count: number, onlyCity: string) =>
      count === 1 ? `${name} er kun i ${onlyCity}` : `${name} er i ${cities(count)}`,
    city: (name: string, count: number, onlyCluster: string, shown: Shown = 'all') =>
      count === 0
        ? `Ingen ${noun(1, shown)} er i ${name} i dag`
        : `${capital(clusters(count, shown))} er i ${name}${count === 1 ? `: ${onlyCluster}` : ''}`,
    area: (name: string, municipalities: number, count: number, shown: Shown = 'all') =>
      `${name}: ${municipalities === 1 ? 'én kommune' : `${word(municipalities)} kommuner`}, ${clusters(
        count,
        shown,
      )}`,
    region: (name: string, areas: number, count: number, shown: Shown = 'all') =>
      `Region ${name}: ${areas === 1 ? 'ét hospitalsområde' : `${word(areas)} hospitalsområder`}, ${clusters(count, shown)}`,
    municipality: (name: string, area: string) =>
      `${withoutGenitive(name)} hører til hospitalsområde ${area}`,
  },
  lede: {
    absent: (names: readonly string[], headquarters: readonly string[]) =>
      names.length === 0
        ? ''
        : names.length === 1
          ? `Kun ${names[0] ?? ''} mangler: klyngen har hovedkvarter i ${headquarters[0] ?? ''}.`
          : `De ${word(names.length)} andre${names.length > 4 ? '' : `, ${list(names)},`} har hovedkvarter i ${names.length === 2 ? 'henholdsvis ' : ''}${list(headquarters)}.`,
    largestArea: (most: number, smallest: string, least: number) =>
      `${whole(most)} indbyggere; det mindste, ${smallest}, har ${whole(least)}. Inddeling efter regeringens udspil, januar 2019.`,
    cluster: (headquarters: string, others: readonly string[]) =>
      others.length === 0
        ? `Hovedkvarteret i ${headquarters} er det eneste sted.`
        : `Hovedkvarter i ${headquarters}, desuden ${list(others)}.`,
    outside: (shown: Shown) => `Uden for filteret, som kun viser ${noun(0, shown)}.`,
    kindCount: {
      headquarters: (count: number) =>
        count === 1 ? 'ét hovedkvarter' : `${word(count)} hovedkvarterer`,
      branch: (count: number) => `${word(count)} ${count === 1 ? 'afdeling' : 'afdelinger'}`,
      representation: (count: number) =>
        `${word(count)} ${count === 1 ? 'repræsentation' : 'repræsentationer'}`,
      'partner-staff': (count: number) =>
        `medarbejdere hos ${count === 1 ? 'én partner' : `${word(count)} partnere`}`,
      planned: (count: number) =>
        count === 1 ? 'ét planlagt kontor' : `${word(count)} planlagte kontorer`,
    } satisfies Record<PresenceKind, (count: number) => string>,
    headquartersHere: (headquarters: number, present: number) =>
      headquarters === 0
        ? ''
        : present === 1
          ? 'Klyngen har hovedkvarter her.'
          : headquarters === present
            ? `${headquarters === 2 ? 'Begge' : `Alle ${word(headquarters)}`} har hovedkvarter her.`
            : `${headquarters === 1 ? 'Én' : Word(headquarters)} af dem har hovedkvarter her.`,
    planned: (names: readonly string[]) => `Planlagt: ${list(names)}.`,
    city: (municipality: string, area: string, region: string) =>
      `Byen ligger i ${municipality}, hospitalsområde ${area}, ${region}.`,
    unplaced: (cluster: string) => `${cluster} planlægger et kontor et sted i regionen.`,
    area: (hospital: string, inhabitants: number) =>
      `${whole(inhabitants)} indbyggere bor i området omkring ${hospital}.`,
    region: (inhabitants: number, city: number, shown: Shown = 'all') =>
      `${whole(inhabitants)} indbyggere. ${
        city === 0
          ? `Ingen by i regionen har en ${noun(1, shown)}.`
          : `Klyngerne er i ${cities(city)} i regionen.`
      }`,
    municipality: (
      hospital: string,
      count: number,
      inCities: readonly string[],
      shown: Shown = 'all',
    ) =>
      `Akuthospitalet er ${hospital}. ${
        count === 0
          ? `Der er ${clusters(0, shown)} i kommunen.`
          : `${capital(clusters(count, shown))} er i kommunen, i ${list(inCities)}.`
      }`,
  },
};

export type FindingsText = typeof daFindings;
