/** What only the live map can show: all on one page, because it takes whole cores. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { isLong } from '../../extent.ts';
import { faults } from '../axe.ts';
import { atRest } from '../camera.ts';
import { openPage, test, type OpenPage } from '../page.ts';
import { complete, live } from '../ready.ts';

describe('on the live map', () => {
  let shared: OpenPage;
  beforeAll(async () => {
    shared = await openPage('index.html?palet=projektor', { webgl: true });
    await live(shared.page);
    await complete(shared.page);
  });
  afterAll(() => shared.close());

  /** A button of the map, by its name. */
  const press = (name: string) =>
    shared.page.getByRole('group', { name: 'Zoom og flyt' }).getByRole('button', { name }).click();

  test.runIf(isLong)('2.5.1 buttons do what two fingers can: zoom in, and out again', async () => {
    const { page } = shared;
    const start = await atRest(page);
    await press('Zoom ind');
    const closer = await atRest(page);
    expect(closer).not.toEqual(start);
    await press('Zoom ud');
    expect(await atRest(page)).toEqual(start);
  });

  test.runIf(isLong)(
    '2.5.7 buttons move the map in all four directions, which otherwise takes a drag',
    async () => {
      const { page } = shared;
      await press('Zoom ind');
      const at = [await atRest(page)];
      for (const name of ['Flyt mod vest', 'Flyt mod nord', 'Flyt mod øst', 'Flyt mod syd']) {
        await press(name);
        at.push(await atRest(page));
        expect(at.at(-1), name).not.toEqual(at.at(-2));
      }
    },
  );

  test('4.1.2 axe finds nothing, zoomed in, in the projector’s colours, with the table open', async () => {
    const { page } = shared;
    await press('Zoom ind');
    await page.waitForSelector('.inset', { state: 'detached' });
    await page.locator('figure summary').click();
    expect(await faults(page)).toEqual([]);
  });
});
