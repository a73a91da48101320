import type { Page } from 'playwright-core';
import { dataset } from '../unit/state/tables.ts';
import type { Open } from './page.ts';
import { ready } from './ready.ts';

/** The ids of the talk's slides. */
export const ids = dataset.slides.map(({ id }) => id);
export const idAt = (at: number) => ids[at] ?? '';

/** The slide on show; others wait behind it. */
export const wall = '.talk .slide:not(.waits)';
/** The title of the slide on show. */
export const heading = (page: Page) => page.locator(`${wall} h1`).innerText();

/** Opens the presentation and waits until it has begun. */
export async function begin(
  open: Open,
  options: Parameters<Open>[1] = {},
  address = 'praesentation.html',
): Promise<Page> {
  const page = await open(address, { viewport: { width: 1280, height: 720 }, ...options });
  await ready(page);
  return page;
}

/** What of the slide on show cannot be read from the last row: too small, cut off, outside, too faint. */
export async function unreadable(page: Page): Promise<string[]> {
  return page.$eval(wall, (slide) => {
    const screen = { right: innerWidth + 1, bottom: innerHeight + 1 };
    // 24 px at 1920 × 1080, in proportion on other screens.
    const least = 24 * Math.min(innerWidth / 1660, innerHeight / 1080) - 0.1;
    const faults: string[] = [];

    const channel = (value: number) =>
      value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const parse = (colour: string) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('No canvas.');
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = ([r = 0, g = 0, b = 0]: number[]) =>
      0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
    const contrast = (one: number[], other: number[]) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    /** What lies behind a text: the disc it stands in, its halo, else the nearest background. */
    const behind = (element: Element): number[] => {
      if (element.matches('.number')) {
        const disc = element.parentElement?.querySelector('.disc');
        if (disc) return parse(getComputedStyle(disc).fill);
      }
      if (element instanceof SVGElement) {
        const { stroke } = getComputedStyle(element);
        const halo = stroke === 'none' ? [0, 0, 0, 0] : parse(stroke);
        // A halo that shows through lies over land.
        if ((halo[3] ?? 0) > 120) return halo;
      }
      for (let at: Element | null = element; at; at = at.parentElement) {
        const background = parse(getComputedStyle(at).backgroundColor);
        if ((background[3] ?? 0) > 200) return background;
      }
      return [255, 255, 255, 255];
    };

    for (const element of slide.querySelectorAll('*')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
      );
      if (!own || element.closest('.unseen, title, [data-claim]')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const { fontSize, color, fill } = getComputedStyle(element);
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const zoom = matrix
        ? Math.hypot(matrix.a, matrix.b)
        : ((element as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1);
      const size = Number.parseFloat(fontSize) * zoom;
      const what = `»${element.textContent.trim().slice(0, 24)}«`;
      if (size < least) faults.push(`${what} is ${size.toFixed(1)} px`);
      const onMap = element.closest('.pane');
      const frame = (element.closest('.inset') ?? onMap ?? slide).getBoundingClientRect();
      const limit = onMap
        ? { left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom }
        : { left: -1, top: -1, ...screen };
      const isOutside =
        box.left < limit.left - 1 ||
        box.top < limit.top - 1 ||
        box.right > limit.right + 1 ||
        box.bottom > limit.bottom + 1;
      // A map that has been moved goes on beyond its pane.
      if (isOutside && !element.closest('.moved')) faults.push(`${what} is cut off`);
      const beside = element.closest('.beside');
      if (beside && box.bottom > beside.getBoundingClientRect().bottom + 4) {
        faults.push(`${what} runs into the foot`);
      }
      const ink = parse(element instanceof SVGElement ? fill : color);
      const reached = contrast(ink, behind(element));
      if (reached < 7) faults.push(`${what} has a contrast of ${reached.toFixed(1)}`);
    }
    return faults;
  });
}

/** The id of the slide on show. */
export async function slideOn(page: Page): Promise<string> {
  return page.$eval(wall, (slide) => slide.getAttribute('data-slide') ?? '');
}

/** Waits until a key's slide is there. */
export async function onSlide(page: Page, id: string): Promise<void> {
  await page.waitForSelector(`${wall}[data-slide="${id}"]`);
}
