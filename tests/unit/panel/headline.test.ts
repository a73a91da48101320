import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/panel/headline.ts';
import { nameOf } from '../../../src/panel/nameOf.ts';
import { languages } from '../../../src/model/dataset.ts';
import { areaOf, populationOf } from '../../../src/model/questions.ts';
import { passing } from '../../../src/state/passing.ts';
import {
  frontView,
  themes,
  type Selection,
  type SelectionKind,
  type View,
} from '../../../src/state/view.ts';
import { texts } from '../../../src/text/texts.ts';
import { dataset, index } from '../state/tables.ts';
import { everySelection, viewOf } from '../state/anyView.ts';

const danish = (view: View) => headlineOf(index, view, texts.da);
const about = (kind: SelectionKind, id: string) => danish(viewOf(kind, id));

describe('the published headlines', () => {
  it.each<[string, View]>([
    ['Tolv af de fjorten klynger er i København', frontView],
    ['CLEAN er i seks byer', viewOf('cluster', 'clean')],
    ['MADE er i tretten byer', viewOf('cluster', 'made')],
    ['MARLOG er i fire byer', viewOf('cluster', 'marlog')],
    ['Energy Cluster Denmark er i seks byer', viewOf('cluster', 'energy-cluster-denmark')],
    ['Odense Robotics er i fire byer', viewOf('cluster', 'odense-robotics')],
    ['Copenhagen FinTech er kun i København', viewOf('cluster', 'copenhagen-fintech')],
    ['Tolv klynger er i København', viewOf('city', 'koebenhavn')],
    ['Otte klynger er i Aarhus', viewOf('city', 'aarhus')],
    ['Tre klynger er i Esbjerg', viewOf('city', 'esbjerg')],
    ['Én klynge er i Ikast: Lifestyle & Design Cluster', viewOf('city', 'ikast')],
    ['Ingen klynge er i Fredericia i dag', viewOf('city', 'fredericia')],
    ['Viborg: tre kommuner, fire klynger', viewOf('area', 'viborg')],
    ['Bornholm: én kommune, én klynge', viewOf('area', 'bornholm')],
    ['Thisted: to kommuner, ingen klynger', viewOf('area', 'thisted')],
    ['Region Nordjylland: tre hospitalsområder, ni klynger', viewOf('region', 'nordjylland')],
    ['Region Sjælland: fire hospitalsområder, ingen klynger', viewOf('region', 'sjaelland')],
  ])('%s', (expected, view) => {
    expect(danish(view).headline).toBe(expected);
  });

  it('of the hospitals names the largest area, and under it how many live in the smallest', () => {
    const { headline, lede } = danish({ ...frontView, theme: 'hospitals' });
    const inhabitants = (id: string) => populationOf(index, { kind: 'area', id });
    const byInhabitants = dataset.areas.toSorted((a, b) => inhabitants(b.id) - inhabitants(a.id));
    const [largest, smallest] = [byInhabitants[0], byInhabitants.at(-1)];
    expect(headline).toContain(largest?.name);
    expect(`${headline} ${lede}`).toContain(smallest?.name);
  });

  it.each([
    ['thisted', 'Thisted', 'Aalborg Universitetshospital – Thisted'],
    ['bornholm', 'Bornholm', 'Bornholms Hospital'],
    ['skive', 'Skive', 'Regionshospitalet Viborg'],
    ['lolland', 'Lolland', 'Nykøbing F. Sygehus'],
  ])('of the municipality %s say which hospital it belongs to', (id, name, hospital) => {
    const { headline, lede } = about('municipality', id);
    expect(headline).toContain(name);
    expect(headline).toContain(areaOf(index, id).name);
    expect(`${headline}. ${lede}`).toContain(hospital);
  });
});

describe('the sentence under the headline', () => {
  it('names the two clusters that are not in København, and where they are', () => {
    const { lede } = danish(frontView);
    for (const name of [
      'Klyngen for Byggeri og Anlæg',
      'Odense Robotics',
      'Albertslund',
      'Odense',
    ]) {
      expect(lede).toContain(name);
    }
  });

  it('tells how a cluster is present: MADE in twelve representations beside its headquarters', () => {
    expect(about('cluster', 'made').lede).toMatch(/København.*tolv repræsentationer/);
    expect(about('cluster', 'clean').lede).toMatch(/Sønderborg.*fem afdelinger/);
    expect(about('cluster', 'vision-denmark').lede).toMatch(/medarbejdere hos to partnere/);
    expect(about('cluster', 'copenhagen-fintech').lede).toContain('København');
  });

  it('tells what is planned without counting it', () => {
    expect(about('cluster', 'marlog').lede).toMatch(/tre afdelinger.*planlagt/);
    expect(about('cluster', 'energy-cluster-denmark').lede).toMatch(/fem afdelinger.*planlagt/);
    expect(about('city', 'fredericia').lede).toMatch(/Planlagt: Energy Cluster Denmark/);
    expect(about('city', 'esbjerg').lede).toMatch(/Planlagt: MARLOG/);
    expect(about('region', 'hovedstaden').lede).toContain('Odense Robotics');
    expect(about('region', 'syddanmark').lede).not.toContain('MARLOG');
  });

  it('says of a city which municipality, hospital area and region it is in', () => {
    expect(about('city', 'karup').lede).toContain(
      'Viborg Kommune, hospitalsområde Viborg, Region Midtjylland',
    );
    expect(about('city', 'roenne').lede).toContain('Bornholms Regionskommune');
    expect(about('city', 'koebenhavn').lede).toContain('Københavns Kommune');
  });

  it('gives the inhabitants of an area and a region', () => {
    expect(about('area', 'viborg').lede).toContain('237.082 indbyggere');
    expect(about('area', 'viborg').lede).toContain('Regionshospitalet Viborg');
    expect(about('region', 'nordjylland').lede).toMatch(/\d{3}\.\d{3} indbyggere.*tre byer/);
  });

  it('says it plainly where there is no cluster', () => {
    for (const id of ['thisted', 'fredericia']) {
      expect(about('municipality', id).lede).toMatch(/ingen (af de 14 )?klynger/i);
    }
    expect(about('municipality', 'viborg').lede).toMatch(
      /Tre klynger er i kommunen, i Karup og Viborg/,
    );
  });
});

describe.each(languages)('in %s', (language) => {
  const text = texts[language];
  const views = [
    ...themes.map((theme): View => ({ ...frontView, language, theme })),
    ...everySelection.map(({ kind, id }) => viewOf(kind, id, { language })),
  ];
  const sentences = views.map((view) => ({ view, ...headlineOf(index, view, text) }));
  const label = ({ selection }: View) =>
    selection ? `${selection.kind} ${selection.id}` : 'front';

  it('every View has a headline and a sentence under it', () => {
    expect(sentences).toHaveLength(168);
    for (const { view, headline, lede } of sentences) {
      expect(headline.trim(), label(view)).not.toBe('');
      expect(lede.trim(), label(view)).not.toBe('');
    }
  });

  it('none of them has a hole, a stray space or a doubled full stop', () => {
    for (const { view, headline, lede } of sentences) {
      for (const sentence of [headline, lede]) {
        expect(sentence, label(view)).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
        expect(sentence, label(view)).not.toMatch(/ {2}|^\s|\s$| [.,:;]|,,|\.\.|\(\)/);
      }
      // But for the full stop in the name Nykøbing F.
      expect(headline, label(view)).not.toMatch(/(?<! F)\.$/);
      expect(lede, label(view)).toMatch(/\.$/);
      expect(headline.charAt(0), label(view)).toBe(headline.charAt(0).toLocaleUpperCase('da'));
    }
  });

  it('none of them counts to nought: where there is nothing it says none', () => {
    const noughts = sentences.filter(({ headline, lede }) =>
      /\b(nul|zero|0)\b/i.test(`${headline} ${lede}`),
    );
    expect(noughts.map(({ view }) => label(view))).toEqual([]);
  });

  it('each selection has a headline of its own', () => {
    const byHeadline = new Map<string, string[]>();
    for (const { view, headline } of sentences) {
      byHeadline.set(headline, [...(byHeadline.get(headline) ?? []), label(view)]);
    }
    expect([...byHeadline.values()].filter((own) => own.length > 1)).toEqual([]);
  });

  it('each names what it is about', () => {
    const { clusters, cities, areas, regions, municipalities } = index;
    const nameInTable = ({ kind, id }: Selection) =>
      ({
        cluster: clusters.get(id)?.shortName,
        city: cities.get(id)?.name,
        area: areas.get(id)?.name,
        region: regions.get(id)?.name,
        municipality: municipalities.get(id)?.name,
      })[kind];
    for (const { kind, id } of everySelection) {
      const { headline } = headlineOf(index, viewOf(kind, id, { language }), text);
      // Nordfyns and Vesthimmerlands are genitives, which only Danish keeps before "Kommune".
      const name = nameInTable({ kind, id })?.replace(/s$/, '');
      expect(headline, `${kind} ${id}`).toContain(name);
      expect(nameOf(index, { kind, id }, text)).toContain(name);
    }
  });

  it('order, columns, chart and colours do not change what is found', () => {
    for (const { kind, id } of [...everySelection].slice(0, 60)) {
      const plain = headlineOf(index, viewOf(kind, id, { language }), text);
      const chosen = viewOf(kind, id, {
        language,
        chart: 'places',
        order: 'name',
        columns: 'region',
        palette: 'dark',
      });
      expect(headlineOf(index, chosen, text)).toEqual(plain);
    }
  });
});

describe('with a filter', () => {
  const filtered = (view: View) =>
    headlineOf(passing(index, view.status), view, texts[view.language]);
  const emerging: View = { ...frontView, status: 'emerging' };

  it.each<[string, View]>([
    ['Tre af de fire spirende klynger er i København', emerging],
    ['Three of the four emerging clusters are in København', { ...emerging, language: 'en' }],
    [
      'Ni af de ti klynger i styrkepositioner er i København',
      { ...frontView, status: 'established' },
    ],
    ['To spirende klynger er i Aarhus', viewOf('city', 'aarhus', { status: 'emerging' })],
    ['Ingen spirende klynge er i Ikast i dag', viewOf('city', 'ikast', { status: 'emerging' })],
    ['Viborg: tre kommuner, to spirende klynger', viewOf('area', 'viborg', { status: 'emerging' })],
    [
      'Region Nordjylland: tre hospitalsområder, én spirende klynge',
      viewOf('region', 'nordjylland', { status: 'emerging' }),
    ],
  ])('%s', (headline, view) => {
    expect(filtered(view).headline).toBe(headline);
  });

  it('a selected cluster that does not pass stays, and it is said', () => {
    const { headline, lede } = filtered(viewOf('cluster', 'clean', { status: 'emerging' }));
    expect(headline).toBe('CLEAN er i seks byer');
    expect(lede).toMatch(/Uden for filteret, som kun viser spirende klynger\.$/);
    const passes = filtered(viewOf('cluster', 'censec', { status: 'emerging' }));
    expect(passes).toEqual(filtered(viewOf('cluster', 'censec')));
  });
});

describe('the English page', () => {
  it('is in English', () => {
    const danishWords =
      /\b(klynger?|byer|kommuner?|hører|indbyggere|hospitalsområder?|hovedkvarter|afdelinger?|planlagt|desuden|og)\b/i;
    const names = new Set(
      [...dataset.clusters].flatMap(({ name, shortName }) => [name, shortName]),
    );
    for (const { kind, id } of everySelection) {
      const { headline, lede } = headlineOf(index, viewOf(kind, id, { language: 'en' }), texts.en);
      let sentence = `${headline}. ${lede}`;
      for (const name of names) sentence = sentence.replaceAll(name, '');
      expect(sentence, `${kind} ${id}`).not.toMatch(danishWords);
    }
  });
});

describe('a selection that does not exist', () => {
  it('has no headline', () => {
    expect(() => about('cluster', 'atlantis')).toThrow(RangeError);
    expect(() => about('municipality', 'atlantis')).toThrow(RangeError);
  });
});
