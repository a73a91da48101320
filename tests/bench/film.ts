/**
 * When something was really painted, judged by pixels: the browser's own screencast gives a picture of every frame
 * that changed, with the time at which it was shown.
 */
import type { CDPSession, Page } from 'playwright-core';

export interface Frame {
  /** When the frame was shown, milliseconds since 1970. */
  readonly at: number;
  /** A JPEG, base64. */
  readonly data: string;
}

/** A part of the picture, in its pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Film {
  readonly frames: Frame[];
  stop(): Promise<void>;
}

/** Films a page from now on, one picture pixel for each CSS pixel. */
export async function film(
  session: CDPSession,
  size: { width: number; height: number },
): Promise<Film> {
  const frames: Frame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    if (metadata.timestamp !== undefined) frames.push({ at: metadata.timestamp * 1000, data });
    // After the end there is nobody to tell.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 92,
    maxWidth: size.width,
    maxHeight: size.height,
  });
  return { frames, stop: () => session.send('Page.stopScreencast').then(() => undefined) };
}

/** What to look for: the pixels of a colour in a finished picture. */
export interface Sought {
  readonly reference: Frame;
  /** `#rrggbb`. */
  readonly colour: string;
  /** How far each channel may be off: lines thinner than a pixel mix with what is around them. */
  readonly tolerance: number;
  /** Where to look; everywhere if it is left out. */
  readonly box?: Box;
}

/** Enough of the sought pixels to say that the thing is there: compression and anti-aliasing cost a few. */
const enough = 0.8;

/**
 * The first frame that shows what is sought, where the reference shows it.
 *
 * @param desk a page of its own that decodes the pictures; never the one that is measured
 * @returns undefined if no frame does, or the reference shows next to nothing of the colour
 */
export async function firstShowing(
  desk: Page,
  frames: readonly Frame[],
  sought: Sought,
): Promise<Frame | undefined> {
  const { reference, colour, tolerance, box } = sought;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const shares = await desk.evaluate(
    // No function in here may have a name: the compiler would wrap it in a helper that the page lacks.
    async ({ pictures, wanted, tolerance, box }) => {
      let places: number[] | undefined;
      const shares: number[] = [];
      for (const picture of pictures) {
        const blob = await (await fetch(`data:image/jpeg;base64,${picture}`)).blob();
        const bitmap = await createImageBitmap(blob);
        const { width, height } = bitmap;
        const context = new OffscreenCanvas(width, height).getContext('2d', {
          willReadFrequently: true,
        });
        if (!context) throw new Error('No canvas to decode pictures on.');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, width, height);
        const found = Array.from({ length: width * height }, (_none, place) => place).filter(
          (place) =>
            wanted.every(
              (value, at) => Math.abs((data[place * 4 + at] ?? 0) - value) <= tolerance,
            ) &&
            (!box ||
              (place % width >= box.x &&
                place % width < box.x + box.width &&
                place / width >= box.y &&
                place / width < box.y + box.height)),
        );
        // The first picture is the reference.
        places ??= found;
        const there = new Set(found);
        // Next to nothing is noise of the compression.
        const { length } = places;
        shares.push(length < 50 ? 0 : places.filter((place) => there.has(place)).length / length);
      }
      return shares.slice(1);
    },
    {
      pictures: [reference.data, ...frames.map(({ data }) => data)],
      wanted: channels,
      tolerance,
      box,
    },
  );
  return frames.find((_frame, at) => (shares[at] ?? 0) >= enough);
}
