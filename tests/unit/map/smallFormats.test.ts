/** Names where there is little room: on slides, in embeds, and in the inset of the smallest page. */
import { describe, expect, it } from 'vitest';
import { embedFormats } from '../../../src/map/embedFormats.ts';
import { formats } from '../../../src/map/formats.ts';
import { frameAspect, frameRectangle, within } from '../../../src/map/frames.ts';
import { layoutsIn } from '../../../src/map/layoutFormats.ts';
import { slideFormats } from '../../../src/map/slideFormats.ts';
import { frontView } from '../../../src/state/view.ts';
import { dataset } from '../state/tables.ts';
import { viewOf } from '../state/anyView.ts';
import { depth, distance, drawnIn, layOut, marksOf, nameBox, rounding } from './drawn.ts';

describe('the capital on a slide', () => {
  it.each(slideFormats)('has no name over another city: $id', (format) => {
    const layouts = layOut(layoutsIn([format]), marksOf(frontView));
    const { marks = [] } = drawnIn(format, layouts).get('capital') ?? {};
    const over = marks.flatMap((one) =>
      marks
        .filter((other) => other !== one && distance(one, other) < other.mark.radius - rounding)
        .map((other) => `${one.mark.name} over ${other.mark.name}`),
    );
    expect(over).toEqual([]);
  });
});

describe('the capital in a small box', () => {
  const views = [frontView, ...dataset.clusters.map(({ id }) => viewOf('cluster', id))];
  it.each([...embedFormats, formats.xs])('has its title to itself: $id', (format) => {
    const rectangle = frameRectangle('capital');
    const inset = format.insets.capital;
    const width = ((inset?.width ?? 0) * format.frameWidth) / format.insetScale;
    const height = (width * rectangle.height) / rectangle.width / frameAspect;
    const title = { x: 0, y: 0, width: 85, height: 18 };
    for (const view of views) {
      for (const { mark, variants } of layoutsIn([format]).inset(marksOf(view), 'capital')) {
        const point = within(rectangle, mark.point);
        for (const { shift, label } of variants) {
          if (!label) continue;
          const x = point.x * width + shift.dx + label.dx;
          const y = point.y * height + shift.dy + label.dy;
          const name = nameBox(mark, x, y, label.anchor);
          expect(depth(name, title), `${mark.name} ${view.selection?.id}`).toBeLessThan(rounding);
        }
      }
    }
  });
});

describe('the country in an embed', () => {
  const views = dataset.regions.map(({ id }) => viewOf('region', id));
  it.each(embedFormats)('names a region’s cities only where there is room: $id', (format) => {
    const width = format.frameWidth / format.scale;
    for (const view of views) {
      const names = layoutsIn([format])
        .country(marksOf(view))
        .flatMap(({ mark, variants }) =>
          variants.flatMap(({ shift, label }) => {
            if (!label) return [];
            const x = mark.point.x * width + shift.dx + label.dx;
            const y = (mark.point.y * width) / frameAspect + shift.dy + label.dy;
            return { name: mark.name, box: nameBox(mark, x, y, label.anchor) };
          }),
        );
      for (const one of names) {
        for (const other of names.filter(({ name }) => name < one.name)) {
          const pair = `${one.name} and ${other.name}, ${view.selection?.id}`;
          expect(depth(one.box, other.box), pair).toBeLessThanOrEqual(rounding);
        }
      }
    }
  });
});
