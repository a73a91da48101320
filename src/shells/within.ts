/** What a selector finds in a drawn map or embed. Throws if it is not there: then the document is none of this site's. */
export function within(parent: ParentNode, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} here.`);
  return found;
}
