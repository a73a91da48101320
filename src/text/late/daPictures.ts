/** The Danish texts of pictures: what stands in them, what their groups are called, and the box to get them from. */

export const daPictures = {
  open: 'Hent billede',
  missing: 'Billedet kunne ikke hentes. Prøv igen, når der er net.',
  title: 'Hent billedet',
  close: 'Luk',
  preview: (description: string) => `Sådan ser billedet ud. ${description}`,
  size: 'Format',
  sizes: {
    column: 'Spalte i avis',
    wide: 'Bredt, 16:9',
    square: 'Kvadrat',
    card: 'Link på sociale medier',
  },
  resolution: 'Opløsning af PNG',
  times: (times: number, width: string, height: string) => `${times}× (${width} × ${height} px)`,
  greyscale: 'Gråtoner til tryk, med skravering',
  svg: 'Hent SVG',
  svgHint: 'SVG kan redigeres i Illustrator og Inkscape: teksten er tekst, og lagene har navne.',
  png: 'Hent PNG',
  failed: 'Browseren kunne ikke tegne PNG. SVG virker.',
  caption: 'Sætning med kilde',
  copy: 'Kopiér',
  copied: 'Kopieret',
  selected: 'Browseren tillader ikke at kopiere. Teksten er markeret: kopiér den selv.',

  /** What is seen in a picture, for whoever does not see it. */
  description: (headline: string, lede: string) =>
    `Kort over Danmark: ${headline.replace(/\.$/, '')}. ${lede}`.trim(),
  sources: (names: readonly string[], more: number) =>
    `${names.length + Math.max(0, more) === 1 ? 'Kilde' : 'Kilder'}: ${names.join('; ')}${more > 0 ? `; og ${more} til, se Klyngekort` : ''}.`,
  credit: 'Grafik: Klyngekort.',

  /** Names of the groups in an SVG: without spaces, without letters that programs write anew. */
  layers: {
    title: 'titel',
    description: 'beskrivelse',
    paper: 'papir',
    map: 'kort',
    clip: 'udsnit',
    sea: 'hav',
    ground: 'grund',
    neighbours: 'nabolande',
    coast: 'kystlinje',
    waterlines: 'kyst',
    land: 'kommuner',
    hatching: 'skravering',
    borders: 'graenser',
    outline: 'omrids',
    lines: 'forbindelser',
    leaders: 'henvisninger',
    places: 'steder',
    half: 'halvdel',
    halos: 'navne-baggrund',
    names: 'navne',
    waters: 'havnavne',
    enlarged: 'forstoerret-udsnit',
    insets: { capital: 'hovedstaden', bornholm: 'bornholm' },
    head: 'overskrift-og-manchet',
    brand: 'afsender',
    headline: 'overskrift',
    lede: 'manchet',
    date: 'dato',
    legend: 'signaturforklaring',
    sources: 'kilder',
  },
};

export type PicturesText = typeof daPictures;
