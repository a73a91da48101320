/**
 * A text as the search compares it: in small letters, however Danish letters are typed (`å`, `aa` or `a`; `ø`,
 * `oe` or `o`; `æ`, `ae` or `e`), without accents, and with one space for every run of anything but letters and
 * digits: `Høje-Taastrup` and `hoje tåstrup` both become `hoje tastrup`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æä]|ae/g, 'e')
    .replace(/[øö]|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
