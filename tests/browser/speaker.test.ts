import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isLong } from '../extent.ts';
import { test } from './page.ts';
import { ready } from './ready.ts';
import { begin, onSlide, slideOn } from './talkSlides.ts';

describe('the talk goes on at the same slide', () => {
  test.runIf(isLong)('when the window is loaded again', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=byer');
    await page.keyboard.press('PageDown');
    await onSlide(page, 'koebenhavn');
    await page.reload();
    await ready(page);
    expect(await slideOn(page)).toBe('koebenhavn');
  });

  test.runIf(isLong)(
    'when the drawing context is lost, and the live map comes back',
    async ({ open }) => {
      const page = await begin(
        open,
        { webgl: true, alone: true, expected: [/context/i] },
        'praesentation.html?slide=region-syddanmark',
      );
      await page.waitForSelector('html[data-map=live]', { state: 'attached' });
      await page.evaluate(() =>
        document
          .querySelector<HTMLCanvasElement>('.talk .live canvas')
          ?.getContext('webgl2')
          ?.getExtension('WEBGL_lose_context')
          ?.loseContext(),
      );
      await page.waitForSelector('html[data-map=still]', { state: 'attached' });
      expect(await page.locator('.talk .still .land').first().isVisible()).toBe(true);
      expect(await slideOn(page)).toBe('region-syddanmark');
      await page.waitForSelector('html[data-map=live]', { state: 'attached' });
      await page.keyboard.press('PageDown');
      await onSlide(page, 'region-sjaelland');
    },
  );
});

describe('the speaker’s window', () => {
  const openSpeaker = async (page: Page) => {
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await ready(speaker);
    return speaker;
  };

  test('shows this slide, the next and the notes, and drives the talk', async ({ open }) => {
    const page = await begin(open, { alone: true }, 'praesentation.html?slide=byer');
    const speaker = await openSpeaker(page);
    await speaker.getByText('Dias 3 af').waitFor();
    expect(await speaker.locator('main > .notes').innerText()).toContain('Peg på hovedstaden');
    expect(await speaker.locator('main > .next').innerText()).toContain(
      'Tolv klynger er i København',
    );
    await speaker.keyboard.press('PageDown');
    await onSlide(page, 'koebenhavn');
    await speaker.getByText('Dias 4 af').waitFor();
    await speaker.getByRole('button', { name: 'Sort' }).click();
    await page.locator('.talk .black').waitFor();
    await speaker.getByText('Skærmen er sort').waitFor();
    await speaker.keyboard.press('Escape');
    await page.locator('.talk .black').waitFor({ state: 'detached' });
  });

  test.runIf(isLong)(
    'finds the talk again when either window is loaded again, and knows how long it has lasted',
    async ({ open }) => {
      const page = await begin(open, { alone: true }, 'praesentation.html?slide=byer');
      const speaker = await openSpeaker(page);
      await speaker.keyboard.press('PageDown');
      await onSlide(page, 'koebenhavn');
      await speaker.getByText(/^0:0/).waitFor();
      await page.reload();
      await ready(page);
      await speaker.keyboard.press('PageDown');
      await onSlide(page, 'aarhus');
      await speaker.getByText('Dias 5 af').waitFor();
      expect(await speaker.locator('main > .next dd').first().innerText()).toMatch(/^\d+:\d\d$/);
      await speaker.reload();
      await ready(speaker);
      await speaker.getByText('Dias 5 af').waitFor();
      expect(await speaker.locator('main > .next dd').first().innerText()).toMatch(/^\d+:\d\d$/);
      await page.keyboard.press('PageDown');
      await speaker.getByText('Dias 6 af').waitFor();
    },
  );

  test.runIf(isLong)('may be closed: the talk goes on, and S opens it again', async ({ open }) => {
    const page = await begin(open, { alone: true }, 'praesentation.html?slide=byer');
    await (await openSpeaker(page)).close();
    await page.keyboard.press('PageDown');
    await onSlide(page, 'koebenhavn');
    const speaker = await openSpeaker(page);
    await speaker.getByText('Dias 4 af').waitFor();
    expect(await slideOn(page)).toBe('koebenhavn');
  });

  test.runIf(isLong)('is the only window that is listened to', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=byer');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const message = { klyngekort: 'speaker', began: 1, command: { kind: 'last' } };
      window.postMessage(message, '*');
      frame.contentWindow?.parent.postMessage(message, '*');
    });
    await page.keyboard.press('PageDown');
    expect(await slideOn(page)).toBe('koebenhavn');
  });
});
