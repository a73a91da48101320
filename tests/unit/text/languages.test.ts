import { describe, expect, it } from 'vitest';
import type { FullText } from '../../../src/text/context.ts';
import { daPoster } from '../../../src/text/daPoster.ts';
import { daTalk } from '../../../src/text/daTalk.ts';
import { enPoster } from '../../../src/text/enPoster.ts';
import { enTalk } from '../../../src/text/enTalk.ts';
import { articleTexts, texts } from '../../../src/text/texts.ts';
import { claimSentences } from './claimSentences.ts';

const { da, en } = texts;

/** The same word in both languages, or a name: the whole list of what may be equal. */
const sameInBoth = new Set([
  '/productName',
  '/header/articles/data',
  '/header/palettes/print',
  '/header/articles/data',
  '/kind/region',
  '/map/bornholm',
  '/waters/seas/skagerrak',
  '/waters/seas/kattegat',
  '/chart/files/2', // JSON
  '/chart/files/3', // GeoJSON
  '/chart/orders/status',
  '/grantsTable/status',
  '/charts/region',
  '/charts/columnOrders/region',
  '/pictures/layers/insets/bornholm',
  '/pictures/size',
  '/panel/region',
]);
/** Names that bring Danish letters into an English sentence. */
const danishNames = /København|Sønderborg|Christiansø/g;

type Leaf = string | ((...parameters: never[]) => unknown);

/** Every text by its path, save the writing of numbers, which has a test of its own. */
function leaves(value: unknown, path = ''): [string, Leaf][] {
  if (path === '/numbers' || path === '/capital' || path === '/language') return [];
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}
const danish = new Map(leaves(da));
const english = new Map(leaves(en));

/** The texts with each function noting its path when it is called. */
function listening<T>(value: T, called: Set<string>, path = ''): T {
  if (typeof value === 'function') {
    const speak = value as unknown as (...parameters: unknown[]) => unknown;
    return ((...parameters: unknown[]) => {
      called.add(path);
      return speak(...parameters);
    }) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, listening(inner, called, `${path}/${key}`)]),
  ) as T;
}

describe('the two languages', () => {
  it('have the same keys, holding the same kinds of things', () => {
    const shape = (from: Map<string, Leaf>) =>
      [...from].map(([path, leaf]) => `${path}: ${typeof leaf}`).toSorted();
    expect(shape(english)).toEqual(shape(danish));
  });

  it('take as many parameters for a text', () => {
    for (const [path, leaf] of danish) {
      if (typeof leaf === 'function') expect(english.get(path), path).toHaveLength(leaf.length);
    }
  });

  it('share no text but the few that are the same in both', () => {
    const shared = [...danish].filter(
      ([path, leaf]) => typeof leaf === 'string' && english.get(path) === leaf,
    );
    expect(shared.map(([path]) => path).toSorted()).toEqual([...sameInBoth].toSorted());
  });

  it('share no function but those for numbers', () => {
    const shared = [...danish].filter(
      ([path, leaf]) => typeof leaf === 'function' && english.get(path) === leaf,
    );
    expect(shared).toEqual([]);
  });
});

describe.each([
  ['the pages of text', articleTexts],
  ['the presentation', { da: daTalk, en: enTalk }],
  ['the poster', { da: daPoster, en: enPoster }],
])('the texts of %s', (_, own) => {
  const inDanish = new Map(leaves(own.da));
  const inEnglish = new Map(leaves(own.en));

  it('are there in both languages, none of them empty', () => {
    const shape = (from: Map<string, Leaf>) =>
      [...from].map(([path, leaf]) => `${path}: ${typeof leaf}`).toSorted();
    expect(shape(inEnglish)).toEqual(shape(inDanish));
    for (const [path, leaf] of [...inDanish, ...inEnglish, ...danish, ...english]) {
      if (typeof leaf === 'string') expect(leaf.trim(), path).not.toBe('');
    }
  });

  it('take as many parameters in English, or fewer', () => {
    for (const [path, leaf] of inDanish) {
      const own = inEnglish.get(path);
      if (typeof leaf === 'function' && typeof own === 'function') {
        expect(own.length, path).toBeLessThanOrEqual(leaf.length);
      }
    }
  });

  it('of the page about the data differ, save for names of formats', () => {
    const shared = [...inDanish].filter(
      ([path, leaf]) =>
        path.startsWith('/data/') && typeof leaf === 'string' && inEnglish.get(path) === leaf,
    );
    const names = new Set(['JSON', 'GeoJSON', 'Data Package', 'CSV', 'Dansk Excel']);
    expect(shared.filter(([, leaf]) => !names.has(String(leaf))).map(([path]) => path)).toEqual([]);
  });

  it('have no Danish letters in English, save in names', () => {
    for (const [path, leaf] of inEnglish) {
      if (typeof leaf === 'string') {
        expect(leaf.replaceAll(danishNames, ''), path).not.toMatch(/[æøå«»]/i);
      }
    }
  });
});

describe('an English text without parameters', () => {
  it('has no Danish letters save in names', () => {
    for (const [path, leaf] of english) {
      if (typeof leaf === 'string') {
        expect(leaf.replaceAll(danishNames, ''), path).not.toMatch(/[æøå«»]/i);
      }
    }
  });
});

/** What each function says in English; `same` where a name or a form makes the Danish alike. */
const sentences: [say: (text: FullText) => string, expected: string, same?: 'same'][] = [
  [(t) => t.pageTitle('MADE'), 'MADE – Klyngekort', 'same'],
  [(t) => t.regionName('Midtjylland'), 'Region Midtjylland', 'same'],
  [(t) => t.municipalityName('Viborg'), 'Viborg Municipality'],
  [(t) => t.municipalityName('Bornholm'), 'Bornholm Regional Municipality'],
  [(t) => t.municipalityName('Nordfyns'), 'Nordfyn Municipality'],

  [
    (t) => t.headline.mostClusters(12, 14, 'København'),
    'Twelve of the fourteen clusters are in København',
  ],
  [(t) => t.headline.mostClusters(1, 14, 'Vejen'), 'One of the fourteen clusters is in Vejen'],
  [(t) => t.headline.mostClusters(14, 14, 'København'), 'All fourteen clusters are in København'],
  [(t) => t.headline.largestArea('Odense', 21), 'Odense is the largest of the 21 areas'],
  [(t) => t.headline.cluster('CLEAN', 6, 'Sønderborg'), 'CLEAN is in six cities'],
  [
    (t) => t.headline.cluster('Copenhagen FinTech', 1, 'København'),
    'Copenhagen FinTech is only in København',
  ],
  [(t) => t.headline.city('Fredericia', 0, ''), 'No cluster is in Fredericia today'],
  [(t) => t.headline.city('Vejen', 1, 'MADE'), 'One cluster is in Vejen: MADE'],
  [(t) => t.headline.city('Aarhus', 8, ''), 'Eight clusters are in Aarhus'],
  [(t) => t.headline.area('Viborg', 3, 4), 'Viborg: three municipalities, four clusters'],
  [(t) => t.headline.area('Bornholm', 1, 1), 'Bornholm: one municipality, one cluster'],
  [(t) => t.headline.area('Thisted', 2, 0), 'Thisted: two municipalities, no clusters'],
  [
    (t) => t.headline.region('Nordjylland', 3, 9),
    'Region Nordjylland: three hospital areas, nine clusters',
  ],
  [
    (t) => t.headline.region('Nordjylland', 1, 0),
    'Region Nordjylland: one hospital area, no clusters',
  ],
  [(t) => t.headline.municipality('Skive', 'Viborg'), 'Skive belongs to the Viborg hospital area'],
  [
    (t) => t.headline.municipality('Vesthimmerlands', 'Aalborg'),
    'Vesthimmerland belongs to the Aalborg hospital area',
  ],

  [(t) => t.lede.absent([], []), '', 'same'],
  [
    (t) => t.lede.absent(['CLEAN'], ['Sønderborg']),
    'Only CLEAN is not there: it has its headquarters in Sønderborg.',
  ],
  [
    (t) => t.lede.absent(['CLEAN', 'CenSec'], ['Sønderborg', 'Karup']),
    'The other two, CLEAN and CenSec, have their headquarters in Sønderborg and Karup respectively.',
  ],
  [
    (t) => t.lede.absent(['A', 'B', 'C', 'D', 'E'], ['X', 'Y', 'X', 'X', 'Y']),
    'The other five have their headquarters in X and Y.',
  ],
  [
    (t) => t.lede.largestArea(459_223, 'Bornholm', 39_497),
    '459,223 inhabitants; the smallest, Bornholm, has 39,497. Areas as in the government’s proposal, January 2019.',
  ],
  [(t) => t.lede.cluster('Odense', []), 'The headquarters in Odense is its only office.'],
  [
    (t) => t.lede.cluster('Odense', ['one branch', 'one planned office']),
    'Headquarters in Odense, plus one branch and one planned office.',
  ],
  [(t) => t.lede.kindCount.headquarters(1), 'one headquarters'],
  [(t) => t.lede.kindCount.branch(1), 'one branch'],
  [(t) => t.lede.kindCount.branch(5), 'five branches'],
  [(t) => t.lede.kindCount.representation(12), 'twelve representations'],
  [(t) => t.lede.kindCount['partner-staff'](2), 'staff at two partners'],
  [(t) => t.lede.kindCount.planned(1), 'one planned office'],
  [(t) => t.lede.headquartersHere(0, 3), '', 'same'],
  [(t) => t.lede.headquartersHere(1, 1), 'It has its headquarters here.'],
  [(t) => t.lede.headquartersHere(1, 8), 'One of them has its headquarters here.'],
  [(t) => t.lede.headquartersHere(2, 8), 'Two of them have their headquarters here.'],
  [(t) => t.lede.headquartersHere(2, 2), 'Both have their headquarters here.'],
  [(t) => t.lede.headquartersHere(3, 3), 'All three have their headquarters here.'],
  [(t) => t.lede.planned(['MARLOG', 'MADE']), 'Planned: MARLOG and MADE.'],
  [
    (t) => t.lede.city('Viborg Municipality', 'Viborg', 'Region Midtjylland'),
    'The city is in Viborg Municipality, the Viborg hospital area and Region Midtjylland.',
  ],
  [
    (t) => t.lede.unplaced('Odense Robotics'),
    'Odense Robotics plans an office somewhere in the region.',
  ],
  [
    (t) => t.lede.area('Regionshospitalet Viborg', 237_082),
    '237,082 people live in the area around Regionshospitalet Viborg.',
  ],
  [
    (t) => t.lede.region(589_828, 3),
    '589,828 inhabitants. The region’s clusters are in three cities.',
  ],
  [(t) => t.lede.region(589_828, 0), '589,828 inhabitants. No city in the region has a cluster.'],
  [
    (t) => t.lede.municipality('Thisted Hospital', 0, []),
    'The acute hospital is Thisted Hospital. None of the clusters is in the municipality.',
  ],
  [
    (t) => t.lede.municipality('Esbjerg Hospital', 1, ['Vejen']),
    'The acute hospital is Esbjerg Hospital. One cluster is in the municipality, in Vejen.',
  ],
  [
    (t) => t.lede.municipality('Viborg Hospital', 3, ['Karup', 'Viborg']),
    'The acute hospital is Viborg Hospital. Three clusters are in the municipality, in Karup and Viborg.',
  ],

  [(t) => t.map.cityMark('Fredericia', 0, 0, 1), 'Fredericia, city, no clusters, one planned'],
  [(t) => t.map.cityMark('Aarhus', 8, 2, 0), 'Aarhus, city, eight clusters, two headquarters'],
  [
    (t) => t.map.areaMark('Bornholm', 'Bornholms Hospital', 1, 39_497, 1),
    'Bornholm, hospital area around Bornholms Hospital: one municipality, 39,497 inhabitants, one cluster',
  ],
  [(t) => t.legend.clustersInCity(1), '1 cluster'],
  [(t) => t.legend.clustersInCity(12), '12 clusters'],

  [(t) => t.chart.grants.title('DKK 160.0m', 14), 'DKK 160.0m to 14 clusters'],
  [(t) => t.chart.grants.titleOfPresent('DKK 0.0m', 0), 'No grants: no clusters are here'],
  [(t) => t.chart.grants.titleOfPresent('DKK 4.0m', 1), 'DKK 4.0m to the one cluster here'],
  [(t) => t.chart.grants.titleOfPresent('DKK 101.0m', 8), 'DKK 101.0m to the eight clusters here'],
  [
    (t) => t.chart.grants.rowLabel('MADE', 'DKK 4.0m', 'established', 13),
    'MADE: DKK 4.0m, established, thirteen cities',
  ],

  [(t) => t.panel.rank(1, false, 14, ['CLEAN']), 'joint largest of 14, with CLEAN'],
  [(t) => t.panel.rank(13, true, 14, ['CenSec']), 'joint smallest of 14, with CenSec'],
  [(t) => t.panel.rank(3, false, 14, []), 'no. 3 of 14'],
  [(t) => t.panel.clustersInCity(1), 'cluster in the city'],
  [(t) => t.panel.clustersInCity(8), 'clusters in the city'],
  [(t) => t.panel.municipalitiesIn(11), 'The 11 municipalities'],
  [(t) => t.panel.hospitalIn('Bornholms Hospital', 'Rønne'), 'Bornholms Hospital in Rønne'],
  [(t) => t.panel.hospitalIn('Hvidovre Hospital', 'Hvidovre'), 'Hvidovre Hospital', 'same'],
  [(t) => t.panel.notYetPlaced('Hovedstaden'), 'somewhere in Region Hovedstaden'],
  [(t) => t.panel.presenceSince('2021'), 'from 2021'],
  [
    (t) => t.panel.sumOfClusters('DKK 101.0m', 8),
    'DKK 101.0m in total, granted to the clusters as a whole',
  ],
  [(t) => t.announce.selected('cluster', 'MADE'), 'Selected: MADE, cluster.'],
  [(t) => t.announce.theme('Clusters'), 'Theme: Clusters.'],
  [
    (t) => t.address.notUnderstood(['x', 'y']),
    'Part of the address was not understood: x and y. The rest is shown as if it were not there.',
  ],

  [(t) => t.compare.chooser('CLEAN'), 'Compare CLEAN with'],
  [(t) => t.compare.found(1), 'One match'],
  [(t) => t.compare.found(12), '12 matches'],
  [(t) => t.compare.drop('MADE'), 'Remove MADE from the comparison'],
  [(t) => t.compare.caption('CLEAN', 'MADE'), 'CLEAN and MADE side by side'],
  [
    (t) => t.compare.details('CLEAN', 'MADE'),
    'What CLEAN and MADE have in common and what they do not',
  ],
  [(t) => t.compare.apart('+7'), 'difference +7'],
  [(t) => t.compare.announcement('CLEAN', 'MADE'), 'Comparing CLEAN and MADE.'],
  [
    (t) => t.compare.headline.cluster('CLEAN', 6, 'MADE', 13),
    'CLEAN is in six cities, MADE in thirteen',
  ],
  [(t) => t.compare.headline.cluster('A', 1, 'B', 1), 'A and B are both in one city'],
  [
    (t) => t.compare.headline.city('Aarhus', 8, 'Odense', 6),
    'Eight clusters are in Aarhus, six in Odense',
  ],
  [
    (t) => t.compare.headline.city('Fredericia', 0, 'Ikast', 1),
    'No cluster is in Fredericia, one in Ikast',
  ],
  [(t) => t.compare.headline.city('Ikast', 1, 'Vejle', 1), 'Ikast and Vejle each have one cluster'],
  [
    (t) => t.compare.headline.inhabitants('Viborg', 237_082, 'Aarhus', 353_084),
    'Viborg has 237,082 inhabitants, Aarhus 353,084',
  ],
  [
    (t) => t.compare.headline.municipality('Skive', 'Viborg', 'Vesthimmerlands', 'Aalborg'),
    'Skive belongs to the Viborg hospital area, Vesthimmerland to Aalborg',
  ],
  [(t) => t.compare.lede.grants('CLEAN', 'DKK 13.5m'), 'CLEAN was granted DKK 13.5m more.'],
  [(t) => t.compare.lede.sameGrant('DKK 4.0m'), 'Both were granted the same: DKK 4.0m.'],
  [(t) => t.compare.lede.parts.area('Bornholm', 1, 1), 'Bornholm: one municipality, one cluster.'],
  [
    (t) => t.compare.lede.parts.region('Sjælland', 4, 0),
    'Sjælland: four hospital areas, no clusters.',
  ],
  [(t) => t.compare.lede.sharedCities([]), 'No city has both of them.'],
  [(t) => t.compare.lede.sharedCities(['Aarhus', 'Odense']), 'Both are in Aarhus and Odense.'],
  [(t) => t.compare.lede.sharedCities(['A', 'B', 'C', 'D']), 'Four cities have both of them.'],
  [(t) => t.compare.lede.sharedClusters([]), 'No cluster is in both.'],
  [(t) => t.compare.lede.sharedClusters(['MADE']), 'One cluster is in both: MADE.'],
  [(t) => t.compare.lede.sharedClusters(['A', 'B']), 'Two clusters are in both.'],
  [
    (t) => t.compare.lede.inhabitants('Nordfyn Municipality', 29_516, 'B', 1_000),
    'Nordfyn Municipality has 29,516 inhabitants, B 1,000.',
  ],
  [
    (t) => t.compare.lede.sameMunicipality('Aalborg Municipality'),
    'Both cities are in Aalborg Municipality.',
  ],

  [(t) => t.date('2020-10-02'), '2 October 2020'],
  [(t) => t.notes.fullName('CLEAN'), 'Full name: CLEAN.'],
  [(t) => t.notes.otherNames(['A', 'B']), 'Also called A and B.'],
  [(t) => t.notes.inGrantsTable('MADE'), 'In the table of grants: MADE.'],
  [(t) => t.notes.headquarters('Karup', 'confirmed'), 'Headquarters in Karup: confirmed.'],
  [
    (t) => t.notes.allHeadquarters(9, 14),
    'The annex behind the map has lost the underlining that marked the headquarters. The first city it names for each cluster is taken to be its headquarters. Nine of the fourteen are confirmed elsewhere; each cluster’s page says how certain its headquarters is.',
  ],
  [
    (t) => t.notes.uncertain(['Thisted', 'Aalborg']),
    'Less certain for Thisted and Aalborg: the division follows the region’s own grouping, because the proposal’s own list has not been found.',
  ],
  [
    (t) => t.notes.atTheTable('Midtjylland', ['Skive', 'Viborg'], 'Regionshospitalet Viborg'),
    'Here Region Midtjylland would sit down with the municipalities of Skive and Viborg to discuss care around Regionshospitalet Viborg and in psychiatry.',
  ],
  [
    (t) => t.notes.atTheTable('Hovedstaden', ['Bornholm'], 'Bornholms Hospital'),
    'Here Region Hovedstaden would sit down with the municipality of Bornholm to discuss care around Bornholms Hospital and in psychiatry.',
  ],
  [
    (t) => t.footer.what(14, 21),
    'Klyngekort shows where Denmark’s 14 clusters for knowledge and business are, and the areas in which the municipalities collaborate around the 21 acute hospitals.',
  ],
  [
    (t) => t.description.front(14, 21),
    'Interactive map of Denmark’s 14 clusters, their cities and grants 2021–2024, and of the areas around the 21 acute hospitals.',
  ],
  [(t) => t.description.selection('A', 'B.'), 'A. B.', 'same'],

  [(t) => t.find.municipality('X'), 'municipality · acute hospital: X'],
  [(t) => t.find.code('0851'), 'code 0851'],
  [(t) => t.find.area('Viborg', 3), 'acute hospital · area Viborg, three municipalities'],
  [(t) => t.find.area('Bornholm', 1), 'acute hospital · area Bornholm, one municipality'],
  [(t) => t.find.city(0), 'city · no clusters today'],
  [(t) => t.find.city(12), 'city · twelve clusters'],
  [(t) => t.find.region(3, 1), 'region · three hospital areas, one city with clusters'],
  [(t) => t.find.region(4, 0), 'region · four hospital areas, no cities with clusters'],
  [(t) => t.find.also('X'), 'also called X'],
  [(t) => t.find.leadsTo('X', 'Y'), 'X → Y', 'same'],
  [(t) => t.find.covers('water'), 'covers water'],
  [(t) => t.find.count(1, 'X'), 'One suggestion. First: X.'],
  [(t) => t.find.count(12, 'X'), '12 suggestions. First: X.'],
  [(t) => t.find.none('x'), 'Nothing here is called “x”.'],
  [
    (t) => t.find.locate.here('Viborg Municipality', 'X'),
    'You are in Viborg Municipality. The acute hospital is X.',
  ],
  [
    (t) => t.find.locate.roughly(4),
    'Your position is uncertain (about 4 km): it may be a neighbouring municipality.',
  ],

  [(t) => t.embed.slotName('Phone', 320), 'Phone, 320px'],
  [(t) => t.embed.preview('X'), 'This is how it looks: X'],
  [(t) => t.embed.size(600, 500, 100), '600 × 500px'],
  [(t) => t.embed.size(1000, 600, 73), '1000 × 600px, shown at 73%'],
  [(t) => t.embed.credit('A is in B.', 'D', 'E'), 'Map: Klyngekort, “A is in B”. D. E'],
  [(t) => t.embed.copyWhat('X'), 'Copy: X'],
  [(t) => t.embed.copied('X'), 'Copied: X.'],

  ...claimSentences,
];

/** The sentences of the charts and of the filter. */
const onCharts: typeof sentences = [
  [
    (t) => t.headline.mostClusters(3, 4, 'København', 'emerging'),
    'Three of the four emerging clusters are in København',
  ],
  [(t) => t.headline.city('Ikast', 0, '', 'emerging'), 'No emerging cluster is in Ikast today'],
  [
    (t) => t.headline.city('Karup', 1, 'CenSec', 'emerging'),
    'One emerging cluster is in Karup: CenSec',
  ],
  [
    (t) => t.headline.area('Viborg', 3, 0, 'established'),
    'Viborg: three municipalities, no established clusters',
  ],
  [
    (t) => t.lede.region(837_834, 0, 'emerging'),
    '837,834 inhabitants. No city in the region has an emerging cluster.',
  ],
  [(t) => t.lede.outside('emerging'), 'Outside the filter, which shows only emerging clusters.'],
  [(t) => t.legend.cityOutside('established'), 'city without established clusters'],
  [(t) => t.chart.grants.title('DKK 28.5m', 4, 'emerging'), 'DKK 28.5m to 4 emerging clusters'],
  [(t) => t.panel.clustersInCity(1, 'emerging'), 'emerging cluster in the city'],
  [(t) => t.panel.noClusters(), 'No clusters are here.'],
  [(t) => t.panel.noClusters('emerging'), 'No emerging clusters are here.'],
  [(t) => t.announce.filter('all'), 'Shown: clusters.'],

  [
    (t) => t.pictures.preview('Map of Denmark: A.'),
    'What the picture looks like. Map of Denmark: A.',
  ],
  [(t) => t.handOver.taken(2), 'Added to your talk as slide 2.'],
  [(t) => t.pictures.times(2, '2,400', '1,260'), '2× (2,400 × 1,260 px)', 'same'],
  [
    (t) => t.pictures.description('A is here.', 'B is there.'),
    'Map of Denmark: A is here. B is there.',
  ],
  [(t) => t.pictures.description('A', ''), 'Map of Denmark: A.'],
  [(t) => t.pictures.sources(['A'], -2), 'Source: A.'],
  [(t) => t.pictures.sources(['A', 'B', 'C'], 0), 'Sources: A; B; C.'],
  [(t) => t.pictures.sources(['A', 'B', 'C'], 2), 'Sources: A; B; C; and 2 more, see Klyngekort.'],

  [(t) => t.charts.places.title(14, 27, 'all'), 'Fourteen clusters in 27 cities'],
  [(t) => t.charts.places.title(1, 1, 'emerging'), 'One emerging cluster in one city'],
  [(t) => t.charts.places.unplacedIn('Hovedstaden'), 'somewhere in Region Hovedstaden'],
  [(t) => t.charts.places.citiesUnit(1), 'city'],
  [(t) => t.charts.places.grantsInAll('160.0'), '160.0 in all'],
  [(t) => t.charts.places.placeAs('Struer', 'planned'), 'Struer (planned)', 'same'],
  [
    (t) => t.charts.places.rowLabel('CenSec', 'emerging', ['Karup (x)', 'Aarhus (y)']),
    'CenSec, emerging: Karup (x) and Aarhus (y)',
  ],
  [(t) => t.charts.places.columnLabel('Fredericia', 0), 'Fredericia: no clusters'],
  [
    (t) =>
      t.charts.spread.finding('most', ['MADE'], 13, { amongSmallest: 2, amongLargest: 14, of: 14 }),
    'MADE is in the most cities, thirteen, and has one of the two smallest grants.',
  ],
  [
    (t) =>
      t.charts.spread.finding('fewest', ['A'], 1, { amongSmallest: 6, amongLargest: 9, of: 14 }),
    'A is in only one city.',
  ],
  [
    (t) =>
      t.charts.spread.finding('most', ['A', 'B'], 6, { amongSmallest: 1, amongLargest: 1, of: 9 }),
    'A and B are in the most cities, six.',
  ],
  [
    (t) => t.charts.spread.finding('most', ['A'], 6, { amongSmallest: 9, amongLargest: 1, of: 9 }),
    'A is in the most cities, six, and has the largest grant.',
  ],
  [
    (t) => t.charts.spread.pointLabel('MADE', 'DKK 4.0m', 'established', 13),
    'MADE: thirteen cities, DKK 4.0m, established',
  ],
  [(t) => t.charts.areas.title(5_825_250, 21), '5,825,250 inhabitants in 21 hospital areas'],
  [
    (t) => t.charts.areas.rowLabel('Bornholm', 39_497, 1, 1),
    'Bornholm: 39,497 inhabitants, one municipality, one cluster',
  ],
  [(t) => t.charts.areas.groupLabel('Sjælland', 837_834), 'Region Sjælland: 837,834 inhabitants'],
];

describe('an English sentence', () => {
  it.each([...sentences, ...onCharts])('%#: %s', (say, expected, same) => {
    expect(say(en)).toBe(expected);
    if (!same) expect(say(da)).not.toBe(expected);
    else expect(say(da)).toBe(expected);
  });

  it('is tried for every text with parameters', () => {
    const called = new Set<string>();
    const heard = listening(en, called);
    for (const [say] of [...sentences, ...onCharts]) say(heard);
    const spoken = [...english].filter(([, leaf]) => typeof leaf === 'function');
    expect([...called].toSorted()).toEqual(spoken.map(([path]) => path).toSorted());
  });
});
