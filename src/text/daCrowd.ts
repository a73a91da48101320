/** What is said only where there are too many cities to show each, in Danish. */
import { numbersIn } from './numbers.ts';

// Asked each time: a call at the module's top would stay in every script.
const whole = (count: number) => numbersIn('da').whole(count);

export const daCrowd = {
  /** What a screen reader hears of the mark of a municipality's cities. */
  townsMark: (name: string, cities: number, clusters: number, headquarters: number) =>
    `${name} Kommune, ${whole(cities)} byer tegnet som én, ${whole(clusters)} klynger` +
    (headquarters === 0 ? '' : `, ${whole(headquarters)} med hovedkvarter`),
  /** The name of a list that ends after the first `shown` of `total`. */
  firstOf: (name: string, shown: number, total: number) =>
    `${name} (vist: ${whole(shown)} af ${whole(total)})`,
  /** What ends a row of names or marks that has `more`. */
  andMore: (more: number) => `${whole(more)} til`,
  /** Under the title of a chart with a mark for each city. */
  mostMarks: (unit: string, most: number) => `${unit}; højst ${whole(most)} byer vist pr. klynge`,
  /** Under the title of the chart with a column for each city. */
  columns: (unit: string, shown: number, total: number) =>
    `${unit}; vist: ${whole(shown)} af ${whole(total)} byer`,
};

export type CrowdText = typeof daCrowd;
