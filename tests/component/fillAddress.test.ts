import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillAddress } from '../../src/articles/fillAddress.ts';
import { only } from './stage.ts';

const standIn = 'https://kortets-adresse/';
const at = (href: string) => new URL(href) as unknown as Location;
const code = () => only(document, 'pre').textContent;

beforeEach(() => {
  document.documentElement.dataset['root'] = '../';
  document.body.innerHTML = `<pre data-address="${standIn}"><code>&lt;iframe src="${standIn}embed/index.html"></code></pre><p data-fill-in>Skriv</p>`;
});
afterEach(() => {
  delete document.documentElement.dataset['root'];
  document.body.replaceChildren();
});

describe('code on a page that was rendered without the site’s address', () => {
  it('gets the one at which the page is read', () => {
    fillAddress(document, at('https://kort.example/sub/en/journalister.html?palet=moerk'));
    expect(code()).toBe('<iframe src="https://kort.example/sub/embed/index.html">');
    expect(only(document, '[data-fill-in]').hidden).toBe(true);
  });

  it('keeps the stand-in, and says so, where the page is a file', () => {
    fillAddress(document, at('file:///kort/en/journalister.html'));
    expect(code()).toContain(standIn);
    expect(only(document, '[data-fill-in]').hidden).toBe(false);
  });
});
