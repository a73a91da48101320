/** The sources whose own titles are not in Danish, and the language they are in, for those who have pages read aloud. */
const notDanish: ReadonlyMap<string, string> = new Map([
  ['agro-food-park', 'en'],
  ['energycluster-2020-06-26', 'en'],
  ['eurostat-healthcare', 'en'],
  ['geonames', 'en'],
  ['natural-earth', 'en'],
  ['nordschleswiger-clean', 'de'],
  ['sound-hub-denmark', 'en'],
  ['techbbq-2020-12-11', 'en'],
]);

/** The language of a source's title. */
export function titleLanguage(sourceId: string): string {
  return notDanish.get(sourceId) ?? 'da';
}
