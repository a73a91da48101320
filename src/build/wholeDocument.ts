/** A page that is not made from the template: the presentation and the poster. */
import { fileIn, rootOf } from '../state/address.ts';
import type { Language } from '../model/dataset.ts';
import { escaped } from '../text/escaped.ts';
import { contentPolicy, inlineHash } from './policy.ts';

export interface DocumentParts {
  /** File name in the language's folder. */
  readonly name: string;
  readonly language: Language;
  /** With a slash at its end; empty leaves out what needs it. */
  readonly siteUrl: string;
  readonly title: string;
  readonly description: string;
  /** The inline stylesheet; may be empty. */
  readonly styles: string;
  /** What else stands in the head. */
  readonly head: string;
  readonly body: string;
  /** Attributes of `<html>` besides language and root. */
  readonly attributes: string;
}

export interface RenderedDocument {
  /** Relative to the site's root. */
  readonly file: string;
  readonly html: string;
  readonly styles: string;
}

/** Puts the parts together, under the site's policy. */
export function wholeDocument(parts: DocumentParts): RenderedDocument {
  const { name, language, siteUrl, title, description, styles, head, body, attributes } = parts;
  const root = rootOf({ language, embed: null });
  const file = fileIn(language, name);
  const otherLanguage = language === 'en' ? 'da' : 'en';
  const other = root + fileIn(otherLanguage, name);
  const html = `<!doctype html>
<html lang="${language}" data-root="${root || './'}"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(styles ? [inlineHash(styles)] : [])}">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
${siteUrl ? `<link rel="canonical" href="${siteUrl}${file}">\n` : ''}<link rel="alternate" hreflang="${otherLanguage}" href="${other}">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
${styles ? `<style>${styles}</style>\n` : ''}${head}
</head>
${body}
</html>
`;
  return { file, html, styles };
}
