/** Text as it stands in an attribute or between tags. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** HTML without the comments by which a hydrating script would find its places. */
export function withoutComments(html: string): string {
  return html.replaceAll(/<!--.*?-->/g, '');
}
