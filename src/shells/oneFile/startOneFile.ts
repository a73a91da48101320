/**
 * The whole site in one file. What stands after `#` is the address; which page it means decides what the document
 * holds. As on the site, another language or a page of text is another document: the file is then opened anew.
 */
import { keepPalette } from '../../articles/keepPalette.ts';
import { copyClaims } from '../../articles/copyClaims.ts';
import { followClock } from '../../articles/followClock.ts';
import { pageFile, parse, type KnownIds } from '../../state/address.ts';
import { daClock } from '../../text/articles/daClock.ts';
import { enClock } from '../../text/articles/enClock.ts';
import type { View } from '../../state/view.ts';
import { startPage } from '../startPage.ts';
import {
  fragmentAddress,
  FragmentReader,
  fragmentWithPalette,
  placeOf,
  talkIn,
} from './fragments.ts';
import { startFileTalk } from './fileTalk.ts';
import { unpacked, type PackedPages } from './packed.ts';

const html = document.documentElement;
const address = () => fragmentAddress(location.href) ?? '';
/** Which document an address is in does not depend on what is selected. */
const none = new Set<string>();
const nothing: KnownIds = {
  cluster: none,
  city: none,
  area: none,
  region: none,
  municipality: none,
};
/** The document that an address is in: the presentation is one, and so is each page without its selection. */
const documentNow = () => {
  const talk = talkIn(address());
  return talk ? `praesentation ${talk.language}` : pageFile(viewNow());
};
const viewNow = (): View => ({ ...parse(address(), nothing).view, selection: null });

export async function startOneFile(): Promise<void> {
  const view = viewNow();
  const opened = pageFile(view);
  const here = documentNow();
  let leaving = false;
  let followed = false;
  for (const moved of ['popstate', 'hashchange'] as const) {
    window.addEventListener(moved, (event) => {
      if (documentNow() === here) return moved === 'hashchange' ? showPlace() : undefined;
      // Before anybody follows an address that is not for this document.
      event.stopImmediatePropagation();
      if (leaving) return;
      leaving = true;
      // A page that a link leads to begins at its top; going back finds the place where it was left.
      if (followed) scrollTo(0, 0);
      location.reload();
    });
  }
  document.addEventListener('click', goToPlace, { capture: true });
  document.addEventListener('click', ({ target }) => {
    followed = (target as Element).closest('a[href^="#"]') !== null;
  });
  window.addEventListener('popstate', () => (followed = false));
  const talk = talkIn(address());
  if (talk) {
    await startFileTalk(talk.language, talk.query);
    delete html.dataset['opening'];
    return;
  }
  // The file itself holds the Danish front page, so that it can be read without a script.
  if (opened !== pageFile({ language: 'da', selection: null, article: null, embed: null })) {
    await open(opened, view);
  }
  if (view.article) startArticle(view);
  else await startPage(fragmentAddress, FragmentReader);
  requestAnimationFrame(() => {
    delete html.dataset['opening'];
    showPlace();
  });
}

/** Puts a packed page into the document. */
async function open(file: string, { language, article }: View): Promise<void> {
  const { titles, islands } = JSON.parse(await unpacked('pages')) as PackedPages;
  html.lang = language;
  if (article) html.dataset['article'] = article;
  document.title = titles[file] ?? '';
  for (const [id, byPage] of Object.entries(islands)) {
    const island = document.getElementById(id);
    // The build's own HTML, which came with this very file.
    if (island) island.innerHTML = byPage[file] ?? '';
  }
}

function startArticle({ language }: View): void {
  const search =
    address()
      .split('#')[0]
      ?.replace(/^[^?]*/, '') ?? '';
  keepPalette(document, search, history, fragmentWithPalette);
  copyClaims(document);
  followClock(document, search, { da: daClock, en: enClock }[language]);
}

/** Shows the place that the address names after a second `#`. */
function showPlace(): void {
  const [, place = ''] = address().split('#');
  if (place) document.getElementById(place)?.scrollIntoView();
}

/** A link to a place on the page shown leaves the address alone: it says which page that is. */
function goToPlace(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const place = placeOf(link?.getAttribute('href') ?? null);
  if (!link || !place) return;
  event.preventDefault();
  // These open a card, which says the same and more.
  if (link.matches('[data-claim]')) return;
  place.scrollIntoView();
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
