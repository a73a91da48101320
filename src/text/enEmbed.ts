import type { EmbedText } from './daEmbed.ts';

/** The English words that only embeds have. */
export const enEmbed: EmbedText = {
  full: 'Open the full map',
  newWindow: 'opens in a new window',
  source: 'Source',
  sources: {
    clusters: 'annex on the new knowledge and business clusters',
    hospitals: 'government proposal 2019; Statistics Denmark',
  },
  attribution: 'Map: DAGI 2014, CC BY 4.0, simplified; Natural Earth',
  count: 'Number: clusters in the city',
  zoom: { label: 'Zoom', in: 'Zoom in', out: 'Zoom out', whole: 'Whole country' },
  zoomFailed: 'Zooming does not work here. Open the full map.',
  inAll: { clusters: 'clusters', grants: 'DKK m granted, 2021–2024' },
  mostClusters: 'Cities with most clusters',
};
