/** The little script of the pages of text: keeps the reader's colours, and the programme's clock. The pages are whole without it. */
import { followClock } from './articles/followClock.ts';
import { keepPalette } from './articles/keepPalette.ts';
import { daClock } from './text/articles/daClock.ts';
import { enClock } from './text/articles/enClock.ts';

keepPalette(document, location, history);
followClock(document, location.search, document.documentElement.lang === 'en' ? enClock : daClock);
