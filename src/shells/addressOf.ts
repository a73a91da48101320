/**
 * The address, relative to the site's root, of the page that a link's `href` leads to, or a whole URL. Null for a
 * place on the page shown, and for another site.
 */
export type AddressOf = (href: string) => string | null;

/** For pages that are files of their own. `root` is the site's root. */
export function fileAddresses(root: string): AddressOf {
  return (href) => {
    const url = new URL(href, location.href).href;
    return !href.startsWith('#') && url.startsWith(root) ? url.slice(root.length) : null;
  };
}
