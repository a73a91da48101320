import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/panel/placeCard.ts';

const laptop = { width: 1280, height: 720 };
const phone = { width: 320, height: 640 };
const card = { width: 400, height: 300 };
const small = { width: 304, height: 300 };
const at = (left: number, top: number) => ({ left, top, bottom: top + 24 });

describe('a card', () => {
  it('stands left of the column of its mark, level with it', () => {
    expect(placeCard(at(976, 200), { left: 820 }, card, laptop)).toEqual({ left: 412, top: 192 });
    expect(placeCard(at(976, 600), { left: 820 }, card, laptop).top).toBe(412);
  });

  it('stands under its mark where the column has no room beside it', () => {
    expect(placeCard(at(100, 60), { left: 100 }, card, laptop)).toEqual({ left: 100, top: 92 });
  });

  it('stands above where there is none under it', () => {
    expect(placeCard(at(100, 600), { left: 100 }, card, laptop)).toEqual({ left: 100, top: 292 });
  });

  it('is nowhere cut off on a small phone', () => {
    for (const left of [0, 150, 300]) {
      for (const top of [-40, 0, 200, 320, 620, 900]) {
        const place = placeCard(at(left, top), { left: 0 }, small, phone);
        expect(place.left).toBe(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + small.height).toBeLessThanOrEqual(phone.height - 8);
      }
    }
  });

  it('begins at the top where it is as high as the window', () => {
    const high = { width: 304, height: 640 };
    expect(placeCard(at(20, 300), { left: 0 }, high, phone).top).toBe(8);
  });
});
