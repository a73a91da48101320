import type { Page } from 'playwright-core';

/** How much of one picture's lines lies within a pixel of a line in the other; 1 where all of it does. */
export interface Likeness {
  readonly ofFirst: number;
  readonly ofSecond: number;
  /** How many pixels of lines the pictures have. */
  readonly lines: number;
}

/**
 * Compares the lines in two screenshots of the same size: pixels where brightness changes.
 *
 * @param page any page: its browser decodes the pictures
 * @param shift moves the second picture by so many pixels, to prove that it would be noticed
 */
export function likeness(page: Page, first: Buffer, second: Buffer, shift = 0): Promise<Likeness> {
  return page.evaluate(
    async ({ pictures, by }) => {
      const decode = async (base64: string, left: number) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context?.drawImage(bitmap, left, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1);
      };
      /** 1 where the brightness of a pixel and of those around it differ by more than a trace. */
      const edges = ({ data, width, height }: ImageData) => {
        const grey = new Float32Array(width * height);
        for (let at = 0; at < grey.length; at++) {
          const [red = 0, green = 0, blue = 0] = data.subarray(4 * at, 4 * at + 3);
          grey[at] = 0.3 * red + 0.59 * green + 0.11 * blue;
        }
        const found = new Uint8Array(width * height);
        for (let at = width + 1; at < grey.length - width - 1; at++) {
          const around = [grey[at - 1], grey[at + 1], grey[at - width], grey[at + width], grey[at]];
          const values = around.map(Number);
          if (Math.max(...values) - Math.min(...values) > 36) found[at] = 1;
        }
        return found;
      };
      const shareNear = (lines: Uint8Array, others: Uint8Array, width: number) => {
        let [all, near] = [0, 0];
        const steps = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => dy * width + dx));
        lines.forEach((line, at) => {
          if (!line) return;
          all += 1;
          if (steps.some((step) => others[at + step])) near += 1;
        });
        return { all, share: near / all };
      };
      const [one = '', two = ''] = pictures;
      const before = await decode(one, 0);
      const after = await decode(two, by);
      const [a, b] = [edges(before), edges(after)];
      const first = shareNear(a, b, before.width);
      const second = shareNear(b, a, before.width);
      return { ofFirst: first.share, ofSecond: second.share, lines: first.all };
    },
    { pictures: [first, second].map((picture) => picture.toString('base64')), by: shift },
  );
}
