import type { Page } from 'playwright-core';

/**
 * How much of the borders between areas tells the land on both sides apart, in the pixels of the still map: because the
 * two differ, or because the line between stands out from both; by a contrast of 3 (WCAG 1.4.11), with a little less
 * for lines whose edges the browser blends.
 */
export async function shareToldApart(page: Page): Promise<number> {
  await page.$$eval('.overlay, .headline, .controls, .key, .attribution, header', (covers) => {
    for (const cover of covers as HTMLElement[]) cover.style.opacity = '0';
  });
  const picture = await page.screenshot({ animations: 'disabled' });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
      willReadFrequently: true,
    });
    context?.drawImage(bitmap, 0, 0);
    const whole = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    const scale = bitmap.width / innerWidth;
    const linear = (value = 0) =>
      value <= 10.3 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const light = (x: number, y: number) => {
      const at = 4 * (Math.round(y * scale) * bitmap.width + Math.round(x * scale));
      const [red, green, blue] = whole?.data.subarray(at, at + 3) ?? [];
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    let [all, apart] = [0, 0];
    for (const path of document.querySelectorAll<SVGPathElement>('.still .area-lines')) {
      const matrix = path.getScreenCTM();
      for (let at = 5; at < path.getTotalLength() - 5; at += 9) {
        const here = path.getPointAtLength(at).matrixTransform(matrix ?? undefined);
        const next = path.getPointAtLength(at + 1).matrixTransform(matrix ?? undefined);
        const step = Math.hypot(next.x - here.x, next.y - here.y);
        // Where one line ends and another begins there is no direction.
        if (step < 0.05 || step > 5) continue;
        const across = { x: -(next.y - here.y) / step, y: (next.x - here.x) / step };
        const along = (by: number) => light(here.x + by * across.x, here.y + by * across.y);
        const [one, other] = [along(-3), along(3)];
        const line = [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9].map(along);
        const standsOut = line.some(
          (own) => Math.min(contrast(own, one), contrast(own, other)) >= 2.8,
        );
        all += 1;
        if (standsOut || contrast(one, other) >= 3) apart += 1;
      }
    }
    return all < 100 ? 0 : apart / all;
  }, picture.toString('base64'));
}
