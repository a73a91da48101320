/** The id of a benchmark on the page of the benchmarks, for links to it. */
export function benchmarkAnchor(number: number): string {
  return `pejlemaerke-${number}`;
}
