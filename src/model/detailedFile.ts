/** The country's finer level, TopoJSON as text: fetched when it is needed. In the one-file edition `shells/oneFile/detailedFile.ts` stands in for this. */
export async function detailedFile(): Promise<string> {
  return (await import('../../geo/denmark-detailed.topo.json?raw')).default;
}
