/**
 * The shapes of the still map: SVG path data, computed at build time and carried by the HTML alone.
 * The script reads them back from the page instead of shipping them twice.
 */
import { frameIds, type FrameId } from './frames.ts';

/** Path data (`d`) of one frame's drawing, in the units of its viewBox. */
export interface FrameShapes {
  /** Units across the viewBox. */
  readonly width: number;
  /** In so many of them the neighbours are drawn. */
  readonly neighbourStep: number;
  readonly neighbours: string;
  /** By municipality id. Municipalities outside the frame are missing. */
  readonly municipalities: Readonly<Record<string, string>>;
  /** Land that belongs to no municipality: Christiansø. */
  readonly unassigned: string;
  /** Borders between areas, and between regions. */
  readonly areaLines: string;
  readonly regionLines: string;
}
export type Shapes = Readonly<Record<FrameId, FrameShapes>>;

/** Reads the shapes from a prerendered page. Throws where a frame is missing: the page is then not ours. */
export function readShapes(page: ParentNode): Shapes {
  const entries = frameIds.map((id) => {
    const drawing = page.querySelector(`svg[data-frame="${id}"]`);
    if (!drawing) throw new Error(`The page does not draw ${id}.`);
    const d = (name: string) =>
      drawing.querySelector(`[data-shape="${name}"]`)?.getAttribute('d') ?? '';
    const municipalities: Record<string, string> = {};
    for (const path of drawing.querySelectorAll<SVGPathElement>('.land path[data-municipality]')) {
      municipalities[path.dataset['municipality'] ?? ''] = path.getAttribute('d') ?? '';
    }
    const step = drawing.querySelector('.neighbours')?.getAttribute('transform');
    const shapes: FrameShapes = {
      width: Number(drawing.getAttribute('viewBox')?.split(' ')[2]),
      neighbourStep: Number(/\d+/.exec(step ?? '')?.[0] ?? 1),
      neighbours: d('neighbours'),
      municipalities,
      unassigned: d('unassigned'),
      areaLines: d('area-lines'),
      regionLines: d('region-lines'),
    };
    return [id, shapes] as const;
  });
  return Object.fromEntries(entries) as Shapes;
}
