/** HTML without the comments by which a hydrating script would find its places. */
export function withoutComments(html: string): string {
  return html.replaceAll(/<!--.*?-->/g, '');
}

/**
 * The same HTML in which every id stands once, at its first place. For parts that are drawn many times over: what
 * refers to one of their ids finds the first, which is like the others.
 */
export function eachIdOnce(html: string): string {
  const seen = new Set<string>();
  return html.replaceAll(/ id="([^"]*)"/g, (attribute, id: string) => {
    if (seen.has(id)) return '';
    seen.add(id);
    return attribute;
  });
}

/** The styles of the components that carry their own: the renderer puts them into the head, comments and all. */
export function stylesIn(head: string): string {
  return [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
    .map(([, css = '']) => shortened(css))
    .join('\n');
}

/** A stylesheet that no bundler has seen, without its comments and the room between its words. */
export function shortened(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':');
}
