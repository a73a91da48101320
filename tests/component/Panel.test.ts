import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { headquartersOf, municipalitiesIn, presencesOfCluster } from '../../src/model/questions.ts';
import Panel from '../../src/panel/Panel.svelte';
import ClusterPanel from '../../src/panel/ClusterPanel.svelte';
import AreaPanel from '../../src/panel/AreaPanel.svelte';
import CityPanel from '../../src/panel/CityPanel.svelte';
import MunicipalityPanel from '../../src/panel/MunicipalityPanel.svelte';
import RegionPanel from '../../src/panel/RegionPanel.svelte';
import { Parts } from '../../src/state/parts.svelte.ts';
import { frontView, selectionKinds, type SelectionKind, type View } from '../../src/state/view.ts';
import { texts } from '../../src/text/texts.ts';
import { index, only, seen, show, viewOf, type Shown } from './stage.ts';

const words = texts.da.panel;
const chart = createRawSnippet(() => ({ render: () => '<figure>The chart</figure>' }));

/** The panels as they are once their chunks have come. */
const parts = new Parts(null, {
  cluster: ClusterPanel,
  city: CityPanel,
  area: AreaPanel,
  region: RegionPanel,
  municipality: MunicipalityPanel,
});

function panel(view: View = frontView): Shown {
  return show(Panel, { chart }, view, parts);
}

const about = (kind: SelectionKind, id: string): HTMLElement => panel(viewOf(kind, id)).page;

/** The links to things of a kind: what they say and whose page they lead to. */
function links(page: HTMLElement, kind: SelectionKind): [string, string | undefined][] {
  return [...page.querySelectorAll(`a[data-${kind}]`)].map((link) => [
    seen(link),
    link.getAttribute('href')?.replace(/\?.*/, ''),
  ]);
}

/** The entry of a cluster in a list of those present, as it reads. */
function entry(page: HTMLElement, cluster: string): string {
  const item = only(page, `li:has(a[data-cluster="${cluster}"])`);
  return seen(item);
}

describe('about CLEAN', () => {
  it('the panel has its grant, its field and status, and who designated it', () => {
    const text = seen(about('cluster', 'clean'));
    expect(text).toContain('17,5');
    expect(text).toContain('størst af 14, sammen med Energy Cluster Denmark');
    expect(text).toMatch(/Miljøteknologi, styrkeposition/);
    expect(text).toContain('Danmarks Erhvervsfremmebestyrelse');
  });

  it('its six cities are links, the headquarters first and underlined', () => {
    const page = about('cluster', 'clean');
    const cities = [...page.querySelectorAll<HTMLElement>('a[data-city]')];
    expect(cities.map((link) => link.dataset['city'])).toEqual([
      'soenderborg',
      'koebenhavn',
      'middelfart',
      'aarhus',
      'aalborg',
      'esbjerg',
    ]);
    expect(cities[0]).toHaveAttribute('href', 'by-soenderborg.html');
    expect([...page.querySelectorAll('.headquarters')].map(seen)).toEqual(['Sønderborg']);
    expect(cities[0]).toHaveTextContent('hovedkvarter');
    expect(cities[1]).toHaveTextContent('afdeling');
  });

  it('the hospital areas that it touches are links', () => {
    const areas = links(about('cluster', 'clean'), 'area').map(([name]) => name);
    expect(areas).toEqual(['Bispebjerg', 'Esbjerg', 'Kolding', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });
});

describe('about MADE', () => {
  it('København is named once, as headquarters and representation', () => {
    const page = about('cluster', 'made');
    const koebenhavn = seen(only(page, 'a[data-city="koebenhavn"]'));
    expect(koebenhavn).toMatch(/København.*hovedkvarter.*repræsentation/);
    expect(page.querySelectorAll('a[data-city]')).toHaveLength(13);
  });

  it('says that its grant is the smallest, like that of CenSec', () => {
    expect(seen(about('cluster', 'made'))).toContain('mindst af 14, sammen med CenSec');
  });
});

describe('about every cluster', () => {
  it('just the headquarters is underlined, and every place of it is there', () => {
    for (const { id } of index.dataset.clusters) {
      const { page } = panel(viewOf('cluster', id));
      const underlined = [...page.querySelectorAll('.headquarters')].map(seen);
      expect(underlined, id).toEqual([headquartersOf(index, id).city.name]);
      const places = page.querySelectorAll('dd li a[data-city], dd li a[data-region]');
      expect(places, id).toHaveLength(presencesOfCluster(index, id).length);
    }
  });
});

describe('what is planned', () => {
  it('is marked as planned: Fredericia, and Esbjerg for MARLOG from 2021', () => {
    const fredericia = seen(
      only(about('cluster', 'energy-cluster-denmark'), 'a[data-city="fredericia"]'),
    );
    expect(fredericia).toContain('planlagt');
    const esbjerg = seen(only(about('cluster', 'marlog'), 'a[data-city="esbjerg"]'));
    expect(esbjerg).toMatch(/planlagt fra 2021/);
  });

  it('has a mark of its own, dashed', () => {
    const page = about('cluster', 'marlog');
    const dashed = [...page.querySelectorAll('a:has([stroke-dasharray])')];
    expect(dashed.map((link) => link.getAttribute('data-city'))).toEqual(['esbjerg']);
  });

  it('somewhere in Region Hovedstaden leads to the region, not to an invented city', () => {
    const page = about('cluster', 'odense-robotics');
    const link = only(page, 'a[data-region="hovedstaden"]');
    expect(link).toHaveAttribute('href', 'region-hovedstaden.html');
    expect(seen(link)).toMatch(/Region Hovedstaden.*planlagt/);
  });

  it('comes last among the clusters of a place', () => {
    const clusters = links(about('region', 'hovedstaden'), 'cluster').map(([name]) => name);
    expect(clusters).toContain('Vision Denmark');
    expect(clusters.at(-1)).toBe('Odense Robotics');
    expect(entry(about('city', 'esbjerg'), 'marlog')).toMatch(/planlagt fra 2021/);
  });

  it('is told apart among the hospital areas that a cluster touches', () => {
    const page = about('cluster', 'marlog');
    expect(links(page, 'area').map(([name]) => name)).toEqual([
      'Bispebjerg',
      'Bornholm',
      'Hjørring',
      'Odense',
      'Esbjerg',
    ]);
    expect(seen(page)).toMatch(/Odense\s*Planlagt:\s*Esbjerg/);
  });
});

describe('about a city', () => {
  it('the number of clusters, their sum, and its municipality, area and region are there', () => {
    const page = about('city', 'aarhus');
    expect(seen(page)).toMatch(/8 klynger i byen/);
    expect(seen(page)).toContain('101,0 mio. kr.');
    expect(links(page, 'municipality')).toEqual([['Aarhus', 'kommune-aarhus.html']]);
    expect(links(page, 'area')).toEqual([['Aarhus', 'omraade-aarhus.html']]);
    expect(links(page, 'region')).toEqual([['Midtjylland', 'region-midtjylland.html']]);
  });

  it('those with their headquarters there come first', () => {
    const clusters = links(about('city', 'aarhus'), 'cluster').map(([name]) => name);
    expect(clusters.slice(0, 2)).toEqual(['DigitalLead', 'Food & Bio Cluster Denmark']);
    expect(clusters).toHaveLength(8);
    expect(entry(about('city', 'aarhus'), 'digitallead')).toContain('hovedkvarter');
    expect(entry(about('city', 'aarhus'), 'vision-denmark')).toContain('medarbejdere hos partner');
  });

  it('Fredericia has no cluster today, and what is planned there is said', () => {
    const page = about('city', 'fredericia');
    expect(seen(page)).toMatch(/0 klynger i byen.*kun planlagt/);
    expect(entry(page, 'energy-cluster-denmark')).toMatch(/planlagt/);
    expect(links(page, 'cluster')).toHaveLength(1);
  });

  it('MADE in København is headquarters and representation in one line', () => {
    expect(entry(about('city', 'koebenhavn'), 'made')).toMatch(/hovedkvarter og repræsentation/);
  });
});

describe('about a hospital area', () => {
  it('its hospital, inhabitants, municipalities and region are there', () => {
    const page = about('area', 'viborg');
    expect(seen(page)).toContain('237.082');
    expect(seen(page)).toContain('Regionshospitalet Viborg');
    expect(links(page, 'municipality').map(([name]) => name)).toEqual([
      'Silkeborg',
      'Skive',
      'Viborg',
    ]);
    expect(seen(page)).toContain('96.706');
    expect(links(page, 'region')).toEqual([['Midtjylland', 'region-midtjylland.html']]);
  });

  it('the clusters in it come with their cities, the headquarters underlined', () => {
    const page = about('area', 'viborg');
    expect(links(page, 'cluster')).toHaveLength(4);
    expect(entry(page, 'censec')).toMatch(/hovedkvarter Karup/);
    expect([...page.querySelectorAll('.headquarters')].map(seen)).toEqual(['Karup']);
    expect(entry(page, 'vision-denmark')).toMatch(/medarbejdere hos partner Viborg/);
  });

  it('none is said plainly', () => {
    const page = about('area', 'thisted');
    expect(links(page, 'cluster')).toEqual([]);
    expect(seen(page)).toContain(words.noClusters());
    expect(page.querySelector('ul:empty')).toBeNull();
  });
});

describe('about a municipality', () => {
  it('it is first of all said which hospital it belongs to', () => {
    const page = about('municipality', 'skive');
    expect(seen(page)).toContain('Regionshospitalet Viborg');
    expect(links(page, 'area')).toEqual([['Viborg', 'omraade-viborg.html']]);
    expect(seen(page)).toContain('45.728');
    expect(seen(page)).toContain(words.noClusters());
  });

  it('Fredericia has its city and what is planned there', () => {
    const page = about('municipality', 'fredericia');
    expect(links(page, 'city')).toContainEqual(['Fredericia', 'by-fredericia.html']);
    expect(entry(page, 'energy-cluster-denmark')).toMatch(/planlagt Fredericia/);
  });
});

describe('about a region', () => {
  it('its areas, cities, clusters and municipalities are there', () => {
    const page = about('region', 'nordjylland');
    expect(links(page, 'area').map(([name]) => name)).toEqual(['Hjørring', 'Thisted', 'Aalborg']);
    const cities = new Set(links(page, 'city').map(([name]) => name));
    expect(cities).toEqual(new Set(['Frederikshavn', 'Nørresundby', 'Aalborg']));
    expect(links(page, 'municipality')).toHaveLength(11);
    expect(links(page, 'cluster')).toHaveLength(9);
  });

  it('what is planned somewhere in Hovedstaden is among its clusters, without a city', () => {
    expect(entry(about('region', 'hovedstaden'), 'odense-robotics')).toMatch(
      /Odense Robotics planlagt$/,
    );
  });

  it('Sjælland has no cluster and no city, and says so', () => {
    const page = about('region', 'sjaelland');
    expect(links(page, 'cluster')).toEqual([]);
    expect(seen(page)).toContain(words.noClusters());
    expect(seen(page)).toContain(words.noCities);
    expect(page.querySelector('ul:empty')).toBeNull();
  });
});

describe('the panel, whatever is selected', () => {
  it('says what kind of thing it is about, has the chart, and a link that clears', () => {
    for (const kind of selectionKinds) {
      const [id = ''] = index.ids[kind];
      const { page } = panel(viewOf(kind, id, { palette: 'dark' }));
      expect(page.querySelectorAll('figure')).toHaveLength(1);
      const clear = only(page, 'a.clear');
      const theme = kind === 'area' || kind === 'municipality' ? 'tema=hospitaler&' : '';
      expect(clear, kind).toHaveAttribute('href', `index.html?${theme}palet=moerk`);
    }
  });

  it('has no hole in its text', () => {
    for (const kind of selectionKinds) {
      for (const id of index.ids[kind].slice(0, 6)) {
        const { page } = panel(viewOf(kind, id));
        expect(page.innerHTML, `${kind} ${id}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('marks every thing that it names, in step with the View', () => {
    const { page } = panel(viewOf('area', 'viborg'));
    const emphasis = (selector: string) => only(page, selector).dataset['emphasis'];
    for (const { id } of municipalitiesIn(index, { kind: 'area', id: 'viborg' })) {
      expect(emphasis(`a[data-municipality="${id}"]`)).toBe('related');
    }
    expect(emphasis('a[data-region="midtjylland"]')).toBe('related');
    expect(emphasis('a[data-cluster="censec"]')).toBe('related');
  });

  it('follows from one selection to the next', () => {
    const { page, go } = panel(viewOf('cluster', 'clean'));
    go(viewOf('city', 'fredericia'));
    expect(seen(page)).toContain('kun planlagt');
    go(viewOf('municipality', 'skive'));
    expect(seen(page)).toContain('Regionshospitalet Viborg');
    expect(seen(page)).not.toContain('kun planlagt');
    go(frontView);
    expect(page.querySelector('a.clear')).toBeNull();
  });
});

describe('with nothing selected', () => {
  it('the panel suggests something of several kinds, as links', () => {
    const { page } = panel();
    const hrefs = [...page.querySelectorAll('.suggestions a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs.length).toBeGreaterThanOrEqual(3);
    for (const href of hrefs)
      expect(href).toMatch(/^(klynge|by|omraade|region|kommune)-[a-z-]+\.html/);
    expect(page.querySelectorAll('figure')).toHaveLength(1);
  });

  it('says what to choose, differently for each theme', () => {
    const clusters = seen(only(panel().page, '.choose'));
    document.body.replaceChildren();
    const hospitals = seen(only(panel({ ...frontView, theme: 'hospitals' }).page, '.choose'));
    expect(hospitals).not.toBe(clusters);
  });
});
