/** The Danish texts of the finder. */
import { numbersIn } from '../numbers.ts';

const { word } = numbersIn('da');
const counted = (count: number, one: string, many: string) =>
  `${count === 1 ? one : `${word(count)} ${many}`}`;

export const daFind = {
  /** What readers call an acute hospital when they look for one; not shown. */
  hospitalWords: 'hospital sygehus akuthospital',
  results: 'Forslag',
  group: {
    municipality: 'Kommuner',
    area: 'Akuthospitaler og deres områder',
    city: 'Byer med klynger',
    cluster: 'Klynger',
    region: 'Regioner',
  },
  municipality: (hospital: string) => `kommune · akuthospital: ${hospital}`,
  code: (code: string) => `kode ${code}`,
  area: (name: string, municipalities: number) =>
    `akuthospital · område ${name}, ${counted(municipalities, 'én kommune', 'kommuner')}`,
  city: (clusters: number) =>
    `by · ${clusters === 0 ? 'ingen klynger i dag' : counted(clusters, 'én klynge', 'klynger')}`,
  region: (areas: number, cities: number) =>
    `region · ${counted(areas, 'ét hospitalsområde', 'hospitalsområder')}, ${cities === 0 ? 'ingen byer' : counted(cities, 'én by', 'byer')} med klynger`,
  also: (name: string) => `også kaldt ${name}`,
  leadsTo: (field: string, cluster: string) => `${field} → ${cluster}`,
  covers: (keyword: string) => `blandt andet ${keyword}`,
  count: (count: number, best: string) =>
    `${count === 1 ? 'Ét forslag' : `${count} forslag`}. Øverst: ${best}.`,
  none: (query: string) => `Intet her hedder »${query}«.`,
  mistyped: 'Mente du',
  whatToAsk:
    'Søg efter en kommune (navn eller kode), en by med klynger, et akuthospital, en region, en klynge eller et fagområde som robot, lyd eller vand.',
  askMunicipality: 'Skriv din kommune',
  shortcut: 'Tasten / går til søgefeltet.',
  shortcutOff: 'Slå genvejen fra',
  locate: {
    button: 'Brug min position',
    stays: 'Den bliver på din enhed.',
    busy: 'Finder din position …',
    here: (municipality: string, hospital: string) =>
      `Du er i ${municipality}. Akuthospitalet er ${hospital}.`,
    roughly: (kilometres: number) =>
      `Positionen er usikker (ca. ${kilometres} km): måske er det en nabokommune.`,
    denied: 'Browseren måtte ikke bruge din position. Skriv kommunens navn i søgefeltet i stedet.',
    unavailable: 'Din position kunne ikke findes. Skriv kommunens navn i søgefeltet i stedet.',
    outside: 'Du er uden for Danmark, eller på havet. Skriv kommunens navn i søgefeltet i stedet.',
    christiansoe:
      'Du er på Christiansø, som ikke hører til nogen kommune eller noget hospitalsområde.',
  },
};

export type FindText = typeof daFind;
