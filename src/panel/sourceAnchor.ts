/** Where a source stands on the page of sources: `kilde-folk1a-2020k3`. */
export function sourceAnchor(id: string): string {
  return `kilde-${id}`;
}
