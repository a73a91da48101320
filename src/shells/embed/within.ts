/** What a selector finds in the embed. Throws if it is not there: then the document is no embed of this site. */
export function within(parent: ParentNode, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The embed has no ${selector}.`);
  return found;
}
