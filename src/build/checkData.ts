/** `npm run check:data`: decodes the tables and says what is wrong in them, all of it at once. */
import { boundariesOf, readDenmark } from './drawShapes.ts';
import { loadDataset } from './loadDataset.ts';

try {
  const { clusters, branches, cities, municipalities } = loadDataset(
    'data',
    boundariesOf(readDenmark('detailed')),
  );
  console.log(
    `The tables are in order: ${clusters.length} clusters, ${branches.length} rows of branches, ` +
      `${cities.length} cities, ${municipalities.length} municipalities.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
