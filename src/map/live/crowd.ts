/** The single cities of a crowd as small dots on the live map, under the marks that stand for them. */
import type { CircleLayerSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Palette } from '../../look/palette.ts';
import type { Dataset } from '../../model/dataset.ts';

/** Every city as a point, WGS84 degrees. */
export function cityPoints({ cities }: Pick<Dataset, 'cities'>): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: cities.map(({ lon, lat }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}

/** Their layer: nothing but where they are, growing with the map. */
export function cityDots({ colours }: Palette): CircleLayerSpecification {
  return {
    id: 'cities',
    type: 'circle',
    source: 'cities',
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 10, 3.5],
      'circle-color': colours.data,
      'circle-opacity': 0.45,
    },
  };
}
