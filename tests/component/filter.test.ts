import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import GrantsChart from '../../src/charts/GrantsChart.svelte';
import Legend from '../../src/map/Legend.svelte';
import ClusterPanel from '../../src/panel/ClusterPanel.svelte';
import Panel from '../../src/panel/Panel.svelte';
import AreaPanel from '../../src/panel/AreaPanel.svelte';
import CityPanel from '../../src/panel/CityPanel.svelte';
import MunicipalityPanel from '../../src/panel/MunicipalityPanel.svelte';
import RegionPanel from '../../src/panel/RegionPanel.svelte';
import AnnouncedPage from './AnnouncedPage.svelte';
import { Parts } from '../../src/state/parts.svelte.ts';
import { frontView, type View } from '../../src/state/view.ts';
import { only, seen, show, viewOf } from './stage.ts';

const chart = createRawSnippet(() => ({ render: () => '<figure>The chart</figure>' }));
const parts = new Parts(null, {
  cluster: ClusterPanel,
  city: CityPanel,
  area: AreaPanel,
  region: RegionPanel,
  municipality: MunicipalityPanel,
});
const panel = (view: View) => show(Panel, { chart }, view, parts);
const emerging = { status: 'emerging' } as const;

describe('the filter at the chart of grants', () => {
  it('is all, established and emerging, the one in force marked; the key says the same without a script', () => {
    const { page } = show(GrantsChart, {}, { ...frontView, ...emerging });
    const links = [...only(page, '[aria-label="Vis klynger"]').querySelectorAll('a')];
    expect(links.map(seen)).toEqual(['alle', 'styrkeposition', 'spirende']);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'index.html',
      'index.html?status=styrkeposition',
      'index.html?status=spirende',
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, 'true']);
    expect(seen(only(page, '.bar-key'))).toContain('styrkeposition spirende');
  });

  it('gives the sums 160.0 and 28.5, the latter whatever is selected', () => {
    const { page, go } = show(GrantsChart, {});
    const title = () => seen(only(page, 'h2'));
    expect(title()).toBe('160,0 mio. kr. til 14 klynger');
    go({ ...frontView, ...emerging });
    expect(title()).toBe('28,5 mio. kr. til 4 spirende klynger');
    go(viewOf('cluster', 'clean', emerging));
    expect(title()).toBe('28,5 mio. kr. til 4 spirende klynger');
    expect(page.querySelectorAll('a[data-cluster]')).toHaveLength(4);
    go(viewOf('city', 'aarhus', emerging));
    expect(title()).toBe('18,5 mio. kr. til de to spirende klynger her');
  });
});

describe('the filter in the panel', () => {
  it('leaves of a city’s clusters and their sum those that pass, without a new page', () => {
    const { page, go } = panel(viewOf('city', 'aarhus'));
    expect(page.querySelectorAll('li a[data-cluster]')).toHaveLength(8);
    go(viewOf('city', 'aarhus', emerging));
    expect(page.querySelectorAll('li a[data-cluster]')).toHaveLength(2);
    expect(seen(page)).toMatch(/2 spirende klynger i byen/);
    expect(seen(page)).toContain('18,5 mio. kr.');
  });

  it('does not call planned what is merely filtered out', () => {
    const { page } = panel(viewOf('city', 'ikast', emerging));
    expect(seen(page)).toMatch(/0 spirende klynger i byen/);
    expect(seen(page)).not.toContain('planlagt');
  });

  it('says plainly where none passes', () => {
    const { page } = panel(viewOf('area', 'kolding', emerging));
    expect(seen(page)).toContain('Der er ingen spirende klynger her.');
  });

  it('changes nothing in what is said of one cluster', () => {
    const plain = seen(panel(viewOf('cluster', 'clean')).page);
    document.body.replaceChildren();
    expect(seen(panel(viewOf('cluster', 'clean', emerging)).page)).toBe(plain);
  });
});

describe('the filter around the map', () => {
  it('adds the dot of cities without a cluster to the key, and drops what is not there', () => {
    const { page, go } = show(Legend, {});
    expect(seen(page)).toContain('kun planlagt');
    go({ ...frontView, ...emerging });
    expect(seen(page)).toContain('by uden spirende klynger');
    expect(seen(page)).not.toContain('kun planlagt');
  });

  it('is announced with the headline', () => {
    const headline = 'Tre af de fire spirende klynger er i København';
    const { page, go } = show(AnnouncedPage, {});
    go({ ...frontView, ...emerging });
    expect(seen(only(page, '[data-announce]'))).toBe(`Vist: spirende klynger. ${headline}.`);
  });
});
