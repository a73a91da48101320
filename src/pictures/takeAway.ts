/** Hands the reader a picture as a file. In the browser alone. */
import { selectionName } from '../state/address.ts';
import type { View } from '../state/view.ts';

/** Name of a picture's file: `klyngekort-klynge-clean-1200x2000.png`. */
export function pictureFile(
  { selection, comparison }: View,
  width: number,
  height: number,
  kind: 'svg' | 'png',
): string {
  const things = [selection, comparison].flatMap((thing) => (thing ? selectionName(thing) : []));
  return `${['klyngekort', ...things, `${width}x${height}`].join('-')}.${kind}`;
}

/** An SVG at an address as PNG, so many px wide and high. Rejects where the browser cannot draw it. */
export async function toPng(address: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser does not draw.');
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser.'));
    }, 'image/png');
  });
}

/** Saves a file, as a click on a link to it would. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
