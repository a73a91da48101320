import { describe, expect, it } from 'vitest';
import { contentPolicy, inlineHash, serverPolicy } from '../../../src/build/policy.ts';

const policy = contentPolicy([inlineHash('p{color:red}')]);
const directivesOf = (text: string) =>
  new Map(
    text.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources] as const;
    }),
  );
const directives = directivesOf(policy);
const served = serverPolicy([inlineHash('p{color:red}')]);

describe('the policy', () => {
  it('lets nothing come from elsewhere', () => {
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    expect(directives.get('default-src')).toEqual(["'self'"]);
    for (const name of ['script-src', 'worker-src']) {
      expect(directives.get(name), name).toEqual(["'self'"]);
    }
    expect(served).not.toMatch(/https?:|\*|unsafe/);
  });

  it('allows no inline script, and of inline styles just the given ones', () => {
    expect(directives.get('style-src')).toEqual(["'self'", inlineHash('p{color:red}')]);
    expect(directives.get('script-src')?.join()).not.toMatch(/sha256|nonce|inline/);
    expect(contentPolicy([])).toContain("style-src 'self';");
  });

  it('closes what the site does not use', () => {
    for (const name of ['object-src', 'base-uri', 'form-action']) {
      expect(directives.get(name), name).toEqual(["'none'"]);
    }
  });

  it('lets no page ask for anything by script, only the service worker for the site’s own files', () => {
    expect(directives.get('connect-src')).toEqual(["'none'"]);
    const ofServer = directivesOf(served);
    expect(ofServer.get('connect-src')).toEqual(["'self'"]);
    ofServer.set('connect-src', ["'none'"]);
    expect(ofServer).toEqual(directives);
  });

  it('lets no text become markup or a script’s address but by the site’s own policies', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual([
      'svelte-trusted-html',
      'klyngekort-html',
      'klyngekort-offline',
      'default',
      "'allow-duplicates'",
    ]);
  });

  it('leaves framing open: newspapers embed the map', () => {
    expect(directives.has('frame-ancestors')).toBe(false);
  });
});

describe('the hash of a stylesheet', () => {
  it('is the one that browsers compute', () => {
    // echo -n 'body{margin:0}' | openssl dgst -sha256 -binary | base64
    expect(inlineHash('body{margin:0}')).toBe(
      "'sha256-IAdwN3biDCQ3brrgp1m8kBEsPQYyqfREKOEfeoREopc='",
    );
  });

  it('tells apart what differs by a space, and takes letters beyond ASCII as UTF-8', () => {
    expect(inlineHash('a{}')).not.toBe(inlineHash('a {}'));
    expect(inlineHash('/* å */')).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
  });
});
