/**
 * The live map: MapLibre in the still map's frame. It draws the ground; marks and names stay the page's own and
 * follow its camera. It knows nothing of the reader: what to show comes in, what happened goes out.
 */
import {
  LngLat,
  Map as MapLibre,
  setWorkerUrl,
  type FilterSpecification,
  type GeoJSONSource,
} from 'maplibre-gl';
import type { LandLook } from '../../look/landLook.ts';
import { isCrowded } from '../../model/crowd.ts';
import { municipalitiesIn, type DatasetIndex } from '../../model/questions.ts';
import type { Selection } from '../../state/view.ts';
import { frameRectangle, type Rectangle } from '../frames.ts';
import type { FrameBox, PaneSize } from '../frameBox.ts';
import { boxOf, boxShowing, cameraOf, constrained, isSameBox } from './camera.ts';
import { cityDots, cityPoints } from './crowd.ts';
import { coarseGeometry, detailedGeometry, neighbours, type LiveGeometry } from './geometry.ts';
import type { Ground } from './ground.ts';
import { isComparing, landLayer, layers, outlinedLayers } from './layers.ts';
import { loadStyles, workerUrl } from './mapFiles.ts';
import { partOf } from './partOf.ts';
import { trustWorker } from './trustWorker.ts';

export interface LiveMapEvents {
  /** The frame lies elsewhere now; null when it is back where it started. Called on every frame of a movement. */
  moving(box: FrameBox | null): void;
  /** The same at rest. */
  settled(box: FrameBox | null): void;
  /** The pointer is over an area, or over none. */
  pointed(area: string | null): void;
  /** A municipality's land was clicked, or the sea; with the Shift key or without. */
  clicked(municipality: string | null, withShift: boolean): void;
  /** The drawing context is gone for good. */
  lost(): void;
}

export interface LiveMap {
  show(ground: Ground): void;
  /** Zooms by a factor of 2 to the power of `steps`. */
  zoomBy(steps: number): void;
  /** Moves the view by a share of the pane: 1, 0 shows what lies a pane further east. */
  panBy(right: number, down: number): void;
  toStart(): void;
  /** Shows what is selected, and what it is compared with, as large as fits. */
  toSelection(things: readonly Selection[]): void;
  toCapital(): void;
  /** The frame the still map has now: the pane was resized. */
  restart(): void;
  destroy(): void;
}

/** How many times larger than at the start the map can be seen. */
const mostZoom = 40;
/** From this enlargement on the detailed geometry is worth its bytes. */
const detailFrom = 1.6;
const flight = 400;

/**
 * Starts a live map in a container and resolves once it has painted its first picture. Rejects when WebGL 2 is
 * missing or the style does not load.
 */
export async function startLiveMap(
  container: HTMLElement,
  startBox: () => FrameBox,
  index: DatasetIndex,
  ground: Ground,
  events: LiveMapEvents,
): Promise<LiveMap> {
  const worker = await workerUrl();
  trustWorker(worker);
  setWorkerUrl(worker);
  await loadStyles();
  let start = startBox();
  let geometry: LiveGeometry = coarseGeometry(index);
  let shown = ground;
  const pane = (): PaneSize => ({ width: container.clientWidth, height: container.clientHeight });
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  const map = new MapLibre({
    container,
    style: {
      version: 8,
      sources: {
        neighbours: { type: 'geojson', data: neighbours, tolerance: 0 },
        land: { type: 'geojson', data: geometry.land, promoteId: 'id', tolerance: 0 },
        'area-lines': { type: 'geojson', data: geometry.areaLines, tolerance: 0 },
        'region-lines': { type: 'geojson', data: geometry.regionLines, tolerance: 0 },
        outlines: { type: 'geojson', data: outlines(ground, geometry), tolerance: 0 },
      },
      layers: layers(ground, isOutlined(ground, index)),
    },
    ...cameraOf(start, pane()),
    transformConstrain: (lngLat, zoom) => {
      const wanted = boxOf({ center: [lngLat.lng, lngLat.lat], zoom }, pane());
      const { center, zoom: allowed } = cameraOf(
        constrained(wanted, pane(), start, mostZoom),
        pane(),
      );
      return { center: new LngLat(...center), zoom: allowed };
    },
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    // Shift and a click compare.
    boxZoom: false,
    dragPan: false,
    fadeDuration: 0,
  });
  if (isCrowded(index.dataset)) {
    map.once('style.load', () => {
      map.addSource('cities', { type: 'geojson', data: cityPoints(index.dataset) });
      map.addLayer(cityDots(ground.palette));
    });
  }
  map.touchZoomRotate.disableRotation();
  // The places have their own keyboard order; the canvas is not one of them.
  map.getCanvas().tabIndex = -1;
  map.getCanvas().setAttribute('aria-hidden', 'true');

  await new Promise<void>((resolve, reject) => {
    map.once('idle', () => resolve());
    map.once('error', ({ error }) => reject(error));
    map.once('webglcontextlost', () => reject(new Error('The WebGL context was lost.')));
  });

  const box = () => {
    const { lng, lat } = map.getCenter();
    const now = boxOf({ center: [lng, lat], zoom: map.getZoom() }, pane());
    return isSameBox(now, start) ? null : now;
  };
  const landAt = (point: { x: number; y: number }, what: 'id' | 'area'): string | null => {
    const [hit] = map.queryRenderedFeatures([point.x, point.y], { layers: [landLayer] });
    return (hit?.properties[what] as string | undefined) || null;
  };
  const source = (name: string) => map.getSource<GeoJSONSource>(name);

  function paint(next: Ground): void {
    if (
      next.palette !== shown.palette ||
      next.theme !== shown.theme ||
      isComparing(next) !== isComparing(shown)
    ) {
      for (const layer of layers(next, isOutlined(next, index))) {
        for (const [name, value] of Object.entries(layer.paint ?? {})) {
          map.setPaintProperty(layer.id, name as Parameters<typeof map.setPaintProperty>[1], value);
        }
      }
      if (map.getLayer('cities')) {
        map.setPaintProperty('cities', 'circle-color', next.palette.colours.data);
      }
    }
    if (next.outlines !== shown.outlines) {
      void source('outlines')?.setData(outlines(next, geometry));
      for (const layer of outlinedLayers) map.setFilter(layer, isOutlined(next, index));
    }
    for (const [id, look] of next.looks) {
      if (look !== painted.get(id)) map.setFeatureState({ source: 'land', id }, { look });
    }
    painted = next.looks;
    shown = next;
  }
  let painted: ReadonlyMap<string, LandLook> = new Map();
  paint(ground);

  let detail: Promise<unknown> | undefined;
  function refine(width: number): void {
    if (width < start.width * detailFrom) return;
    detail ??= detailedGeometry(index).then(
      (finer) => {
        geometry = finer;
        void source('land')?.setData(finer.land);
        void source('area-lines')?.setData(finer.areaLines);
        void source('region-lines')?.setData(finer.regionLines);
        void source('outlines')?.setData(outlines(shown, finer));
      },
      // The coarse level serves on; the next zoom asks again.
      () => (detail = undefined),
    );
  }

  map.on('move', () => {
    const now = box();
    // A map that cannot move leaves a finger its page to scroll.
    if (now) map.dragPan.enable();
    else map.dragPan.disable();
    events.moving(now);
  });
  map.on('moveend', () => {
    const now = box();
    if (now) refine(now.width);
    events.settled(now);
  });
  map.on('mousemove', ({ point }) => events.pointed(landAt(point, 'area')));
  map.on('mouseout', () => events.pointed(null));
  map.on('click', ({ point, originalEvent }) =>
    events.clicked(landAt(point, 'id'), originalEvent.shiftKey),
  );
  map.on('webglcontextlost', () => events.lost());

  const fly = (target: FrameBox) => {
    map.easeTo({ ...cameraOf(target, pane()), duration: still.matches ? 0 : flight });
  };
  const flyTo = (part: Rectangle) => fly(boxShowing(part, pane(), start, mostZoom / 2));
  return {
    show: paint,
    zoomBy: (steps) =>
      map.easeTo({ zoom: map.getZoom() + steps, duration: still.matches ? 0 : flight / 2 }),
    panBy: (right, down) =>
      map.panBy([right * pane().width, down * pane().height], {
        duration: still.matches ? 0 : flight,
      }),
    toStart: () => fly(start),
    toSelection: (things) => flyTo(partOf(index, geometry.land, things)),
    toCapital: () => flyTo(frameRectangle('capital')),
    restart: () => {
      const moved = box();
      start = startBox();
      map.resize();
      map.jumpTo(cameraOf(moved ? constrained(moved, pane(), start, mostZoom) : start, pane()));
    },
    destroy: () => map.remove(),
  };
}

/** The municipalities inside what is outlined: their land is drawn again over the outline's inner half. */
function isOutlined(ground: Ground, index: DatasetIndex): FilterSpecification {
  const ids = ground.outlines.flatMap(({ thing }) =>
    municipalitiesIn(index, thing).map(({ id }) => id),
  );
  return ['in', ['get', 'id'], ['literal', ids]];
}

function outlines(ground: Ground, geometry: LiveGeometry) {
  return {
    type: 'FeatureCollection' as const,
    features: ground.outlines.map((outlined) => geometry.outlineOf(outlined)),
  };
}
