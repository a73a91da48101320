import { describe, expect, it } from 'vitest';
import { describe as describeHit } from '../../../../src/panel/find/describe.ts';
import { entriesOf, type Entry } from '../../../../src/panel/find/entries.ts';
import { find, type Hit } from '../../../../src/panel/find/find.ts';
import { fold } from '../../../../src/panel/find/fold.ts';
import type { SelectionKind } from '../../../../src/state/view.ts';
import { texts } from '../../../../src/text/texts.ts';
import { index } from '../../model/realTables.ts';

const entries = { da: entriesOf(index, texts.da), en: entriesOf(index, texts.en) };

function first(query: string, ask: SelectionKind | null = null): Hit | undefined {
  return find(entries.da, query, ask).groups[0]?.hits[0];
}

function keyOf(hit: Hit | undefined): string {
  return hit ? `${hit.thing.kind} ${hit.thing.id}` : '';
}

/** What is written under a hit in the list. */
function shown(hit: Hit | undefined, language: 'da' | 'en' = 'da'): string {
  if (!hit) return '';
  const { title, fact } = describeHit(index, hit, texts[language]);
  return `${title} | ${fact}`;
}

/** What readers type, and what they mean by it. */
const meant = {
  bispebjerg: 'area bispebjerg',
  horsens: 'municipality horsens',
  aeroe: 'municipality aeroe',
  tåstrup: 'city taastrup',
  taastrup: 'city taastrup',
  'Maritime Development': 'cluster marlog',
  'Maritime Development Center': 'cluster marlog',
  kobenhavn: 'municipality koebenhavn',
  robotter: 'cluster odense-robotics',
  robot: 'cluster odense-robotics',
  'ikast brande': 'municipality ikast-brande',
  ikastbrande: 'municipality ikast-brande',
  nykobing: 'area nykoebing-f',
  'sygehus lillebælt': 'area kolding',
  '0851': 'municipality aalborg',
  '851': 'municipality aalborg',
  lyd: 'cluster danish-sound-cluster',
  vand: 'cluster clean',
  thisted: 'municipality thisted',
  århus: 'municipality aarhus',
  arhus: 'municipality aarhus',
  'hoje taastrup': 'municipality hoeje-taastrup',
  sønderbrog: 'municipality soenderborg',
  'we build': 'cluster byggeri-og-anlaeg',
  fredriksberg: 'municipality frederiksberg',
  'viborg sygehus': 'area viborg',
  'hospital viborg': 'area viborg',
  skejby: 'area aarhus',
  'Viborg Kommune': 'municipality viborg',
  'region midt': 'region midtjylland',
  hovedstaden: 'region hovedstaden',
  Copenhagen: 'city koebenhavn',
  MADE: 'cluster made',
  'kunstig intelligens': 'cluster digitallead',
  'ringkøbing skjern': 'municipality ringkoebing-skjern',
  åbenrå: 'municipality aabenraa',
  'fåborg-midtfyn': 'municipality faaborg-midtfyn',
  hjoring: 'municipality hjoerring',
  holbek: 'municipality holbaek',
  'nykøbing f.': 'area nykoebing-f',
  'mariager fjord': 'municipality mariagerfjord',
} as const;

/** What the search would be without a library: names that begin with what was typed, compared as folded. */
function firstByBeginning(query: string): string {
  const order = ['municipality', 'area', 'city', 'cluster', 'region'];
  const [best] = entries.da
    .filter(({ kind, folded }: Entry) => kind !== 'wording' && folded.startsWith(fold(query)))
    .toSorted((a, b) => order.indexOf(a.thing.kind) - order.indexOf(b.thing.kind));
  return best ? `${best.thing.kind} ${best.thing.id}` : '';
}

describe('the right thing comes first for', () => {
  it.each(Object.entries(meant))('%s', (query, key) => {
    expect(keyOf(first(query))).toBe(key);
  });

  it('every municipality, cluster and region by its own name', () => {
    const { municipalities, clusters, regions } = index.dataset;
    const named = [
      ...municipalities.map(({ id, name }) => [name, `municipality ${id}`]),
      ...clusters.map(({ id, shortName }) => [shortName, `cluster ${id}`]),
      ...clusters.map(({ id, nameInGrants }) => [nameInGrants, `cluster ${id}`]),
      ...regions.map(({ id, name }) => [`Region ${name}`, `region ${id}`]),
    ];
    for (const [name = '', key] of named) expect(keyOf(first(name)), name).toBe(key);
  });

  it('every hospital by its own name', () => {
    for (const { id, hospital } of index.dataset.areas) {
      expect(keyOf(first(hospital)), hospital).toBe(`area ${id}`);
    }
  });

  it('every municipality with one letter left out, wherever in the name', () => {
    const missed = index.dataset.municipalities.flatMap(({ id, name }) =>
      [...name].flatMap((_, at) => {
        const typed = name.slice(0, at) + name.slice(at + 1);
        const { groups, nearest } = find(entries.da, typed);
        const offered = [...groups.flatMap(({ hits }) => hits), ...(nearest ? [nearest] : [])];
        return name.length > 6 && !offered.some(({ thing }) => thing.id === id) ? typed : [];
      }),
    );
    // Without its d Haderslev reads as Hærslev, one letter from Herlev.
    expect(missed).toEqual(['Haerslev']);
  });
});

describe('the library', () => {
  it('finds what names that begin with the query do not', () => {
    const right = (of: (query: string) => string) =>
      Object.entries(meant).filter(([query, key]) => of(query) === key).length;
    expect(right((query) => keyOf(first(query)))).toBe(Object.keys(meant).length);
    expect(right(firstByBeginning)).toBeLessThan(Object.keys(meant).length - 8);
  });

  it('nearly always has the right thing on the list from the third letter on; beginnings do not', () => {
    let [keystrokes, listed, byBeginning] = [0, 0, 0];
    for (const [query, key] of Object.entries(meant)) {
      for (let typed = 3; typed <= query.length; typed++) {
        const soFar = query.slice(0, typed);
        keystrokes++;
        const { groups } = find(entries.da, soFar);
        if (groups.some(({ hits }) => hits.some((hit) => keyOf(hit) === key))) listed++;
        if (
          entries.da.some(
            ({ thing, folded }) =>
              folded.startsWith(fold(soFar)) && `${thing.kind} ${thing.id}` === key,
          )
        )
          byBeginning++;
      }
    }
    expect(listed / keystrokes).toBeGreaterThan(0.97);
    expect(byBeginning / keystrokes).toBeLessThan(0.9);
  });
});

describe('what is found', () => {
  it('comes in groups, the one with the best hit first, and counts all', () => {
    const { groups, count } = find(entries.da, 'viborg');
    expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
      ['municipality', 1],
      ['area', 1],
      ['city', 1],
    ]);
    expect(count).toBe(3);
    expect(find(entries.da, 'a').groups.every(({ hits }) => hits.length <= 5)).toBe(true);
    expect(find(entries.da, 'a').count).toBeGreaterThan(10);
  });

  it('has municipalities first and more of them where the question is which municipality', () => {
    expect(keyOf(first('taastrup', 'municipality'))).toBe('municipality hoeje-taastrup');
    expect(keyOf(first('nykobing', 'municipality'))).toBe('area nykoebing-f');
    expect(find(entries.da, 'h', 'municipality').groups[0]).toMatchObject({ kind: 'municipality' });
    expect(find(entries.da, 'h', 'municipality').groups[0]?.hits).toHaveLength(10);
  });

  it('is nothing for nothing, and for signs', () => {
    for (const query of ['', '  ', '–', '%&/']) expect(find(entries.da, query).count).toBe(0);
  });

  it('is forgiving of one wrong letter a word, and offers the nearest beyond that', () => {
    expect(find(entries.da, 'syddjrus').count).toBe(1);
    const { groups, nearest } = find(entries.da, 'frdriksbrg');
    expect(groups).toEqual([]);
    expect(nearest?.thing.id).toBe('frederiksberg');
    expect(find(entries.da, 'qqqqqqqq')).toEqual({ groups: [], count: 0, nearest: null });
  });
});

describe('a hit says what it is', () => {
  it.each([
    ['viborg', 'Viborg Kommune | kommune · akuthospital: Regionshospitalet Viborg'],
    [
      '0851',
      'Aalborg Kommune | kommune · akuthospital: Aalborg Universitetshospital – Syd (Hobrovej) · kode 0851',
    ],
    ['bispebjerg', 'Bispebjerg Hospital | akuthospital · område Bispebjerg, to kommuner'],
    ['tåstrup', 'Taastrup | by · én klynge'],
    ['Copenhagen', 'København | by · tolv klynger · også kaldt Copenhagen'],
    [
      'Maritime Development',
      'MARLOG | klynge · Maritime erhverv og logistik · også kaldt Maritime Development Center',
    ],
    ['lyd', 'Lydteknologi → Danish Sound Cluster | klynge · blandt andet lyd'],
    ['lydteknologi', 'Lydteknologi → Danish Sound Cluster | klynge'],
    ['region sjælland', 'Region Sjælland | region · fire hospitalsområder, ingen byer med klynger'],
  ])('%s', (query, line) => {
    expect(shown(first(query))).toBe(line);
  });

  it('in English, by English words', () => {
    const hit = find(entries.en, 'water').groups[0]?.hits[0];
    expect(shown(hit, 'en')).toBe('Environmental technology → CLEAN | cluster · covers water');
    expect(find(entries.en, 'vand').groups.flatMap(({ hits }) => hits.map(keyOf))).not.toContain(
      'cluster clean',
    );
  });
});
