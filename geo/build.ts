/**
 * `npm run geo -- <file>` computes the files of `geo/` from a municipality file (GeoJSON or TopoJSON);
 * `npm run geo` alone merges areas and regions anew after `data/municipalities.csv` has changed. Nothing is
 * overwritten unless all checks pass.
 */
import { readFileSync } from 'node:fs';
import { checkFiles } from './checks.ts';
import { readCountries, readReport, readTable, readTexts, writeProducts } from './files.ts';
import { productsFromCommitted, productsFromInput, type Products } from './products.ts';

function build(file: string | undefined): void {
  const memberships = readTable();
  const products: Products =
    file === undefined
      ? productsFromCommitted(readTexts(), readReport(), memberships, readCountries())
      : productsFromInput(readFileSync(file, 'utf8'), memberships, readCountries());
  const problems = checkFiles(products.texts, products.report, memberships);
  if (problems.length > 0) {
    throw new Error(`nothing was written, ${problems.length} problems:\n${problems.join('\n')}`);
  }
  writeProducts(products);
  for (const [name, { bytes, brotli }] of Object.entries(products.report.files)) {
    console.log(`geo/${name}: ${bytes} bytes, ${brotli} after brotli`);
  }
}

try {
  build(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
