/** The Danish texts of the dialog that makes embeds. */
export const daEmbedBuilder = {
  begin: 'Indlejr',
  title: 'Indlejr kortet',
  lede: 'Kopiér koden, og sæt den ind i artiklen. Kortet viser det, du har valgt her.',
  close: 'Luk',

  slot: 'Plads i artiklen',
  slots: { phone: 'Telefon', column: 'Artikelspalte', wide: 'Bred plads' },
  slotName: (slot: string, width: number) => `${slot}, ${width} px`,
  preview: (title: string) => `Sådan ser det ud: ${title}`,
  size: (width: number, height: number, percent: number) =>
    `${width} × ${height} px${percent < 100 ? `, vist i ${percent} %` : ''}`,

  options: 'Tilpas',
  palette: 'Farver',
  palettes: { auto: 'Som læserens system', light: 'Altid lyse', dark: 'Altid mørke' },
  language: 'Sprog',
  languages: { da: 'Dansk', en: 'Engelsk' },
  theme: 'Tema',
  beside: 'Ud over kortet',
  chart: 'Diagram over tilsagn',
  panel: 'Kort tekst om det valgte',
  reader: 'Læseren',
  readers: { free: 'Kan selv vælge', locked: 'Ser kun det valgte' },
  background: 'Baggrund',
  backgrounds: { own: 'Kortets egen', transparent: 'Gennemsigtig' },

  codes: 'Kode at kopiere',
  frame: {
    title: 'Iframe alene',
    says: 'Virker i alle systemer, der tager imod HTML. Højden ligger fast.',
  },
  script: {
    title: 'Iframe og script',
    says: 'Højden følger spaltens bredde. Uden scriptet gælder den faste højde.',
  },
  element: { title: 'Eget element', says: 'Til sider, hvor I selv skriver HTML. Kræver scriptet.' },
  source: {
    title: 'Kilde at skrive under kortet',
    says: 'Sæt også kilden til det enkelte tal ind.',
  },
  /** The sentence to write under the map. */
  credit: (headline: string, dataDate: string, address: string) =>
    `Kort: Klyngekort, »${headline.replace(/\.$/, '')}«. ${dataDate}. ${address}`,
  copy: 'Kopiér',
  copyWhat: (what: string) => `Kopiér: ${what}`,
  copied: (what: string) => `Kopieret: ${what}.`,
  selected: 'Browseren tillader ikke at kopiere. Teksten er markeret: kopiér den selv.',

  dated: 'Datoen står altid i indlejringen.',
  follows:
    'Den følger kortet: når data ændres, viser den de nye tal med deres nye dato. Skal artiklen vise tallene, som de var, så brug et billede.',
  more: 'Mere til journalister',
  notPublished:
    'Kortet er åbnet som en fil. I koden skal »file://…« være den adresse, kortet er udgivet på.',
};

export type EmbedBuilderText = typeof daEmbedBuilder;
