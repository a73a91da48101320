/**
 * How the site degrades where there are many more cities than today's 28: the maps then draw each municipality's
 * cities as one mark, and lists end after the first and say so.
 *
 * The build leaves all of it out of scripts for tables that are no crowd: whoever uses it asks
 * `import.meta.mayBeCrowded` first.
 */
import type { City, Dataset } from './dataset.ts';

/** More cities than this are drawn together. */
const mostDrawn = 60;
/** A list of places, a row of marks and the columns of a table end after so many. */
export const mostListed = 40;
/** The marks of a cluster's cities beside its grant end after so many: MADE, today's widest, has 13. */
export const mostMarks = 14;
/** A cluster's offices in one place end after so many in the list of the clusters there. */
export const mostOffices = 8;

/** Whether there are too many cities to be drawn one by one. */
export function isCrowded({ cities }: Pick<Dataset, 'cities'>): boolean {
  return cities.length > mostDrawn;
}

/** The first of a list, as many as are shown. */
export function firstOf<Thing>(things: readonly Thing[], most = mostListed): readonly Thing[] {
  return things.slice(0, most);
}

/**
 * The tables with the cities of each municipality as one, which stands where the first of them is, bears the
 * municipality's name and has the presences of all. Its id is the municipality's.
 */
export function drawnTogether(dataset: Dataset): Dataset {
  const names = new Map(dataset.municipalities.map(({ id, name }) => [id, name]));
  const municipalityOf = new Map(dataset.cities.map(({ id, municipality }) => [id, municipality]));
  const together = new Map<string, City>();
  for (const city of dataset.cities) {
    const id = city.municipality;
    if (!together.has(id)) together.set(id, { ...city, id, name: names.get(id) ?? city.name });
  }
  const branches = new Map(
    dataset.branches.map((branch) => {
      const city = municipalityOf.get(branch.city ?? '') ?? branch.city;
      return [`${branch.cluster} ${city ?? branch.region} ${branch.kind}`, { ...branch, city }];
    }),
  );
  return { ...dataset, cities: [...together.values()], branches: [...branches.values()] };
}
