import { describe, expect, it } from 'vitest';
import { oembed, oembedFile } from '../../../src/embed/oembed.ts';
import { frontView } from '../../../src/state/view.ts';
import { viewOf } from '../state/anyView.ts';

const siteUrl = 'https://kort.example/klynger/';
const view = viewOf('city', 'ikast', { language: 'en' });
const thumbnail = { file: 'kort/by-ikast.png', width: 1200, height: 630 };
const said = { siteUrl, title: 'A & "B"', publisher: 'KL', thumbnail };
const response = JSON.parse(oembed(view, said)) as Record<string, unknown>;

describe('the file that a CMS reads', () => {
  it('lies beside its page, under a name of its own', () => {
    expect(oembedFile(frontView)).toBe('oembed/index.json');
    expect(oembedFile(viewOf('cluster', 'clean'))).toBe('oembed/klynge-clean.json');
    expect(oembedFile(view)).toBe('en/oembed/by-ikast.json');
  });

  it('has what oEmbed 1.0 asks of the type rich, and who says it', () => {
    expect(response).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'A & "B"',
      author_name: 'KL',
      provider_name: 'Klyngekort',
      provider_url: siteUrl,
      width: 600,
      height: 500,
    });
    expect(response['cache_age']).toBeGreaterThan(0);
  });

  it('gives the frame alone, at the absolute address, as high as it says', () => {
    expect(response['html']).toMatch(
      /^<iframe src="https:\/\/kort\.example\/klynger\/en\/embed\/by-ikast\.html" title="A &amp; &quot;B&quot;" [^>]*height="500"[^>]*><\/iframe>$/,
    );
  });

  it('names no author where there is none', () => {
    expect(oembed(view, { ...said, publisher: '' })).not.toContain('author');
  });

  it('has a picture with its size', () => {
    expect(response).toMatchObject({
      thumbnail_url: 'https://kort.example/klynger/kort/by-ikast.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});
