import { describe, expect, it } from 'vitest';
import { viewOfSlide, saidOn } from '../../../src/talk/slideView.ts';
import { standingOf } from '../../../src/talk/programmeClock.ts';
import { stageIn } from '../../../src/shells/presentation/fitStage.ts';
import { numbersIn } from '../../../src/text/numbers.ts';
import { tellsTheEditorAbout } from '../model/breakage.ts';
import { index } from '../state/tables.ts';

const { slides, programmes } = index.dataset;
const slide = (id: string) => {
  const found = slides.find((one) => one.id === id);
  if (!found) throw new Error(`There is no slide ${id}.`);
  return found;
};

describe('the talk that ships', () => {
  it('has 15 to 20 slides, each with notes in both languages and a source', () => {
    expect(slides.length).toBeGreaterThanOrEqual(15);
    expect(slides.length).toBeLessThanOrEqual(20);
    for (const { notes, sources } of slides) {
      expect(notes.da && notes.en).not.toBe('');
      expect(sources).not.toEqual([]);
    }
  });

  it('types no number: each is computed from the tables', () => {
    for (const { title, text, notes, id } of slides) {
      const typed = [title, text, notes].flatMap(({ da, en }) => [da, en]).join(' ');
      // Years are no counts.
      const numbers = typed.replaceAll(/20\d\d(–20\d\d)?/g, '').match(/\d+/g) ?? [];
      expect(numbers, id).toEqual([]);
    }
  });

  it('says its numbers as words, with a capital where they begin', () => {
    const said = (text: { da: string; en: string }, language: 'da' | 'en') =>
      saidOn(text, language, index, numbersIn(language));
    expect(said(slide('felter').title, 'da')).toBe('Fjorten klynger, hver med sit fagområde');
    expect(said(slide('felter').text, 'en')).toMatch(/^Ten work in fields .* Four are in fields/);
    expect(said(slide('tabellen').notes, 'da')).toMatch(/^Én række pr\. klynge, én kolonne/);
  });

  it('shows the map of each of its slides', () => {
    expect(viewOfSlide(slide('overalt-og-et-sted'), 'en', 'dark')).toMatchObject({
      language: 'en',
      palette: 'dark',
      selection: { kind: 'cluster', id: 'made' },
      comparison: { kind: 'cluster', id: 'copenhagen-fintech' },
    });
    expect(viewOfSlide(slide('region-sjaelland'), 'da', 'auto')).toMatchObject({
      theme: 'hospitals',
      selection: { kind: 'region', id: 'sjaelland' },
    });
  });
});

describe('the programme on the wall', () => {
  const next = (time: string, late: number) => {
    const standing = standingOf(programmes, time, late);
    return standing && standing.state.kind === 'on'
      ? standing.state.next.map(({ slot, inMinutes }) => [slot.track, inMinutes])
      : standing?.state.kind;
  };

  it('says how soon each track begins', () => {
    expect(next('2020-11-24T12:56', 0)).toEqual([
      [1, 4],
      [2, 4],
    ]);
  });

  it('moves all of it when it is late', () => {
    expect(next('2020-11-24T13:06', 10)).toEqual([
      [1, 4],
      [2, 4],
    ]);
  });

  it('is the next day’s when the first is over, and none when all are', () => {
    expect(next('2020-11-25T08:00', 0)).toBe('before');
    expect(standingOf(programmes, '2021-01-01T08:00', 0)).toBe(null);
  });
});

describe('a slide', () => {
  it('fills every screen without bars and without losing room', () => {
    expect(stageIn(1920, 1080)).toEqual({ width: 1920, height: 1080, zoom: 1 });
    const small = stageIn(1024, 768);
    expect(small.width * small.zoom).toBeCloseTo(1024, 6);
    expect(small.height * small.zoom).toBeCloseTo(768, 6);
    expect(Math.round(small.width)).toBe(1660);
  });
});

tellsTheEditorAbout('slides', [
  {
    edit: 'a layout with a letter missing',
    table: 'slides.csv',
    passage: 'start,map',
    replacement: 'start,mp',
    messages: [
      "data/slides.csv:2 layout: 'mp' is not one of map, grants, places, spread, pair, fields, benchmarks, programme, words; did you mean 'map'?",
    ],
  },
  {
    edit: 'a cluster that does not exist',
    table: 'slides.csv',
    passage: 'cluster,vind,lyd',
    replacement: 'cluster,vin,lyd',
    messages: [
      "data/slides.csv:3 selected: 'vin' is not in data/clusters.csv; did you mean 'vind'?",
    ],
  },
  {
    edit: 'two maps of one thing',
    table: 'slides.csv',
    passage: 'cluster,vind,lyd',
    replacement: 'cluster,vind,vind',
    messages: ["data/slides.csv:3 compared: 'vind' is the thing that it is compared with"],
  },
  {
    edit: 'a pair without the other',
    table: 'slides.csv',
    passage: 'cluster,vind,lyd',
    replacement: 'cluster,vind,',
    messages: [
      'data/slides.csv:3 compared: the cell is empty though the layout is pair; two maps need two things',
    ],
  },
  {
    edit: 'a pair of nothing',
    table: 'slides.csv',
    passage: 'to,pair,clusters,cluster,vind,lyd',
    replacement: 'to,pair,clusters,,,',
    messages: [
      'data/slides.csv:3 kind: the cell is empty though the layout is pair; two maps need two things',
    ],
  },
  {
    edit: 'a number that no total gives',
    table: 'slides.csv',
    passage: '{clusters} klynger',
    replacement: '{klynger} klynger',
    messages: ["data/slides.csv:2 title_da: 'klynger' is not the name of a total"],
  },
  {
    edit: 'a figure that is none',
    table: 'slides.csv',
    passage: 'clusters | areas',
    replacement: 'clusters | aras',
    messages: [
      "data/slides.csv:2 figures: 'aras' is not one of clusters, clusters-established, clusters-emerging, cities-today, headquarters-inferred, planned, grants-total, areas, regions, municipalities, population-total, benchmarks; did you mean 'areas'?",
    ],
  },
]);
