/** The English texts of the dialog that makes embeds. */
import type { EmbedBuilderText } from './daEmbedBuilder.ts';

export const enEmbedBuilder: EmbedBuilderText = {
  begin: 'Embed',
  title: 'Embed the map',
  lede: 'Copy the code and paste it into the article. The map shows what you have selected here.',
  close: 'Close',

  slot: 'Space in the article',
  slots: { phone: 'Phone', column: 'Article column', wide: 'Wide space' },
  slotName: (slot, width) => `${slot}, ${width}px`,
  preview: (title) => `This is how it looks: ${title}`,
  size: (width, height, percent) =>
    `${width} × ${height}px${percent < 100 ? `, shown at ${percent}%` : ''}`,

  options: 'Adjust',
  palette: 'Colours',
  palettes: { auto: 'As the reader’s system', light: 'Always light', dark: 'Always dark' },
  language: 'Language',
  languages: { da: 'Danish', en: 'English' },
  theme: 'Theme',
  beside: 'Besides the map',
  chart: 'Chart of grants',
  panel: 'Short text about the selection',
  reader: 'The reader',
  readers: { free: 'Can select', locked: 'Sees only this selection' },
  background: 'Background',
  backgrounds: { own: 'The map’s own', transparent: 'Transparent' },

  codes: 'Code to copy',
  frame: {
    title: 'Iframe alone',
    says: 'Works in every system that takes HTML. The height is fixed.',
  },
  script: {
    title: 'Iframe and script',
    says: 'The height follows the column’s width. Without the script the fixed height applies.',
  },
  element: { title: 'Custom element', says: 'For pages whose HTML you write. Needs the script.' },
  source: {
    title: 'Source to write under the map',
    says: 'Add the source of each single figure, too.',
  },
  credit: (headline, dataDate, address) =>
    `Map: Klyngekort, “${headline.replace(/\.$/, '')}”. ${dataDate}. ${address}`,
  copy: 'Copy',
  copyWhat: (what) => `Copy: ${what}`,
  copied: (what) => `Copied: ${what}.`,
  selected: 'The browser does not allow copying. The text is selected: copy it yourself.',

  dated: 'The date always stands in the embed.',
  follows:
    'It follows the map: when the data changes, it shows the new figures with their new date. If the article must show the figures as they were, use a picture.',
  more: 'More for journalists',
  notPublished:
    'The map was opened as a file. In the code, “file://…” must be the address where the map is published.',
};
