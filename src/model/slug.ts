/** The Danish letters that have a spelling of their own in ASCII. */
const danishLetters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

/**
 * The id of a name, as it stands in tables and addresses: lower-case ASCII, æ→ae, ø→oe, å→aa, and one
 * hyphen for every run of anything else: `Høje-Taastrup` → `hoeje-taastrup`, `Nykøbing F.` →
 * `nykoebing-f`. Empty for a name without a letter or digit.
 */
export function slug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danishLetters.get(letter) ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether a text has the shape of an id: lower-case ASCII words and digits, joined by single hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
