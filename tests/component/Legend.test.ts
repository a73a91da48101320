import { describe, expect, it } from 'vitest';
import Legend from '../../src/map/Legend.svelte';
import { presenceKinds } from '../../src/model/dataset.ts';
import { presencesOfCluster } from '../../src/model/questions.ts';
import { frontView } from '../../src/state/view.ts';
import { texts } from '../../src/text/texts.ts';
import { index, only, seen, show, viewOf } from './stage.ts';

const entries = (page: HTMLElement) => [...page.querySelectorAll('li')];
/** What the entries say, without the numbers in their signs. */
const texted = (page: HTMLElement) =>
  entries(page).map((entry) => {
    const words = entry.cloneNode(true) as Element;
    for (const sign of words.querySelectorAll('svg:not([role])')) sign.remove();
    return seen(words);
  });
const { presence, legend } = texts.da;

describe('the legend', () => {
  it('explains sizes, rings and the dashed circle while the map counts clusters', () => {
    const { page } = show(Legend, {});
    expect(texted(page).join(' ')).toMatch(/12 klynger/);
    expect(texted(page)).toContain(legend.ring);
    expect(texted(page)).toContain(legend.plannedOnly);
    expect(only(page, 'svg[role="img"]')).toHaveAttribute('aria-label', legend.sizes);
  });

  it('draws the sizes as the map does: in area', () => {
    const { page } = show(Legend, {});
    const radii = [...page.querySelectorAll('.sizes circle')].map((circle) =>
      Number(circle.getAttribute('r')),
    );
    const [largest = 0, middle = 0, least = 0] = radii;
    expect(radii).toHaveLength(3);
    expect(largest ** 2 / least ** 2).toBeCloseTo(12, 6);
    expect(middle ** 2 / least ** 2).toBeCloseTo(4, 6);
  });

  it('explains just the kinds of presence that the selected cluster has', () => {
    const { page } = show(Legend, {}, viewOf('cluster', 'made'));
    expect(texted(page)).toEqual([
      presence.headquarters,
      presence.representation,
      legend.otherCity,
    ]);
  });

  it.each(index.dataset.clusters.map(({ id }) => id))('fits the map of %s', (id) => {
    const { page } = show(Legend, {}, viewOf('cluster', id));
    const onMap = new Set(
      presencesOfCluster(index, id).flatMap(({ city, kinds }) => (city ? (kinds[0] ?? []) : [])),
    );
    const expected = presenceKinds.filter((kind) => onMap.has(kind)).map((kind) => presence[kind]);
    expect(texted(page)).toEqual([...expected, legend.otherCity]);
  });

  it('explains hospitals and cities in the theme of hospitals', () => {
    const { page } = show(Legend, {}, { ...frontView, theme: 'hospitals' });
    expect(texted(page)).toContain(legend.hospital);
    expect(texted(page)).not.toContain(legend.ring);
  });

  it('follows the View', () => {
    const { page, go } = show(Legend, {});
    go(viewOf('cluster', 'vision-denmark'));
    expect(texted(page)).toContain(presence['partner-staff']);
    go(frontView);
    expect(texted(page)).toContain(legend.ring);
  });

  it('has a sign for each entry and is named', () => {
    for (const view of [frontView, viewOf('cluster', 'marlog'), viewOf('area', 'viborg')]) {
      const { page } = show(Legend, {}, view);
      expect(only(page, 'ul')).toHaveAttribute('aria-label', legend.label);
      for (const entry of entries(page)) expect(entry.querySelector('svg')).not.toBeNull();
      document.body.replaceChildren();
    }
  });
});
