import type { Page } from 'playwright-core';
import { contrast } from '../../unit/look/contrast.ts';

/** A colour that lies on another, and what it belongs to. */
interface Pair {
  readonly what: string;
  readonly over: string;
  readonly under: string;
}

/** Names that fall short of a contrast, with what they reach. */
const tooFaint = (pairs: readonly Pair[], least: number): string[] =>
  pairs
    .map(({ what, over, under }) => ({ what, reached: contrast(over, under) }))
    .filter(({ reached }) => reached < least)
    .map(({ what, reached }) => `${what}: ${reached.toFixed(2)}`);

/** Names and numbers on the map that are too faint on their halo or in their circle, which axe does not look at. */
export async function faintNames(page: Page): Promise<string[]> {
  const pairs = await page.$$eval('.marks .name, .marks .number, .inset .name', (all) => {
    const hex = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      const whole = /^rgba?\(/.test(colour) && alpha === 1;
      return whole
        ? `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`
        : '';
    };
    return all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const disc = one.parentElement?.querySelector('.disc');
        const { fill, stroke } = getComputedStyle(one);
        const under = one.matches('.number') && disc ? getComputedStyle(disc).fill : stroke;
        return { what: one.textContent.trim(), over: hex(fill), under: hex(under) };
      });
  });
  // A halo that lets land shine through: `tests/unit/look/palette.test.ts` has every name on every tint.
  return tooFaint(
    pairs.filter(({ over, under }) => over && under),
    4.5,
  );
}

/** Fields whose edge is too faint to be seen as one. */
export async function faintFields(page: Page): Promise<string[]> {
  const pairs = await page.$$eval('input, select, textarea', (all) => {
    const hex = (colour: string) =>
      `#${(colour.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((one) => Number(one).toString(16).padStart(2, '0'))
        .join('')}`;
    const behind = (from: Element | null): string => {
      for (let at = from; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return (
      all
        // The browser draws and guarantees these itself.
        .filter((one) => one.checkVisibility() && !one.matches('[type=checkbox], [type=radio]'))
        .map((one) => ({
          what: one.getAttribute('aria-label') ?? one.outerHTML.slice(0, 60),
          over: hex(getComputedStyle(one).borderBottomColor),
          under: hex(behind(one.parentElement)),
        }))
    );
  });
  return tooFaint(pairs, 3);
}
