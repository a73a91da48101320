/** The Danish texts of the page of that name. Only the build reads them. */
export const daLicences = {
  title: 'Licenser',
  description:
    'Den software, de data og den skrift, Klyngekort består af og er bygget med, og de licenser, de er udgivet under.',
  intro:
    'Klyngekorts egen kode er udgivet under MIT-licensen. Siden her dannes automatisk, når webstedet bygges, ud fra projektets låsefil og de installerede pakker.',
  inPages: 'Det, der følger med siderne',
  inPagesSays:
    'Koden fra disse pakker er i siderne, indlejringerne, foredraget og kopien til brug uden net. MapLibres fil rummer også de pakker, den bygger på. Skriften er tegnet ind i billederne, som vises ved links.',
  text: (name: string) => `Licensteksten til ${name}`,
  data: 'Data og geometri',
  neighbours: 'Nabolande: Natural Earth, frit til enhver brug',
  tools: 'Bygget og prøvet med',
  toolsSay: 'Intet af dette sendes til dig.',
  name: 'Pakke',
  version: 'Version',
  licence: 'Licens',
  needed: (packages: number) => `Selv bruger de ${packages} andre pakker under disse licenser:`,
};

export type LicencesText = typeof daLicences;
