/** Renders what describes the pages elsewhere: cards beside links, what a CMS learns, calendars. Loaded by Vite, as `renderPage.ts` is. */
import dataset from 'virtual:dataset';
import drawing from 'virtual:drawing';
import shapes from 'virtual:shapes';
import { oembed, oembedFile } from '../embed/oembed.ts';
import { indexDataset } from '../model/questions.ts';
import { headlineOf } from '../panel/headline.ts';
import { cardFile, cardOf, cardViews } from '../pictures/cards.ts';
import { drawPicture } from '../pictures/drawPicture.ts';
import { pictureSizes } from '../pictures/sizes.ts';
import { texts } from '../text/texts.ts';
import { calendarsOf, type CalendarFile } from './calendars.ts';
import type { CardDrawing } from './cards.ts';
import { mapViews } from './renderPage.ts';

const index = indexDataset(dataset);

/** The cards of all pages, drawn and not yet rendered. */
export function cards(): readonly CardDrawing[] {
  return cardViews(index).map((view) => ({
    file: cardFile(view),
    svg: drawPicture({
      tables: index,
      view,
      text: texts[view.language],
      shapes,
      drawing,
      size: 'card',
    }).svg,
  }));
}

/** What a CMS learns of each page with the map. `siteUrl` ends in a slash. */
export function oembeds(siteUrl: string): { readonly file: string; readonly text: string }[] {
  const { name: publisher } = dataset.publisher;
  return mapViews().map((view) => {
    const { headline: title } = headlineOf(index, view, texts[view.language]);
    const thumbnail = { ...pictureSizes.card, file: cardFile(cardOf(index, view)) };
    const text = oembed(view, { siteUrl, title, publisher, thumbnail });
    return { file: oembedFile(view), text };
  });
}

/** The programmes as calendar files. */
export function calendars(): readonly CalendarFile[] {
  return calendarsOf(dataset.programmes);
}
