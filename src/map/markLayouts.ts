/**
 * Which marks stand in which frame, and how they are laid out there. The build works the layouts out; the script
 * reads those of its page back from the HTML, and fetches what works them out only for another View.
 */
import { contains, frameRectangle, type InsetId, type Rectangle } from './frames.ts';
import { formatIds } from './formats.ts';
import { markKey, radiusOf, type PlaceMark } from './placeMarks.ts';
import { thingOf } from './previewIn.ts';

/** Where a name stands, px from its mark's centre; `dy` leads to its middle. */
export interface NamePlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A layout and the formats that share it, by their ids; `now` is the format of a map that the reader has moved. */
export interface MarkVariant {
  readonly formats: readonly string[];
  /** Px from the true point: circles that would touch part. */
  readonly shift: { readonly dx: number; readonly dy: number };
  readonly label: NamePlace | null;
}

export interface LaidOutMark {
  readonly mark: PlaceMark;
  readonly variants: readonly MarkVariant[];
  /** False where the mark only shows a place that an inset shows properly. */
  readonly interactive: boolean;
}

/** Lays out the marks of a View. */
export interface MarkLayouts {
  country(marks: readonly PlaceMark[]): LaidOutMark[];
  /** Formats without the inset have no variant. */
  inset(marks: readonly PlaceMark[], id: InsetId): LaidOutMark[];
}

const capital = frameRectangle('capital');

/** The marks of the country's frame. The capital's cities are dots there: the inset enlarges them. */
export function marksOfCountry(marks: readonly PlaceMark[]): PlaceMark[] {
  return marks.map((mark) => (contains(capital, mark.point) ? asDot(mark) : mark));
}

/** The marks of an inset. Bornholm's box is titled and has room for no more names. */
export function marksOfInset(marks: readonly PlaceMark[], id: InsetId): PlaceMark[] {
  const rectangle: Rectangle = frameRectangle(id);
  return marks
    .filter((mark) => contains(rectangle, mark.point))
    .map((mark) => (id === 'bornholm' ? { ...mark, label: null } : mark));
}

/** Whether a mark of the country's frame can be chosen there. */
export function isInteractive({ point }: PlaceMark): boolean {
  return !contains(capital, point);
}

/** A place that the prerendered page does not know: at its point, in every format, without a name. */
const unknown: readonly MarkVariant[] = [
  { formats: formatIds, shift: { dx: 0, dy: 0 }, label: null },
];

/**
 * The layouts that a prerendered page was drawn with. Marks of another View keep their places, or have none and
 * no name: that lasts until what works layouts out has come.
 */
export function readLayouts(page: ParentNode): MarkLayouts {
  const country = variantsIn(page, '.overlay > .marks');
  const insets = {
    capital: variantsIn(page, '.capital > .marks'),
    bornholm: variantsIn(page, '.bornholm > .marks'),
  };
  const lay = (mark: PlaceMark, variants: Variants, interactive: boolean): LaidOutMark => ({
    mark,
    variants: variants.get(markKey(mark)) ?? unknown,
    interactive,
  });
  return {
    country: (marks) =>
      marksOfCountry(marks).map((mark) => lay(mark, country, isInteractive(mark))),
    inset: (marks, id) => marksOfInset(marks, id).map((mark) => lay(mark, insets[id], true)),
  };
}

type Variants = ReadonlyMap<string, readonly MarkVariant[]>;

function variantsIn(page: ParentNode, drawing: string): Variants {
  const places = [...page.querySelectorAll<SVGElement>(`${drawing} > .place > :is(a, g)`)];
  return new Map(
    places.flatMap((place) => {
      const thing = thingOf(place);
      const variants = [...place.querySelectorAll(':scope > .scaled')].map(variantOf);
      return thing ? [[markKey(thing), variants]] : [];
    }),
  );
}

function variantOf(group: Element): MarkVariant {
  const shift = /\((\S+) (\S+)\)/.exec(group.firstElementChild?.getAttribute('transform') ?? '');
  const name = group.querySelector('.name');
  return {
    formats: formatIds.filter((id) => group.classList.contains(id)),
    shift: { dx: Number(shift?.[1] ?? 0), dy: Number(shift?.[2] ?? 0) },
    label: name && {
      dx: Number(name.getAttribute('x')),
      dy: Number(name.getAttribute('y')),
      anchor: name.getAttribute('text-anchor') as NamePlace['anchor'],
    },
  };
}

function asDot(mark: PlaceMark): PlaceMark {
  const symbol = { type: 'dot' } as const;
  return { ...mark, symbol, radius: radiusOf(symbol), label: null };
}
