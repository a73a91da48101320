/** What the texts of claims say in English; `languages.test.ts` tries them with all the others. */
import type { FullText } from '../../../src/text/context.ts';

export const claimSentences: [say: (text: FullText) => string, expected: string, same?: 'same'][] =
  [
    [(t) => t.claims.sources(1), 'Source'],
    [(t) => t.claims.sources(2), 'Sources'],
    [(t) => t.claims.quote('A.', ['B', 'C'], true), 'A. Sources: B; C. Calculation: Klyngekort.'],
    [(t) => t.claims.headquartersIn('Odense', ['MADE']), 'MADE has its headquarters in Odense.'],
    [
      (t) => t.claims.headquartersIn('Odense', ['A', 'B']),
      'A and B have their headquarters in Odense.',
    ],
    [(t) => t.claims.headquartersIn('Vejle', []), 'No cluster has its headquarters in Vejle.'],
    [(t) => t.claims.quote('A.', ['B'], false), 'A. Source: B. Klyngekort.'],
    [(t) => t.claims.counted.clusters(['MADE']), '1 cluster: MADE.'],
    [(t) => t.claims.counted.cities(['Ikast', 'Karup']), '2 cities: Ikast and Karup.'],
    [(t) => t.claims.counted.municipalities(['Skive']), '1 municipality: Skive.'],
    [(t) => t.claims.counted.areas(['Viborg', 'Odense']), '2 hospital areas: Viborg and Odense.'],
    [(t) => t.claims.notCounted(['Esbjerg']), 'Planned and not counted: Esbjerg.'],
    [
      (t) =>
        t.claims.sumOfGrants(21_500_000, [
          ['CLEAN', 17_500_000],
          ['MADE', 4_000_000],
        ]),
      'DKK 21.5m = 17.5 (CLEAN) + 4.0 (MADE).',
    ],
    [(t) => t.claims.ranking([['MADE', 4_000_000]]), 'DKK million: MADE 4.0.'],
    [
      (t) =>
        t.claims.sumOfInhabitants(140_376, [
          ['Silkeborg', 94_648],
          ['Skive', 45_728],
        ]),
      '140,376 = 94,648 (Silkeborg) + 45,728 (Skive).',
    ],
    [(t) => t.claims.area('Viborg'), 'the Viborg hospital area'],
    [
      (t) => t.claims.grant('MADE', 'DKK 4.0m'),
      'MADE has been granted DKK 4.0m (Innovationskraft 2021–2024).',
    ],
    [
      (t) => t.claims.inGrantsTable(4_000_000, 'MADE'),
      'The annex’s list of grants has DKK 4,000,000 under the name MADE.',
    ],
    [(t) => t.claims.rank('MADE', 'no. 3 of 14'), 'The grant to MADE is no. 3 of 14.'],
    [(t) => t.claims.rank('CLEAN', 'largest of 14'), 'The grant to CLEAN is the largest of 14.'],
    [(t) => t.claims.presences('MADE'), 'The table of branches on MADE:'],
    [(t) => t.claims.inWhichWay('branch', ['Aarhus']), 'Branch: Aarhus.', 'same'],
    [(t) => t.claims.headquarters('MADE', 'København'), 'MADE has its headquarters in København.'],
    [
      (t) => t.claims.field('MADE', 'advanced manufacturing', true),
      'The field of MADE is advanced manufacturing, one of the established fields of strength.',
    ],
    [(t) => t.claims.designated('MADE', 'X'), 'The field of MADE was designated by X.'],
    [
      (t) => t.claims.establishedByBoard(10, 2),
      'The board itself states that it designated ten fields of strength and two emerging ones.',
    ],
    [(t) => t.claims.areasOfCluster('MADE', 1), 'MADE is present in one hospital area.'],
    [(t) => t.claims.clustersIn('Ikast', 1, ''), 'One cluster is in Ikast today.'],
    [
      (t) => t.claims.clustersIn('Aarhus', 2, 'emerging'),
      'Two clusters (emerging only) are in Aarhus today.',
    ],
    [
      (t) => t.claims.sumIn('Aarhus', 8, 'DKK 101.0m', ''),
      'The eight clusters in Aarhus have been granted DKK 101.0m in total. The sum is for the clusters as a whole, not for what happens here.',
    ],
    [
      (t) => t.claims.sumIn('Thisted', 0, '', ''),
      'No clusters are in Thisted today, so there is no grant to add up.',
    ],
    [
      (t) => t.claims.sumOfAll(14, 'DKK 160.0m', ''),
      'The fourteen clusters have been granted DKK 160.0m in total (Innovationskraft 2021–2024).',
    ],
    [
      (t) => t.claims.citiesIn('Region Sjælland', 0),
      'No city in Region Sjælland has a cluster today.',
    ],
    [(t) => t.claims.citiesIn('Viborg', 1), 'One city in Viborg has clusters today.'],
    [
      (t) => t.claims.inhabitants('the Viborg hospital area', 237_082),
      'The Viborg hospital area had 237,082 inhabitants on 1 July 2020.',
    ],
    [
      (t) => t.claims.allInhabitants(98, 21, 5_825_250),
      'The 98 municipalities in the 21 hospital areas had 5,825,250 inhabitants on 1 July 2020.',
    ],
    [
      (t) => t.claims.belongsTo('Skive Municipality', 'Viborg'),
      'Skive Municipality belongs to the Viborg hospital area.',
    ],
    [
      (t) => t.claims.municipalities('the area', 2, ['Skive', 'Viborg']),
      'Two municipalities belong to the area: Skive and Viborg.',
    ],
    [(t) => t.claims.areasIn('Region X', ['Y']), 'Region X has one hospital area: Y.'],
    [
      (t) => t.claims.hospital('Viborg', 'Regionshospitalet Viborg'),
      'The acute hospital of the Viborg hospital area is Regionshospitalet Viborg.',
    ],
    [(t) => t.claims.liesIn('karup', 'Viborg'), 'Karup is in Viborg.'],
    [(t) => t.claims.howSure(91, 98), 'The area is confirmed for 91 of the 98 municipalities.'],
    [(t) => t.claims.rows(68, 65, 3), 'The table of branches has 68 rows: 65 today and 3 planned.'],
    [(t) => t.claims.sumOfRows(3, ['2 a', '1 b']), '3 = 2 a + 1 b.', 'same'],
    [(t) => t.claims.rowsOf.headquarters(14), '14 headquarters'],
    [(t) => t.claims.rowsOf.branch(1), '1 branch'],
    [(t) => t.claims.rowsOf.representation(13), '13 representations'],
    [(t) => t.claims.rowsOf['partner-staff'](2), '2 with staff at a partner'],
    [(t) => t.claims.rowsOf.planned(3), '3 planned'],
    [
      (t) => t.claims.twice('MADE', 'København'),
      'MADE is in København in two ways and has two rows there.',
    ],
    [(t) => t.claims.mostCities(['MADE'], 13), 'MADE is in the most cities: 13.'],
    [(t) => t.claims.mostCities(['A', 'B'], 6), 'A and B are in the most cities: 6.'],
    [(t) => t.claims.spreadOf('MADE', 'DKK 4.0m', 1), 'MADE DKK 4.0m, 1 city'],
  ];
