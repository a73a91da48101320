/** The little script of the pages of text: keeps the reader's colours, the programme's clock, the site's address in code to copy, claims with their sources, and the copy for use without a network. The pages are whole without it. */
import { copyClaims } from './articles/copyClaims.ts';
import { fillAddress } from './articles/fillAddress.ts';
import { followClock } from './articles/followClock.ts';
import { keepPalette } from './articles/keepPalette.ts';
import type { Language } from './model/dataset.ts';
import { keepEdition } from './shells/offerEdition.ts';
import { whenIdle } from './state/whenIdle.ts';
import { daClock } from './text/articles/daClock.ts';
import { enClock } from './text/articles/enClock.ts';

keepPalette(document, location.search, history);
fillAddress(document, location);
copyClaims(document);
followClock(
  document,
  location.search,
  { da: daClock, en: enClock }[document.documentElement.lang as Language],
);
whenIdle(keepEdition);
