import { describe, expect, it } from 'vitest';
import ShortPanel from '../../src/panel/ShortPanel.svelte';
import { daEmbed } from '../../src/text/daEmbed.ts';
import { show, viewOf } from './stage.ts';

/** What stands under each way of being there. */
const groups = (page: HTMLElement) =>
  Object.fromEntries(
    [...page.querySelectorAll('dl > div')].map((group) => [
      group.querySelector('dt')?.textContent.trim(),
      [...group.querySelectorAll('li')].map((one) => one.textContent.trim()),
    ]),
  );

describe('the short panel of a place', () => {
  it('names each cluster once, under the weightiest way in which it is there, and says the others', () => {
    const { page } = show(ShortPanel, { words: daEmbed }, viewOf('city', 'koebenhavn'));
    const found = groups(page);
    expect(Object.keys(found)).toEqual(['hovedkvarter', 'afdeling']);
    expect(found['hovedkvarter']).toEqual([
      'Copenhagen FinTech',
      'Life Science Cluster Denmark',
      'MADE og repræsentation',
      'MARLOG',
      'Vision Denmark',
    ]);
    expect(found['afdeling']).toHaveLength(7);
    expect(page.textContent).toContain('12');
  });

  it('names what is planned last, and leads to each cluster', () => {
    const { page } = show(ShortPanel, { words: daEmbed }, viewOf('region', 'hovedstaden'));
    expect(Object.keys(groups(page)).at(-1)).toBe('planlagt');
    expect(groups(page)['planlagt']).toEqual(['Odense Robotics']);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('dl a')];
    expect(links).toHaveLength(14);
    expect(links.map((one) => one.getAttribute('href'))).toContain('klynge-odense-robotics.html');
  });
});
