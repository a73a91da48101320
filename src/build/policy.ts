/** The site's Content-Security-Policy: nothing from elsewhere, no inline script, inline styles by their hash. */
import { createHash } from 'node:crypto';

/** The source expression that allows an inline stylesheet with exactly this text. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
}

/** The policy, with the inline stylesheets it allows. Framing is not restricted: newspapers embed the map. */
export function contentPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes].join(' '),
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
