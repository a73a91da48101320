/**
 * The rules of a stylesheet that a page may need: those of components that are not on it are left out. Only for pages
 * that no script draws on. A component's rules carry its class (`cssHash` in `svelte.config.js`); rules without one stay.
 */
export function neededRules(css: string, html: string): string {
  const classes = new Set(
    [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  const isHere = (selector: string) =>
    [...selector.matchAll(/\.(k[0-9a-z]{5})(?![\w-])/g)].every(([, own = '']) => classes.has(own));
  return css
    .replaceAll(/([^{}]*)\{[^{}]*\}/g, (rule, selectors: string) =>
      selectors.startsWith('@') || selectors.split(',').some(isHere) ? rule : '',
    )
    .replaceAll(/@[^{};]*\{\}/g, '');
}
