/**
 * Writes the address at which a page is read where it was rendered without one: its code can then be copied as it
 * is. A page opened as a file keeps the stand-in and the line that tells what to write instead.
 */
export function fillAddress(page: Document, { href, protocol }: Location): void {
  if (!protocol.startsWith('http')) return;
  const root = new URL(page.documentElement.dataset['root'] ?? './', href).href;
  for (const element of page.querySelectorAll<HTMLElement>('[data-address]')) {
    const standIn = element.dataset['address'] ?? '';
    element.textContent = element.textContent.replaceAll(standIn, root);
  }
  for (const line of page.querySelectorAll<HTMLElement>('[data-fill-in]')) line.hidden = true;
}
