import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/panel/claim.ts';
import { claimOf, claimsOf } from '../../../src/panel/claims.ts';
import { languages } from '../../../src/model/dataset.ts';
import { headlineOf } from '../../../src/panel/headline.ts';
import { passing } from '../../../src/state/passing.ts';
import {
  frontView,
  selectionKinds,
  statusFilters,
  type SelectionKind,
  type View,
} from '../../../src/state/view.ts';
import { texts } from '../../../src/text/texts.ts';
import { everySelection, viewOf } from '../state/anyView.ts';
import { index } from '../state/tables.ts';

/** The claim of a key in a View. Throws where there is none. */
function claim(view: View, key: string): Claim {
  const found = claimOf(index, view, texts[view.language], key);
  if (!found) throw new Error(`Nothing is claimed of ${key}.`);
  return found;
}
const about = (kind: SelectionKind, id: string, key: string, choices: Partial<View> = {}) =>
  claim(viewOf(kind, id, choices), key);
const inEnglish = { language: 'en' } as const;
const ids = ({ sources }: Claim) => sources.map(({ id }) => id);

describe('a cluster’s grant', () => {
  const clean = about('cluster', 'clean', 'grant');

  it('stands in the annex, and is quoted with it', () => {
    expect(clean.statement).toBe(
      'CLEAN har fået 17,5 mio. kr. i tilsagn (Innovationskraft 2021–2024).',
    );
    expect(clean.certainty).toBe('stated');
    expect(ids(clean)).toEqual(['bilag-bevillinger']);
    expect(clean.quote).toBe(
      'CLEAN har fået 17,5 mio. kr. i tilsagn (Innovationskraft 2021–2024). Kilde: Bilag om de nye viden- og erhvervsklynger, efterår 2020, 3.2 Beskrivelse af de nye viden- og erhvervsklynger og bevillinger. Klyngekort.',
    );
    expect(about('cluster', 'clean', 'grant', inEnglish).quote).toMatch(
      /^CLEAN has been granted DKK 17\.5m \(Innovationskraft 2021–2024\)\. Source: .*\. Klyngekort\.$/,
    );
  });

  it('may be listed under another name', () => {
    expect(about('cluster', 'marlog', 'grant').says).toBe(
      'Bilagets oversigt over tilsagn har 13.500.000 kr. under navnet Maritime Development Center.',
    );
  });

  it('has its rank from all fourteen', () => {
    const { statement, certainty, sums, quote } = about('cluster', 'made', 'rank');
    expect(statement).toBe('Tilsagnet til MADE er mindst af 14, sammen med CenSec.');
    expect(certainty).toBe('computed');
    expect(sums.match(/\d,\d/g)).toHaveLength(14);
    expect(quote).toMatch(/Beregning: Klyngekort\.$/);
    expect(about('cluster', 'made', 'rank', inEnglish).statement).toBe(
      'The grant to MADE is the joint smallest of 14, with CenSec.',
    );
    expect(about('cluster', 'marlog', 'rank', inEnglish).statement).toBe(
      'The grant to MARLOG is no. 6 of 14.',
    );
  });
});

describe('where a cluster is', () => {
  it('is counted by name, and what is planned is not', () => {
    const energy = about('cluster', 'energy-cluster-denmark', 'cities');
    expect(energy.statement).toBe('Energy Cluster Denmark er i seks byer.');
    expect(energy.sums).toBe(
      '6 byer: Aalborg, Esbjerg, København, Middelfart, Silkeborg og Sønderborg. Planlagt og ikke talt med: Fredericia.',
    );
    expect(about('cluster', 'copenhagen-fintech', 'headline', inEnglish).sums).toBe(
      '1 city: København.',
    );
    expect(about('cluster', 'odense-robotics', 'cities').sums).toContain(
      'Planlagt og ikke talt med: et sted i Region Hovedstaden.',
    );
  });

  it('is said way by way, with what others say beside it', () => {
    const marlog = about('cluster', 'marlog', 'presences');
    expect(marlog.statement).toBe(
      'Tabellen over afdelinger om MARLOG: Hovedkvarter: København. Afdeling: Svendborg, Frederikshavn og Rønne. Planlagt: Esbjerg fra 2021.',
    );
    expect(marlog.note).toContain('Transportnyhederne');
    expect(ids(marlog)).toEqual([
      'bilag-afdelinger',
      'bilag-bevillinger',
      'transportnyhederne-2020-10-02',
    ]);
    expect(about('cluster', 'made', 'presences').statement).toMatch(
      /Hovedkvarter: København\. Repræsentation: København, Herning/,
    );
  });

  it('touches hospital areas, each with the cities in it', () => {
    const { statement, sums } = about('cluster', 'danish-sound-cluster', 'areas');
    expect(statement).toBe('Danish Sound Cluster er til stede i tre hospitalsområder.');
    expect(sums).toBe(
      '3 hospitalsområder: Bispebjerg (København), Herning (Struer) og Hillerød (Hørsholm).',
    );
    expect(about('cluster', 'copenhagen-fintech', 'areas').statement).toContain(
      'ét hospitalsområde',
    );
  });
});

describe('a headquarters', () => {
  it('is as sure as the table says, and tells what that rests on', () => {
    const clean = about('cluster', 'clean', 'headquarters');
    expect(clean.statement).toBe('Hovedkvarteret for CLEAN er i Sønderborg.');
    expect(clean.certainty).toBe('confirmed');
    expect(clean.says).toContain('Erhvervshus Sydjylland skrev den 8. oktober 2020');
    expect(ids(clean)).toContain('nordschleswiger-clean');
    expect(about('cluster', 'marlog', 'headquarters').certainty).toBe('consistent');
    expect(about('cluster', 'censec', 'headquarters').certainty).toBe('inferred');
  });
});

describe('a cluster’s field', () => {
  it('is established or emerging', () => {
    expect(about('cluster', 'clean', 'field').statement).toBe(
      'Fagområdet for CLEAN er miljøteknologi, en af styrkepositionerne.',
    );
    expect(about('cluster', 'censec', 'field', inEnglish).statement).toBe(
      'The field of CenSec is defence, space and security, one of the emerging fields.',
    );
  });

  it('was designated by whom the annex or the board says', () => {
    const clean = about('cluster', 'clean', 'designated');
    expect(clean.says).toBe(
      'Bestyrelsen oplyser selv, at den har udpeget ti styrkepositioner og to spirende områder.',
    );
    expect(ids(clean)).toEqual(['bilag-udpegede-klynger', 'erhvervsfremmebestyrelsen-omraader']);
    const censec = about('cluster', 'censec', 'designated');
    expect(censec.statement).toMatch(/udpeget af uddannelses- og forskningsministeren\.$/);
    expect(censec.says).not.toContain('Bestyrelsen');
  });
});

describe('the clusters in a place', () => {
  it('are counted with how they are in a city, and in which city elsewhere', () => {
    const aarhus = about('city', 'aarhus', 'clusters');
    expect(aarhus.statement).toBe('Otte klynger er i Aarhus i dag.');
    expect(aarhus.sums).toContain('8 klynger: CLEAN (afdeling)');
    expect(about('city', 'koebenhavn', 'clusters').sums).toContain(
      'MADE (hovedkvarter og repræsentation)',
    );
    const viborg = about('area', 'viborg', 'clusters', inEnglish);
    expect(viborg.statement).toBe('Four clusters are in the Viborg hospital area today.');
    expect(viborg.sums).toContain('CenSec (Karup)');
  });

  it('may be one, or none', () => {
    expect(about('city', 'ikast', 'clusters').statement).toBe('Én klynge er i Ikast i dag.');
    expect(about('municipality', 'thisted', 'clusters').statement).toBe(
      'Ingen klynger er i Thisted Kommune i dag.',
    );
    expect(about('region', 'sjaelland', 'clusters', inEnglish).statement).toBe(
      'No clusters are in Region Sjælland today.',
    );
    expect(about('city', 'fredericia', 'clusters').sums).toBe(
      'Planlagt og ikke talt med: Energy Cluster Denmark (planlagt).',
    );
  });

  it('have a sum that is spelled out and said to be the whole organisations’', () => {
    const { statement, sums, sources } = about('city', 'aarhus', 'sum');
    expect(statement).toBe(
      'De otte klynger i Aarhus har tilsammen fået 101,0 mio. kr. i tilsagn. Summen gælder klyngerne som helhed, ikke det, der foregår her.',
    );
    expect(sums).toBe(
      '101,0 mio. kr. = 17,5 (CLEAN) + 17,0 (Food & Bio Cluster Denmark) + 15,5 (Lifestyle & Design Cluster) + 15,5 (DigitalLead) + 13,0 (Life Science Cluster Denmark) + 9,5 (Odense Robotics) + 9,0 (Vision Denmark) + 4,0 (MADE).',
    );
    expect(sources.map(({ id }) => id)).toEqual(['bilag-bevillinger', 'bilag-afdelinger']);
    expect(about('city', 'ikast', 'sum', inEnglish).statement).toBe(
      'The one cluster in Ikast has been granted DKK 15.5m. The grant is for the whole cluster, not for what happens here.',
    );
    expect(about('municipality', 'thisted', 'sum').sums).toBe('');
  });

  it('obey the reader’s filter, and say so', () => {
    const emerging = about('city', 'aarhus', 'sum', { status: 'emerging' });
    expect(emerging.statement).toMatch(
      /^De to klynger \(kun spirende\) i Aarhus .* 18,5 mio\. kr\./,
    );
    expect(claim({ ...frontView, status: 'emerging' }, 'chart-grants').statement).toBe(
      'De fire klynger (kun spirende) har tilsammen fået 28,5 mio. kr. i tilsagn (Innovationskraft 2021–2024).',
    );
  });

  it('are in cities that are counted without the planned ones', () => {
    const syddanmark = about('region', 'syddanmark', 'cities');
    expect(syddanmark.sums).toMatch(/Planlagt og ikke talt med: Fredericia\.$/);
    expect(about('region', 'sjaelland', 'cities').statement).toBe(
      'Ingen by i Region Sjælland har en klynge i dag.',
    );
    expect(about('municipality', 'skive', 'cities', inEnglish).statement).toBe(
      'No city in Skive Municipality has a cluster today.',
    );
  });
});

describe('inhabitants', () => {
  it('of a municipality stand in the register', () => {
    const skive = about('municipality', 'skive', 'inhabitants');
    expect(skive.statement).toBe('Skive Kommune havde 45.728 indbyggere den 1. juli 2020.');
    expect(skive.certainty).toBe('stated');
    expect(ids(skive)).toEqual(['folk1a-2020k3']);
  });

  it('of an area are the sum of its municipalities', () => {
    expect(about('area', 'viborg', 'inhabitants').sums).toBe(
      '237.082 = 94.648 (Silkeborg) + 45.728 (Skive) + 96.706 (Viborg).',
    );
    expect(about('area', 'viborg', 'inhabitants', inEnglish).statement).toBe(
      'The Viborg hospital area had 237,082 inhabitants on 1 July 2020.',
    );
  });

  it('of a region are the sum of its areas, which add up', () => {
    const { sums } = about('region', 'nordjylland', 'inhabitants', inEnglish);
    const [total = 0, ...parts] = (sums.match(/[\d,]{4,}/g) ?? []).map((number) =>
      Number(number.replaceAll(',', '')),
    );
    expect(parts).toHaveLength(3);
    expect(parts.reduce((sum, part) => sum + part)).toBe(total);
    expect(sums).toContain('Each area is the sum of its municipalities.');
  });
});

describe('what belongs to what', () => {
  it('is as sure for a municipality as its row says', () => {
    const skive = about('municipality', 'skive', 'area');
    expect(skive.statement).toBe('Skive Kommune hører til hospitalsområde Viborg.');
    expect(skive.certainty).toBe('confirmed');
    expect(skive.says).toContain('21 områder');
    const jammerbugt = about('municipality', 'jammerbugt', 'headline');
    expect(jammerbugt.certainty).toBe('consistent');
    expect(jammerbugt.says).toContain('ikke fundet');
    expect(about('municipality', 'laesoe', 'area').says).toBe(texts.da.claims.fromHospital);
  });

  it('ends in one full stop, whatever its name ends in', () => {
    expect(about('municipality', 'lolland', 'area').statement).toBe(
      'Lolland Kommune hører til hospitalsområde Nykøbing F.',
    );
  });

  it('is as sure for an area as its least sure municipality', () => {
    expect(about('area', 'viborg', 'municipalities').statement).toBe(
      'Til hospitalsområde Viborg hører tre kommuner: Silkeborg, Skive og Viborg.',
    );
    expect(about('area', 'bornholm', 'municipalities', inEnglish).statement).toBe(
      'One municipality belongs to the Bornholm hospital area: Bornholm.',
    );
    expect(about('area', 'aalborg', 'municipalities').certainty).toBe('consistent');
    expect(about('region', 'nordjylland', 'areas').certainty).toBe('consistent');
    expect(about('region', 'hovedstaden', 'areas').statement).toMatch(
      /^Region Hovedstaden har fem hospitalsområder: /,
    );
  });

  it('has an acute hospital, a region, and for a city a municipality', () => {
    expect(about('municipality', 'skive', 'hospital').statement).toBe(
      'Akuthospitalet i hospitalsområde Viborg er Regionshospitalet Viborg.',
    );
    expect(about('area', 'viborg', 'region').statement).toBe(
      'Hospitalsområde Viborg ligger i Region Midtjylland.',
    );
    expect(ids(about('city', 'karup', 'region'))).toEqual(['dagi-2014']);
    const karup = about('city', 'karup', 'municipality', inEnglish);
    expect(karup.statement).toBe('Karup is in Viborg Municipality.');
    expect(ids(karup)).toEqual(['geonames', 'dagi-2014']);
  });

  it('dates from January 2019', () => {
    const { statement, says } = about('area', 'viborg', 'division');
    expect(statement).toContain('januar 2019');
    expect(says).toContain('91 af de 98');
    expect(says).toContain('Jammerbugt');
  });
});

describe('the headline', () => {
  it('of the front page rests on who is in København', () => {
    const front = claim(frontView, 'headline');
    expect(front.statement).toMatch(/^Tolv af de fjorten klynger er i København\. De to andre/);
    expect(front.sums).toMatch(/^12 klynger: CenSec, /);
    const hospitals = claim({ ...frontView, theme: 'hospitals' }, 'headline');
    expect(hospitals.sums).toBe(
      '737.153 = 104.118 (Frederiksberg) + 633.035 (København). 39.497 = 39.497 (Bornholm).',
    );
  });

  it('of a selection rests on what it counts', () => {
    expect(about('city', 'aarhus', 'headline').statement).toBe('Otte klynger er i Aarhus i dag.');
    const viborg = about('area', 'viborg', 'headline');
    expect(viborg.statement).toBe('Viborg: tre kommuner, fire klynger.');
    expect(viborg.sums).toMatch(/^3 kommuner: .* 4 klynger: /);
    expect(about('region', 'nordjylland', 'headline', inEnglish).sums).toMatch(
      /^3 hospital areas: .* 9 clusters: /,
    );
  });
});

describe('a chart', () => {
  it('of grants has the total, and the total of those present where a place is selected', () => {
    const { statement, sums, note, sources } = claim(frontView, 'chart-grants');
    expect(statement).toContain('160,0 mio. kr.');
    expect(sums.match(/\(/g)).toHaveLength(14);
    expect(note).toContain('om året');
    expect(sources.map(({ id }) => id)).toContain('sn-klynger-2020-10');
    expect(about('city', 'aarhus', 'chart-grants')).toEqual(about('city', 'aarhus', 'sum'));
    expect(about('cluster', 'clean', 'chart-grants').statement).toBe(statement);
  });

  it('of places has the rows of the table', () => {
    const places = claim(frontView, 'chart-places');
    expect(places.statement).toBe(
      'Tabellen over afdelinger har 68 rækker: 65 i dag og 3 planlagte.',
    );
    expect(places.sums).toBe(
      '65 = 14 hovedkvarterer + 36 afdelinger + 13 repræsentationer + 2 med medarbejdere hos en partner.',
    );
    expect(places.note).toBe('MADE er i København på to måder og har to rækker dér.');
  });

  it('of spread names who is in the most cities', () => {
    const { statement, sums } = claim(frontView, 'chart-spread');
    expect(statement).toBe(
      'MADE er i flest byer: 13. Tilsagnet til MADE er mindst af 14, sammen med CenSec.',
    );
    expect(sums).toMatch(/^MADE 4,0 mio\. kr\., 13 byer; /);
    expect(sums).toContain('Copenhagen FinTech 5,5 mio. kr., 1 by');
  });

  it('of areas adds up to all inhabitants', () => {
    const { statement, sums } = claim({ ...frontView, language: 'en' }, 'chart-areas');
    expect(statement).toBe(
      'The 98 municipalities in the 21 hospital areas had 5,825,250 inhabitants on 1 July 2020.',
    );
    expect(sums.match(/\(Region /g)).toHaveLength(5);
  });
});

describe('a mark', () => {
  it('may claim several things, and claims nothing that the View lacks', () => {
    const of = (view: View, keys: string) => claimsOf(index, view, texts.da, keys);
    expect(of(viewOf('cluster', 'clean'), 'grant rank')).toHaveLength(2);
    expect(of(viewOf('city', 'aarhus'), 'grant rank')).toHaveLength(0);
    expect(of(frontView, 'sum toString')).toHaveLength(0);
  });

  it('has a source, and no hole, for everything in both languages', { timeout: 20_000 }, () => {
    const keys = {
      cluster: 'headline grant rank field designated cities presences headquarters areas',
      city: 'headline clusters sum municipality area region inhabitants hospital',
      area: 'headline clusters sum inhabitants hospital municipalities region cities division',
      region: 'headline clusters sum inhabitants areas municipalities cities',
      municipality: 'headline clusters sum inhabitants hospital area region cities',
    };
    const charts = 'chart-grants chart-places chart-spread chart-areas headline division';
    for (const language of ['da', 'en'] as const) {
      const views = selectionKinds.flatMap((kind) =>
        index.ids[kind].map((id) => ({ view: viewOf(kind, id, { language }), keys: keys[kind] })),
      );
      for (const { view, keys: all } of [
        ...views,
        { view: { ...frontView, language }, keys: charts },
      ]) {
        const claims = claimsOf(index, view, texts[language], all);
        expect(claims.map(({ statement }) => statement)).toHaveLength(all.split(' ').length);
        const holes = claims.filter(({ statement, sums, says, note, sources, quote }) => {
          const words = [statement, sums, says, note, quote].filter(Boolean).join(' ');
          return sources.length === 0 || /undefined|NaN|\[object|\.\.| {2}/.test(words);
        });
        expect(holes).toEqual([]);
      }
    }
  });
});

describe('the claim of a headline', () => {
  const views = [
    frontView,
    { ...frontView, theme: 'hospitals' as const },
    ...everySelection.map(({ kind, id }) => viewOf(kind, id)),
  ];
  it.each(statusFilters)('says what the page says, whatever the filter shows: %s', (status) => {
    for (const language of languages) {
      for (const one of views) {
        const view: View = { ...one, language, status };
        const text = texts[language];
        const { headline } = headlineOf(passing(index, status), view, text);
        // A city's and a municipality's claim say the same in a sentence of their own; a cluster's passes no filter.
        if (['city', 'municipality', 'cluster'].includes(view.selection?.kind ?? '')) continue;
        expect(claim(view, 'headline').statement.startsWith(headline), headline).toBe(true);
      }
    }
  });

  it('counts and names what passes the filter, and nobody else', () => {
    const emerging = claim({ ...frontView, status: 'emerging' }, 'headline');
    expect(emerging.statement).toMatch(/^Tre af de fire spirende klynger er i København\./);
    expect(emerging.sums).not.toContain('CLEAN');
    expect(about('area', 'aarhus', 'headline', { status: 'emerging' }).statement).toContain(
      'to spirende klynger',
    );
  });

  it('rests on both things that are compared', () => {
    const comparison = { kind: 'cluster', id: 'made' } as const;
    const claims = claimsOf(
      index,
      viewOf('cluster', 'clean', { comparison }),
      texts.da,
      'headline',
    );
    expect(claims.map(({ statement }) => statement)).toEqual([
      'CLEAN er i seks byer.',
      'MADE er i tretten byer.',
    ]);
  });
});
