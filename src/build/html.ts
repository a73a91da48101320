/** HTML without the comments by which a hydrating script would find its places. */
export function withoutComments(html: string): string {
  return html.replaceAll(/<!--.*?-->/g, '');
}
