import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  elementCode,
  embedOf,
  frameCode,
  scriptCode,
  type Pasted,
} from '../../../src/embed/snippets.ts';
import { format } from '../../../src/state/address.ts';
import { frontView, plainEmbed, type View } from '../../../src/state/view.ts';
import { anyView, viewOf } from '../state/anyView.ts';

const siteUrl = 'https://kort.example/klynger/';
const clean = viewOf('cluster', 'clean');
const pastedOf = (view: View, title = 'CLEAN er i seks byer'): Pasted => ({
  view,
  siteUrl,
  title,
  height: 500,
});

/** What a browser makes of the code in the middle of an article. */
function read(code: string) {
  const { document } = new JSDOM(`<main>${code}<p>The rest of the article</p></main>`).window;
  const [first] = document.querySelectorAll('main > *');
  if (!first) throw new Error('Nothing was pasted.');
  const attribute = (name: string) => first.getAttribute(name);
  return { document, first, attribute };
}

describe('the embed of a page', () => {
  it('shows what the page shows', () => {
    const view = { ...clean, status: 'emerging', chart: 'spread', palette: 'dark' } as const;
    expect(embedOf(view)).toEqual({ ...view, chart: 'grants', embed: plainEmbed });
  });

  it('follows the reader’s system where the page is in colours for a room or for paper', () => {
    for (const palette of ['auto', 'projector', 'print'] as const) {
      expect(embedOf({ ...clean, palette }).palette).toBe('auto');
    }
  });
});

describe('the code of the frame', () => {
  it('is one element with all that it needs, and its closing tag', () => {
    expect(frameCode(pastedOf(embedOf(clean)))).toBe(
      '<iframe src="https://kort.example/klynger/embed/klynge-clean.html" title="CLEAN er i seks byer"' +
        ' width="100%" height="500" loading="lazy" allow="fullscreen; geolocation" style="width:100%;height:500px;border:0"></iframe>',
    );
  });

  it('escapes what stands in its title and its address', () => {
    const title = 'Lifestyle & "Design" <b>Cluster</b>';
    const view = embedOf({ ...clean, palette: 'dark' }, { ...plainEmbed, locked: true });
    const code = frameCode(pastedOf(view, title));
    expect(code).toContain('?palet=moerk&amp;laast=1"');
    const { attribute } = read(code);
    expect(attribute('title')).toBe(title);
    expect(attribute('src')).toBe(siteUrl + format(view));
  });

  it('leaves the rest of the article alone, whatever is chosen and whatever it is called', () => {
    fc.assert(
      fc.property(anyView, fc.string(), (view, title) => {
        const { document, attribute } = read(frameCode(pastedOf(embedOf(view), `Kort ${title}`)));
        expect(attribute('src')).toBe(siteUrl + format(embedOf(view)));
        expect(document.querySelectorAll('main > *')).toHaveLength(2);
        expect(document.querySelector('main > p')?.textContent).toBe('The rest of the article');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the code of the script', () => {
  it('is the site’s own, and waits for nothing', () => {
    expect(scriptCode({ siteUrl })).toBe(
      '<script src="https://kort.example/klynger/embed.js" async></script>',
    );
  });
});

describe('the code of the element', () => {
  it('has the words of the address, its closing tag, and the script', () => {
    const view: View = embedOf(
      { ...clean, language: 'en', palette: 'dark' },
      { locked: true, transparent: true, panel: true },
    );
    const [element, script] = elementCode(pastedOf(view)).split('\n');
    expect(element).toBe(
      '<klynge-kort valg="klynge-clean" sprog="en" diagram="ingen" palet="moerk" laast="1" baggrund="gennemsigtig" titel="CLEAN er i seks byer"></klynge-kort>',
    );
    expect(script).toBe(scriptCode({ siteUrl }));
  });

  it('says only its title where all is as on the front page', () => {
    const [element] = elementCode(pastedOf(embedOf(frontView), 'Kort')).split('\n');
    expect(element).toBe('<klynge-kort titel="Kort"></klynge-kort>');
  });
});
