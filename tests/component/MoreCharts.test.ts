import { fireEvent } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import MoreCharts from '../../src/charts/MoreCharts.svelte';
import { chartWord } from '../../src/state/address.ts';
import { frontView, type Chart, type View } from '../../src/state/view.ts';
import { index, only, seen, show, viewOf } from './stage.ts';

const shown = (chart: Chart, view: View = frontView) => show(MoreCharts, {}, { ...view, chart });
const link = (page: HTMLElement, thing: string) =>
  only<HTMLAnchorElement>(page, `figure a[data-${thing}]`);

/** A drawing as text, without what the compiler adds. */
function drawn(page: HTMLElement): string {
  const figure = only(page, 'figure').cloneNode(true) as HTMLElement;
  figure.querySelector('details')?.remove();
  return figure.innerHTML
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/(class="[^"]*?) ?\bk[\da-z]{5}"/g, '$1"')
    .replaceAll(' class=""', '')
    .replaceAll('><', '>\n<');
}

describe('every late chart', () => {
  it.each(['places', 'spread', 'areas'] as const)(
    'is a figure with title, unit, source and a table twin after the drawing: %s',
    (chart) => {
      const { page } = shown(chart);
      const figure = only(page, `figure[data-chart="${chartWord(chart)}"]`);
      expect(seen(only(figure, 'h2'))).not.toBe('');
      expect(seen(only(figure, 'figcaption p'))).toMatch(/20(20|24)/);
      expect(figure.querySelector('.source a')).toHaveAttribute('href', '#kilder');
      const mark = figure.querySelector('svg a, li a');
      const table = only(figure, 'table');
      expect(mark?.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(page.innerHTML).not.toMatch(/undefined|NaN|\[object| style="/);
    },
  );

  it.each(['places', 'spread', 'areas'] as const)('looks as it did with a filter: %s', (chart) => {
    const { page } = shown(chart, { ...frontView, status: 'emerging' });
    expect(drawn(page)).toMatchSnapshot();
  });

  it.each(['places', 'spread', 'areas'] as const)(
    'is in English on the English page: %s',
    (chart) => {
      const { page } = shown(chart, { ...frontView, language: 'en' });
      expect(seen(page)).not.toMatch(/klynger|byer|Kilde|indbyggere|tilsagn/);
      for (const one of page.querySelectorAll('a[data-cluster], a[data-area], a[data-city]')) {
        expect(one.getAttribute('href')).toMatch(/^\.\.\/en\//);
      }
    },
  );

  it('offers the filter, with the reader’s other choices kept', () => {
    for (const chart of ['places', 'spread', 'areas'] as const) {
      const { page } = shown(chart, { ...frontView, status: 'established' });
      const links = [...page.querySelectorAll('[role="group"]')][0]?.querySelectorAll('a') ?? [];
      expect([...links].map((one) => one.getAttribute('href'))).toEqual([
        `index.html?diagram=${chartWord(chart)}`,
        `index.html?status=styrkeposition&diagram=${chartWord(chart)}`,
        `index.html?status=spirende&diagram=${chartWord(chart)}`,
      ]);
      expect([...links].map((one) => one.getAttribute('aria-current'))).toEqual([
        null,
        'true',
        null,
      ]);
      document.body.replaceChildren();
    }
  });
});

describe('the matrix', () => {
  it('has a link for each cluster and each city, and one tab stop for each', () => {
    const { page } = shown('places');
    expect(page.querySelectorAll('a[data-cluster]')).toHaveLength(14);
    expect(page.querySelectorAll('a[data-city]')).toHaveLength(28);
    expect(link(page, 'cluster="clean"')).toHaveAttribute('href', 'klynge-clean.html?diagram=byer');
    expect(link(page, 'city="odense"')).toHaveAttribute('aria-label', 'Odense: seks klynger');
  });

  it('says of each row where the cluster is and how', () => {
    const { page } = shown('places');
    expect(link(page, 'cluster="vision-denmark"')).toHaveAttribute(
      'aria-label',
      'Vision Denmark, spirende: København (hovedkvarter), Aarhus (medarbejdere hos partner) og Viborg (medarbejdere hos partner)',
    );
    expect(link(page, 'cluster="odense-robotics"').getAttribute('aria-label')).toContain(
      'et sted i Region Hovedstaden (planlagt)',
    );
  });

  it('has a mark with cluster and city for each presence, in step with the selection', () => {
    const { page, go } = shown('places');
    const marks = () => [...page.querySelectorAll('.plot [data-cluster][data-emphasis]')];
    expect(marks()).toHaveLength(67);
    go(viewOf('city', 'viborg', { chart: 'places' }));
    const lit = marks().filter((mark) => mark.getAttribute('data-emphasis') === 'related');
    expect(lit.map((mark) => mark.getAttribute('data-cluster'))).toEqual([
      'food-bio-cluster-denmark',
      'vision-denmark',
    ]);
    expect(link(page, 'city="viborg"')).toHaveAttribute('aria-current', 'true');
    expect(link(page, 'city="viborg"')).toHaveAttribute('href', 'index.html?diagram=byer');
  });

  it('shows two tones while two clusters are compared', () => {
    const comparison = { kind: 'cluster', id: 'clean' } as const;
    const { page } = shown('places', viewOf('cluster', 'made', { comparison }));
    expect(link(page, 'cluster="clean"')).toHaveAttribute('data-emphasis', 'compared');
    expect(page.querySelectorAll('.plot [data-of="compared"]')).toHaveLength(6);
    expect(page.querySelectorAll('.plot [data-of="selected"]')).toHaveLength(13);
  });

  it('lights the column of the mark under the pointer', async () => {
    const { page } = shown('places');
    const mark = only(page, '.plot [data-cluster="made"][data-city="vejen"]');
    await fireEvent.pointerOver(mark);
    expect(link(page, 'city="vejen"')).toHaveClass('lit');
    expect(page.querySelectorAll('.lines .lit')).toHaveLength(1);
    await fireEvent.pointerOver(link(page, 'cluster="made"'));
    expect(page.querySelectorAll('.lit')).toHaveLength(0);
  });

  it('sorts rows and columns by links, and names the regions when columns stand by region', () => {
    const { page, go } = shown('places');
    const order = () =>
      [...page.querySelectorAll<HTMLElement>('a[data-cluster]')].map(
        (row) => row.dataset['cluster'],
      );
    expect(order()[0]).toBe('clean');
    expect(page.querySelectorAll('a[data-region]')).toHaveLength(0);
    go({ ...frontView, chart: 'places', order: 'cities', columns: 'region' });
    expect(order()[0]).toBe('made');
    expect([...page.querySelectorAll('a[data-region]')].map(seen)).toEqual([
      'Nordjylland',
      'Midtjylland',
      'Syddanmark',
      'Hovedstaden',
    ]);
  });

  it('has in its table every city with its number, and what has no city yet', () => {
    const { page } = shown('places');
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(seen));
    expect(rows).toHaveLength(29);
    expect(rows[0]?.slice(0, 3)).toEqual(['København', 'Hovedstaden', '12']);
    expect(rows[0]?.[3]).toContain('MADE (hovedkvarter, repræsentation)');
    expect(rows.at(-1)).toEqual([
      'ikke placeret',
      'Hovedstaden',
      '0',
      'Odense Robotics (planlagt)',
    ]);
    expect(page.querySelectorAll('tbody u')).toHaveLength(14);
  });
});

describe('grant against spread', () => {
  it('names every cluster beside its point, and says what stands out', () => {
    const { page, go } = shown('spread');
    expect(page.querySelectorAll('a[data-cluster]')).toHaveLength(14);
    expect(seen(only(page, '.findings'))).toBe(
      'MADE er i flest byer, tretten, og har et af de to mindste tilsagn. Copenhagen FinTech er kun i én by og har et af de tre mindste tilsagn.',
    );
    go({ ...frontView, chart: 'spread', status: 'emerging' });
    expect(seen(only(page, '.findings'))).toBe(
      'Odense Robotics er i flest byer, fire, og har det største tilsagn. CenSec er kun i to byer og har det mindste tilsagn.',
    );
  });

  it('marks the selected cluster, whose link clears', () => {
    const { page } = shown('spread', viewOf('cluster', 'made'));
    expect(link(page, 'cluster="made"')).toHaveAttribute('aria-current', 'true');
    expect(link(page, 'cluster="made"')).toHaveAttribute('href', 'index.html?diagram=spredning');
    expect(link(page, 'cluster="clean"')).toHaveAttribute('data-emphasis', 'context');
  });
});

describe('the hospital areas', () => {
  it('have a row each under their region, with inhabitants and a total of 5,825,250', () => {
    const { page } = shown('areas');
    expect(page.querySelectorAll('a[data-area]')).toHaveLength(21);
    expect([...page.querySelectorAll('a[data-region]')].map(seen)).toContain(
      'Syddanmark 1.222.967 22 9',
    );
    expect(seen(only(page, '.total'))).toBe('I alt 5.825.250 98 14');
    expect(seen(only(page, 'tfoot'))).toContain('5.825.250');
  });

  it('light up with what is selected, and mark it', () => {
    const { page, go } = shown('areas', viewOf('area', 'viborg'));
    expect(link(page, 'area="viborg"')).toHaveAttribute('data-emphasis', 'selected');
    go(viewOf('cluster', 'marlog', { chart: 'areas' }));
    const related = [
      ...page.querySelectorAll<HTMLElement>('a[data-area][data-emphasis="related"]'),
    ];
    expect(related.map(({ dataset }) => dataset['area'])).toEqual([
      'hjoerring',
      'odense',
      'esbjerg',
      'bispebjerg',
      'bornholm',
    ]);
  });

  it('name every area of the tables in the twin, with its hospital', () => {
    const { page } = shown('areas');
    const text = seen(only(page, 'tbody'));
    for (const { hospital } of index.dataset.areas) expect(text).toContain(hospital);
  });
});
