/** The English texts of the finder. */
import { numbersIn } from '../numbers.ts';
import type { FindText } from './daFind.ts';

const { word } = numbersIn('en');
const counted = (count: number, one: string, many: string) =>
  `${word(count)} ${count === 1 ? one : many}`;

export const enFind: FindText = {
  hospitalWords: 'hospital acute hospital sygehus',
  results: 'Suggestions',
  group: {
    municipality: 'Municipalities',
    area: 'Acute hospitals and their areas',
    city: 'Cities with clusters',
    cluster: 'Clusters',
    region: 'Regions',
  },
  municipality: (hospital) => `municipality · acute hospital: ${hospital}`,
  code: (code) => `code ${code}`,
  area: (name, municipalities) =>
    `acute hospital · area ${name}, ${counted(municipalities, 'municipality', 'municipalities')}`,
  city: (clusters) =>
    `city · ${clusters === 0 ? 'no clusters today' : counted(clusters, 'cluster', 'clusters')}`,
  region: (areas, cities) =>
    `region · ${counted(areas, 'hospital area', 'hospital areas')}, ${cities === 0 ? 'no cities' : counted(cities, 'city', 'cities')} with clusters`,
  also: (name) => `also called ${name}`,
  leadsTo: (field, cluster) => `${field} → ${cluster}`,
  covers: (keyword) => `covers ${keyword}`,
  count: (count, best) =>
    `${count === 1 ? 'One suggestion' : `${count} suggestions`}. First: ${best}.`,
  none: (query) => `Nothing here is called “${query}”.`,
  mistyped: 'Did you mean',
  whatToAsk:
    'Search for a municipality (name or code), a city with clusters, an acute hospital, a region, a cluster, or a field such as robot, sound or water.',
  askMunicipality: 'Type your municipality',
  shortcut: 'The / key goes to the search box.',
  shortcutOff: 'Turn the shortcut off',
  locate: {
    button: 'Use my position',
    stays: 'It stays on your device.',
    busy: 'Finding your position …',
    here: (municipality, hospital) =>
      `You are in ${municipality}. The acute hospital is ${hospital}.`,
    roughly: (kilometres) =>
      `Your position is uncertain (about ${kilometres} km): it may be a neighbouring municipality.`,
    denied:
      'The browser was not allowed to use your position. Type the municipality’s name in the search box instead.',
    unavailable:
      'Your position could not be found. Type the municipality’s name in the search box instead.',
    outside:
      'You are outside Denmark, or at sea. Type the municipality’s name in the search box instead.',
    christiansoe: 'You are on Christiansø, which belongs to no municipality and no hospital area.',
  },
};
