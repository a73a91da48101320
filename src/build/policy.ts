/** The site's Content-Security-Policy: nothing from elsewhere, no inline script, inline styles by their hash. */
import { createHash } from 'node:crypto';

/** The source expression that allows an inline stylesheet, or script, with exactly this text. */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * The Trusted Types that may make HTML and addresses of scripts from text; whatever else tries to is refused. The
 * first is Svelte's, for its templates; then the site's own: HTML that the build or a component has made
 * (`shells/trustedHtml.ts`), and the service worker's address. `default` knows one address, that of MapLibre's worker,
 * which MapLibre hands to the browser as text. In the talk the map comes with a Svelte of its own: a second policy of
 * that name.
 */
const trustedTypes = [
  'svelte-trusted-html',
  'klyngekort-html',
  'klyngekort-offline',
  'default',
  "'allow-duplicates'",
];

/** The policy of a page, with the inline stylesheets it allows. Framing is not restricted: newspapers embed the map. */
export function contentPolicy(styleHashes: readonly string[]): string {
  return policyWith("'none'", styleHashes);
}

/** The policy for everything that the server sends: the service worker, too, which fetches what it keeps. */
export function serverPolicy(styleHashes: readonly string[]): string {
  return policyWith("'self'", styleHashes);
}

function policyWith(connect: string, styleHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes].join(' '),
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src ${connect}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    ['trusted-types', ...trustedTypes].join(' '),
  ].join('; ');
}
