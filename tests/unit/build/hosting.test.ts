import { describe, expect, it } from 'vitest';
import { headersFile, hostingRules } from '../../../src/build/hosting.ts';
import { serverPolicy } from '../../../src/build/policy.ts';
import { parseHeaders } from '../../../src/build/previewPlugin.ts';

const policy = serverPolicy([]);

describe('the file of headers', () => {
  const rules = parseHeaders(headersFile(hostingRules(policy)));

  it('is read as a static host reads it', () => {
    expect(rules.map(({ start }) => start)).toEqual([
      '/',
      '/assets/',
      '/data/',
      '/embed.js',
      '/oembed/',
      '/en/oembed/',
      '/sw.js',
      '/klyngekort.html',
    ]);
    const [all, assets, ...others] = rules.map(({ headers }) => new Map(headers));
    const [worker, oneFile] = others.slice(-2);
    expect(all?.get('Content-Security-Policy')).toBe(policy);
    expect(all?.get('X-Content-Type-Options')).toBe('nosniff');
    expect(assets?.get('Cache-Control')).toContain('immutable');
    for (const open of others.slice(0, -2))
      expect(open.get('Access-Control-Allow-Origin')).toBe('*');
    expect(worker?.get('Cache-Control')).toBe('no-cache');
    expect(oneFile?.get('Content-Disposition')).toBe('attachment');
  });

  it('lets browsers keep only files whose name changes with their content', () => {
    expect(rules[0]?.headers.some(([name]) => name === 'Cache-Control')).toBe(false);
  });

  it.each([
    ['nothing', '', []],
    ['empty lines and CRLF', '\r\n/*\r\n\r\n  A: b\r\n', [{ start: '/', headers: [['A', 'b']] }]],
    [
      'a value with colons',
      '/a/*\n  Link: <https://x.dk>; rel=a\n',
      [{ start: '/a/', headers: [['Link', '<https://x.dk>; rel=a']] }],
    ],
    [
      'two headers and two paths',
      '/*\n\tA: 1\n\tB: 2\n/b/*\n  C: 3',
      [
        {
          start: '/',
          headers: [
            ['A', '1'],
            ['B', '2'],
          ],
        },
        { start: '/b/', headers: [['C', '3']] },
      ],
    ],
    ['a header before any path', '  A: 1\n', []],
  ])('may hold %s', (_, text, expected) => {
    expect(parseHeaders(text)).toEqual(expected);
  });
});
