/** The quiet line that offers a new edition of the site: nobody is made to take it, least of all in the middle of a talk. */
import type { Language } from '../model/dataset.ts';
import { applyUpdate, keepOffline } from '../offline/offline.ts';
import { daEdition } from '../text/late/daEdition.ts';
import { enEdition } from '../text/late/enEdition.ts';
import styles from './offerEdition.css?inline';

/** Keeps the site for use without a network, and offers new editions of it. Not in dev: there everything is new. */
export function keepEdition(): void {
  if (import.meta.env.PROD) void keepOffline(offerEdition);
}

function offerEdition(): void {
  if (document.querySelector('.edition-offer')) return;
  const words = { da: daEdition, en: enEdition }[document.documentElement.lang as Language];
  const line = document.createElement('p');
  line.className = 'edition-offer';
  // An element with this role speaks when something is put into it, not when it comes.
  line.setAttribute('role', 'status');
  document.body.append(line);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  line.append(
    button(words.load, () => void applyUpdate()),
    button(words.later, () => line.remove()),
  );
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
