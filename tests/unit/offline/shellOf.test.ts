import { describe, expect, it } from 'vitest';
import { shellOf } from '../../../src/offline/shellOf.ts';
import { languages } from '../../../src/model/dataset.ts';
import { pageFile } from '../../../src/state/address.ts';
import { articles, frontView, read } from '../../../src/state/view.ts';
import { everySelection } from '../state/anyView.ts';

describe('the page that stands for others without a network', () => {
  it('is the front page of the language for every selection, with the ending or without', () => {
    for (const language of languages) {
      const front = pageFile({ ...frontView, language });
      for (const selection of everySelection) {
        const file = pageFile({ ...frontView, language, selection });
        expect(shellOf(file), file).toBe(front);
        expect(shellOf(file.replace('.html', '')), file).toBe(front);
      }
    }
  });

  it('stands for no page of text, embed, file or unknown address', () => {
    for (const article of articles) expect(shellOf(pageFile(read(frontView, article)))).toBeNull();
    for (const path of [
      '',
      'index.html',
      'embed/by-aarhus.html',
      'en/embed/by-aarhus.html',
      'data/by-aarhus.csv',
      'kort/by-aarhus.png',
      'nowhere.html',
      'program-eu-temadag-2020.ics',
    ]) {
      expect(shellOf(path), path).toBeNull();
    }
  });
});
