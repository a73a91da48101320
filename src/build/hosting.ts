/**
 * How the site is to be served, said once and written for three kinds of server: `_headers` for static hosts, and a
 * configuration each for nginx and Caddy.
 */

/** Headers for a path, or for all that begins with it where it ends in `*`. Every rule that fits applies. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where the configurations lie in the built site. No server is to give them to readers. */
export const hostingFiles = { nginx: 'hosting/nginx.conf', caddy: 'hosting/Caddyfile' } as const;

/** What no reader asks for. */
const hidden = ['_headers', 'hosting'];

/** Types that servers do not know by themselves, by the ends of files' names. */
const types: Readonly<Record<string, readonly string[]>> = {
  'application/manifest+json': ['webmanifest'],
  'application/geo+json': ['geojson'],
  'text/calendar': ['ics'],
  'text/csv': ['csv'],
};

/** Text that is worth compressing, HTML aside, which every server compresses. */
const compressed = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'image/svg+xml',
  ...Object.keys(types),
];

const forEverybody = { 'Access-Control-Allow-Origin': '*' };

/**
 * The site's rules. One policy for all pages; framing is not restricted, newspapers embed the map. Hashed files never
 * change; data, the embeds' script and what describes a page to a CMS may be read from any other site. The one-file
 * edition is to be saved: it has a policy of its own.
 */
export function hostingRules(policy: string): readonly HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      },
    },
    {
      path: '/assets/*',
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    { path: '/data/*', headers: forEverybody },
    { path: '/embed.js', headers: forEverybody },
    { path: '/oembed/*', headers: forEverybody },
    { path: '/en/oembed/*', headers: forEverybody },
    { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
    { path: '/klyngekort.html', headers: { 'Content-Disposition': 'attachment' } },
  ];
}

/** The `_headers` file that many static hosts read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => `${path}\n${lines('  ', headers, (name) => `${name}: `)}`)
    .join('');
}

/**
 * The configuration for nginx, to be included where its `http` block says. Headers that a `location` adds would take
 * the place of all others, so each header is looked up by the path instead; what is empty is not sent.
 */
export function nginxFile(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$klyngekort_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const values = rules.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`  ${nginxPath(path)} "${value}";\n`];
    });
    return `map $uri ${variable(name)} {\n  default "";\n${values.join('')}}\n`;
  });
  const added = names.map((name) => `  add_header ${name} ${variable(name)} always;\n`);
  const known = Object.entries(types).map(([type, ends]) => `    ${type} ${ends.join(' ')};\n`);
  return `# nginx: put this file where the http block includes it (on Debian /etc/nginx/conf.d/klyngekort.conf),
# and write the site's name and folder. Where a file has its compressed twin beside it (index.html.gz) that one is sent.
${maps.join('')}server {
  listen 80;
  server_name _;
  root /var/www/klyngekort;
  index index.html;
  charset utf-8;
  error_page 404 /404.html;
  include /etc/nginx/mime.types;
  types {
${known.join('')}  }
  charset_types text/html text/css text/csv text/calendar application/javascript;
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types ${compressed.join(' ')};
${added.join('')}  location ~ ^/(${hidden.join('|')})(/|$) {
    return 404;
  }
}
`;
}

/** A path as the key of a map of nginx. */
function nginxPath(path: string): string {
  return path.endsWith('*') ? `~^${path.slice(0, -1)}` : path;
}

/** The configuration for Caddy. Write the site's name for `:80`, and Caddy gets a certificate for it. */
export function caddyFile(rules: readonly HeaderRule[]): string {
  const headers = rules.map(
    ({ path, headers: own }) =>
      `  header ${path === '/*' ? '' : `${path} `}{\n${lines('    ', own, (name) => `${name} `, true)}  }\n`,
  );
  const known = Object.entries(types).map(
    ([type, ends]) =>
      `  @${ends[0]} path ${ends.map((end) => `*.${end}`).join(' ')}\n  header @${ends[0]} Content-Type ${type}\n`,
  );
  return `# Caddy: write the site's name for ":80" and its folder; a certificate comes by itself.
:80 {
  root * /var/www/klyngekort
  encode zstd gzip {
    match {
${['text/html', ...compressed].map((type) => `      header Content-Type ${type}*\n`).join('')}    }
  }
${headers.join('')}${known.join('')}  handle_errors {
    rewrite * /404.html
    file_server
  }
  file_server {
    precompressed br gzip
    hide ${hidden.join(' ')}
  }
}
`;
}

/** A line for each header. `quoted` where the server wants values in quotes. */
function lines(
  indent: string,
  headers: HeaderRule['headers'],
  before: (name: string) => string,
  quoted = false,
): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}${before(name)}${quoted ? `"${value}"` : value}\n`)
    .join('');
}
