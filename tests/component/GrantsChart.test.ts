import { describe, expect, it } from 'vitest';
import GrantsChart from '../../src/charts/GrantsChart.svelte';
import GrantsTable from '../../src/charts/GrantsTable.svelte';
import { citiesOfCluster, headquartersOf, presencesOfCluster } from '../../src/model/questions.ts';
import { Parts } from '../../src/state/parts.svelte.ts';
import { frontView, type View } from '../../src/state/view.ts';
import { index, only, seen, show, viewOf } from './stage.ts';

const rows = (page: HTMLElement) => [
  ...page.querySelectorAll<HTMLAnchorElement>('a[data-cluster]'),
];
const row = (page: HTMLElement, id: string) =>
  only<HTMLAnchorElement>(page, `a[data-cluster="${id}"]`);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const tableRows = (page: HTMLElement) => [...page.querySelectorAll('tbody tr')];

/** The table twin is there, as it is once its chunk has come. */
const parts = new Parts(null, { grantsTable: GrantsTable });
const grants = (view: View = frontView) => show(GrantsChart, {}, view, parts);

describe('the chart of grants', () => {
  it('is a figure with its title, its unit, its source and a table twin after the drawing', () => {
    const { page } = grants();
    const figure = only(page, 'figure[data-chart="tilsagn"]');
    expect(seen(only(figure, 'figcaption'))).toMatch(/160,0 mio\. kr\. til 14 klynger/);
    expect(seen(only(figure, 'figcaption'))).toMatch(/mio\. kr\..*2021–2024/);
    const source = only(figure, '.source a:not([download])');
    expect(source).toHaveAttribute('href', '#kilder');
    const drawing = only(figure, 'ul');
    const table = only(figure, 'table');
    expect(drawing.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has a row for each cluster, with its name, its amount and a link to its page', () => {
    const { page } = grants();
    expect(rows(page)).toHaveLength(14);
    expect(seen(rows(page)[0] ?? page)).toBe('CLEAN 17,5');
    for (const link of rows(page)) {
      expect(link).toHaveAttribute('href', `klynge-${link.dataset['cluster']}.html`);
      expect(link).toHaveAttribute('data-emphasis', 'rest');
      expect(link).not.toHaveAttribute('aria-current');
      expect(link).not.toHaveAttribute('data-of');
    }
    expect(row(page, 'made')).toHaveAttribute(
      'aria-label',
      matching(/MADE.*4,0 mio\. kr\..*tretten byer/),
    );
  });

  it('tells established from emerging by more than colour', () => {
    const { page } = grants();
    expect(row(page, 'clean')).toHaveAttribute('aria-label', matching(/styrkeposition/));
    expect(row(page, 'censec')).toHaveAttribute('aria-label', matching(/spirende/));
    expect(row(page, 'clean').className).not.toBe(row(page, 'censec').className);
  });

  it('draws each cluster’s cities as a string of marks, each standing for its city', () => {
    const { page } = grants();
    for (const link of rows(page)) {
      const id = link.dataset['cluster'] ?? '';
      const marks = [...link.querySelectorAll<SVGGElement>('g[data-city]')];
      const cities = presencesOfCluster(index, id).flatMap(({ city }) => city?.id ?? []);
      expect(
        marks.map((mark) => mark.dataset['city']),
        id,
      ).toEqual(cities);
    }
  });

  it('shows the selected cluster’s row as the current one; its link clears the selection', () => {
    const { page } = grants(viewOf('cluster', 'made'));
    const current = rows(page).filter((link) => link.hasAttribute('aria-current'));
    expect(current.map((link) => link.dataset['cluster'])).toEqual(['made']);
    expect(row(page, 'made')).toHaveAttribute('data-emphasis', 'selected');
    expect(row(page, 'made')).toHaveAttribute('href', 'index.html');
    expect(row(page, 'clean')).toHaveAttribute('data-emphasis', 'context');
    expect(row(page, 'clean')).toHaveAttribute('href', 'klynge-clean.html');
  });

  it('follows the selection without a row moving', () => {
    const { page, go } = grants();
    const before = rows(page);
    go(viewOf('city', 'viborg'));
    expect(rows(page)).toEqual(before);
    const related = rows(page).filter((link) => link.dataset['emphasis'] === 'related');
    expect(related.map((link) => link.dataset['cluster'])).toEqual([
      'food-bio-cluster-denmark',
      'vision-denmark',
    ]);
    const marks = page.querySelectorAll('g[data-city][data-emphasis="related"]');
    expect([...marks].map((mark) => mark.getAttribute('data-city'))).toEqual(['viborg', 'viborg']);
  });

  it('sums what is present in a place, and says plainly where that is nothing', () => {
    const { page, go } = grants(viewOf('city', 'aarhus'));
    expect(seen(only(page, 'h2'))).toMatch(/101,0 mio\. kr\..*otte klynger/);
    go(viewOf('city', 'ikast'));
    expect(seen(only(page, 'h2'))).toMatch(/15,5 mio\. kr\..*den ene klynge/);
    go(viewOf('municipality', 'thisted'));
    expect(seen(only(page, 'h2'))).toMatch(/ingen klynger/i);
    go(viewOf('city', 'fredericia'));
    expect(seen(only(page, 'h2'))).toMatch(/ingen klynger/i);
  });

  it('says to which of two clusters a row belongs', () => {
    const comparison = { kind: 'cluster', id: 'clean' } as const;
    const { page } = grants(viewOf('cluster', 'made', { comparison }));
    expect(row(page, 'made')).toHaveAttribute('data-of', 'selected');
    expect(row(page, 'clean')).toHaveAttribute('data-emphasis', 'compared');
    expect(row(page, 'clean')).toHaveAttribute('data-of', 'compared');
    expect(row(page, 'censec')).not.toHaveAttribute('data-of');
  });

  it('of two compared cities draws no cluster dashed that is in one of them, and sums nothing', () => {
    const comparison = { kind: 'city', id: 'odense' } as const;
    const { page } = show(GrantsChart, {}, viewOf('city', 'aarhus', { comparison }));
    expect(row(page, 'byggeri-og-anlaeg')).toHaveAttribute('data-of', 'compared');
    expect(row(page, 'food-bio-cluster-denmark')).toHaveAttribute('data-of', 'both');
    expect(page.querySelectorAll('a.planned')).toHaveLength(0);
    expect(seen(only(page, 'h2'))).toBe('160,0 mio. kr. til 14 klynger');
  });

  it('offers its four orders as links, the one in force marked', () => {
    const { page, go } = grants();
    const orders = () => [...only(page, '.orders').querySelectorAll('a')];
    expect(orders().map((link) => link.getAttribute('href'))).toEqual([
      'index.html',
      'index.html?orden=navn',
      'index.html?orden=status',
      'index.html?orden=byer',
    ]);
    go({ ...frontView, order: 'name' });
    expect(orders().map((link) => link.getAttribute('aria-current'))).toEqual([
      null,
      'true',
      null,
      null,
    ]);
    expect(rows(page)[0]).toHaveAttribute('data-cluster', 'censec');
  });

  it('shows four rows and their sum where only emerging clusters are asked for', () => {
    const { page } = grants({ ...frontView, status: 'emerging' });
    expect(rows(page)).toHaveLength(4);
    expect(seen(only(page, 'h2'))).toMatch(/28,5 mio\. kr\. til 4 spirende klynger/);
  });

  it('previews a hovered cluster and leaves the emphasis alone', () => {
    const { page, hover } = grants(viewOf('city', 'aarhus'));
    hover({ kind: 'cluster', id: 'censec' });
    expect([...page.querySelectorAll('[data-preview]')]).toEqual([row(page, 'censec')]);
    expect(row(page, 'censec')).toHaveAttribute('data-emphasis', 'context');
    hover(null);
    expect(page.querySelector('[data-preview]')).toBeNull();
  });
});

describe('the table twin', () => {
  it('has the same clusters in the same order, with the same amounts, in kroner', () => {
    const { page } = grants();
    const drawn = rows(page).map((link) => [
      seen(only(link, '.name')),
      Number(seen(only(link, '.amount')).replace(',', '.')) * 1e6,
    ]);
    const listed = tableRows(page).map((tr) => {
      const [name, , amount] = [...tr.children].map(seen);
      return [name, Number(amount?.replaceAll('.', ''))];
    });
    expect(listed).toEqual(drawn);
    expect(seen(only(page, 'tfoot'))).toMatch(/160\.000\.000/);
  });

  it('underlines the headquarters in each list of cities, and marks what is planned', () => {
    const { page } = grants();
    const links = rows(page);
    for (const [at, tr] of tableRows(page).entries()) {
      const id = links[at]?.dataset['cluster'] ?? '';
      expect([...tr.querySelectorAll('u')].map(seen), id).toEqual([
        headquartersOf(index, id).city.name,
      ]);
      const cities = seen(tr.children[3] ?? tr).split(', ');
      const today = cities.filter((city) => !city.includes('planlagt'));
      expect(today, id).toEqual(citiesOfCluster(index, id).map(({ name }) => name));
    }
    const planned = [...page.querySelectorAll('td')].filter((td) => seen(td).includes('planlagt'));
    expect(planned.map(seen).join(' ')).toMatch(/Fredericia \(planlagt\).*Esbjerg \(planlagt\)/);
  });

  it('is a table that says what its rows and columns are', () => {
    const { page } = grants();
    const headings = [...page.querySelectorAll('thead th')];
    expect(headings).toHaveLength(5);
    for (const heading of headings) expect(heading).toHaveAttribute('scope', 'col');
    for (const tr of tableRows(page)) expect(tr.firstElementChild).toHaveAttribute('scope', 'row');
  });

  it('is in English on the English page', () => {
    const { page } = grants({ ...frontView, language: 'en' });
    expect(seen(only(page, 'tfoot'))).toContain('160,000,000');
    expect(row(page, 'clean')).toHaveAttribute('href', '../en/klynge-clean.html');
    expect(row(page, 'clean')).toHaveAttribute('aria-label', matching(/DKK 17\.5m/));
  });
});
