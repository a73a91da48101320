/** The Danish words that embeds and the maps of slides have, and pages do not. `EmbedText` is their type. */
export const daEmbed = {
  full: 'Åbn hele kortet',
  newWindow: 'åbner i et nyt vindue',
  source: 'Kilde',
  sources: {
    clusters: 'bilag om de nye viden- og erhvervsklynger',
    hospitals: 'regeringens udspil 2019; Danmarks Statistik',
  },
  attribution: 'Kort: DAGI 2014, CC BY 4.0, forenklet; Natural Earth',
  count: 'Tal: klynger i byen',
  zoom: { label: 'Zoom', in: 'Zoom ind', out: 'Zoom ud', whole: 'Hele landet' },
  zoomFailed: 'Man kan ikke zoome her. Åbn hele kortet.',
  inAll: { clusters: 'klynger', grants: 'mio. kr. i tilsagn 2021–2024' },
  mostClusters: 'Byer med flest klynger',
};

export type EmbedText = typeof daEmbed;
