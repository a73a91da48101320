/** Why rows of the report are missed, as far as it is known: the report says it under each table. */

const besideTheHtml =
  'the script and the words are fetched beside the HTML, and read while the picture is drawn. Single visits differ about as much (least – most).';

const reasons: Readonly<Record<string, string>> = {
  'first contentful paint': besideTheHtml,
  'outlines painted': besideTheHtml,
  'blocking before the live map is asked for':
    'the page without a script blocks a phone, too (under “limit” in the row “blocking until it has taken over”), by laying out its elements once. On top come reading the script and the words, and bringing the map and the panel to life, each in a task of its own.',
  'click to highlight seen, still map':
    'the few lines of the limit recolour. The page works out marks, places of names, sums and headline, replaces the panel and says what changed. This is the first click after loading, whose code runs for the first time: later ones take about half.',
  'click to highlight seen, live map':
    'as on the still map; and without a GPU the processor, which the page needs, paints the land anew.',
  'live map idle':
    'the plain page asks for MapLibre at once. This one shows its picture and comes to life first: the live map is needed only to zoom.',
  'memory of its script':
    'MapLibre and the land take as much in both. What is more are the tables and texts, and marks, charts and panel as elements with what keeps them in step.',
  growth:
    'of 28 clicks, the 95 % are about the slowest but one. The median beside it tells whether the work has grown.',
};

/** Lines of Markdown under a table, for its rows that were missed; none where all were met. */
export function missedBecause(missed: readonly string[]): string[] {
  const known = [...new Set(missed)];
  if (known.length === 0) return [];
  return [
    '',
    'Missed, and why:',
    '',
    ...known.map((row) => `- **${row}**: ${reasons[row] ?? 'the reason is not known.'}`),
  ];
}
