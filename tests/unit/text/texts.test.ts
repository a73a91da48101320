import { describe, expect, it } from 'vitest';
import { da } from '../../../src/text/da.ts';
import { daFindings } from '../../../src/text/daFindings.ts';
import { texts } from '../../../src/text/texts.ts';
import { dataset } from '../state/tables.ts';

const { map, panel, chart } = da;
const { headline, lede } = daFindings;

describe('a Danish headline has the singular and the plural right', () => {
  it.each([
    [headline.mostClusters(12, 14, 'København'), 'Tolv af de fjorten klynger er i København'],
    [headline.mostClusters(14, 14, 'København'), 'Alle fjorten klynger er i København'],
    [headline.cluster('CLEAN', 6, 'Sønderborg'), 'CLEAN er i seks byer'],
    [
      headline.cluster('Copenhagen FinTech', 1, 'København'),
      'Copenhagen FinTech er kun i København',
    ],
    [
      headline.city('Ikast', 1, 'Lifestyle & Design Cluster'),
      'Én klynge er i Ikast: Lifestyle & Design Cluster',
    ],
    [headline.city('Viborg', 2, ''), 'To klynger er i Viborg'],
    [headline.city('Fredericia', 0, ''), 'Ingen klynge er i Fredericia i dag'],
    [headline.area('Bornholm', 1, 1), 'Bornholm: én kommune, én klynge'],
    [headline.area('Viborg', 3, 4), 'Viborg: tre kommuner, fire klynger'],
    [headline.area('Thisted', 2, 0), 'Thisted: to kommuner, ingen klynger'],
    [headline.region('Nordjylland', 3, 9), 'Region Nordjylland: tre hospitalsområder, ni klynger'],
    [headline.region('Bornholm', 1, 1), 'Region Bornholm: ét hospitalsområde, én klynge'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe('a Danish sentence under it has them right too', () => {
  it('where a city has headquarters', () => {
    expect(lede.headquartersHere(0, 3)).toBe('');
    expect(lede.headquartersHere(1, 1)).toMatch(/^(Den|Klyngen) har hovedkvarter her\.$/);
    expect(lede.headquartersHere(2, 2)).toMatch(/har hovedkvarter her\.$/);
    expect(lede.headquartersHere(2, 8)).toBe('To af dem har hovedkvarter her.');
  });

  it('where it counts a cluster’s kinds of presence', () => {
    expect(lede.kindCount.branch(1)).toBe('én afdeling');
    expect(lede.kindCount.branch(5)).toBe('fem afdelinger');
    expect(lede.kindCount.representation(1)).toBe('én repræsentation');
    expect(lede.kindCount.representation(12)).toBe('tolv repræsentationer');
    expect(lede.kindCount.planned(1)).toBe('ét planlagt kontor');
    expect(lede.kindCount.planned(2)).toBe('to planlagte kontorer');
    expect(lede.kindCount['partner-staff'](1)).toBe('medarbejdere hos én partner');
    expect(lede.kindCount['partner-staff'](2)).toBe('medarbejdere hos to partnere');
  });

  it('where it names who is missing from København', () => {
    expect(lede.absent([], [])).toBe('');
    expect(lede.absent(['CLEAN'], ['Sønderborg'])).toMatch(/CLEAN.*Sønderborg/);
    expect(lede.absent(['CLEAN', 'MADE'], ['Sønderborg', 'København'])).toMatch(
      /CLEAN og MADE.*Sønderborg og København/,
    );
  });

  it('where it counts a region’s cities and a municipality’s clusters', () => {
    expect(lede.region(1_234_567, 3)).toContain('1.234.567 indbyggere');
    expect(lede.region(1_234_567, 3)).toContain('tre byer');
    expect(lede.municipality('Viborg', 1, ['Karup'])).toMatch(/én klynge er i kommunen.*Karup/i);
    expect(lede.municipality('Viborg', 3, ['Karup', 'Viborg'])).toMatch(
      /tre klynger er i kommunen.*Karup og Viborg/i,
    );
    expect(lede.municipality('Thisted', 0, [])).toMatch(/ingen (af de 14 )?klynger/i);
  });
});

describe('what a Danish screen reader hears', () => {
  it('counts clusters, headquarters and plans in the right number and gender', () => {
    expect(map.cityMark('Ikast', 1, 0, 0)).toBe('Ikast, by, én klynge');
    expect(map.cityMark('Karup', 1, 1, 0)).toContain('ét hovedkvarter');
    expect(map.cityMark('Aarhus', 8, 2, 0)).toContain('to hovedkvarterer');
    expect(map.cityMark('Fredericia', 0, 0, 1)).toMatch(/ingen klynger.*planlagt/);
    expect(map.areaMark('Bornholm', 'Bornholms Hospital', 1, 39_570, 1)).toMatch(
      /én kommune, 39\.570 indbyggere, én klynge/,
    );
    expect(chart.grants.rowLabel('CLEAN', '17,5 mio. kr.', 'styrkeposition', 1)).toContain('én by');
    expect(chart.grants.rowLabel('MADE', '4,0 mio. kr.', 'styrkeposition', 13)).toContain(
      'tretten byer',
    );
  });
});

describe('the rank of a Danish grant', () => {
  it('says the largest, the smallest, a place between, and whom it shares it with', () => {
    expect(panel.rank(1, false, 14, ['CLEAN'])).toBe('størst af 14, sammen med CLEAN');
    expect(panel.rank(13, true, 14, ['CenSec'])).toBe('mindst af 14, sammen med CenSec');
    expect(panel.rank(3, false, 14, [])).toBe('nr. 3 af 14');
  });
});

describe('a municipality', () => {
  it('has the name that it has itself', () => {
    expect(da.municipalityName('Thisted')).toBe('Thisted Kommune');
    expect(da.municipalityName('Vesthimmerlands')).toBe('Vesthimmerlands Kommune');
    expect(da.municipalityName('Bornholm')).toBe('Bornholms Regionskommune');
    expect(da.municipalityName('København')).toBe('Københavns Kommune');
    expect(daFindings.headline.municipality('Nordfyns', 'Odense')).toBe(
      'Nordfyn hører til hospitalsområde Odense',
    );
  });

  it('has a name of its own, in both languages', () => {
    for (const text of Object.values(texts)) {
      const names = dataset.municipalities.map(({ name }) => text.municipalityName(name));
      expect(new Set(names).size).toBe(98);
    }
  });
});

/** Every text without a parameter, by its path. */
function plainTexts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => plainTexts(inner, `${path}/${key}`));
}

describe('the texts on screen', () => {
  it.each(Object.keys(texts) as (keyof typeof texts)[])(
    'are all there, and tidy: %s',
    (language) => {
      expect(texts[language].language).toBe(language);
      for (const [path, text] of plainTexts(texts[language])) {
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/ {2}|undefined|NaN|\bTODO\b/);
      }
    },
  );

  it('are English in English: no phrase is left in Danish', () => {
    const english = new Map(plainTexts(texts.en));
    const left = plainTexts(texts.da).filter(
      ([path, text]) => / /.test(text.trim()) && english.get(path) === text,
    );
    expect(left.map(([path]) => path)).toEqual([]);
  });

  it('point to the other language', () => {
    expect(texts.da.header.otherLanguageCode).toBe('en');
    expect(texts.en.header.otherLanguageCode).toBe('da');
  });
});
