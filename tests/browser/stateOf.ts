import type { Page } from 'playwright-core';

/** What a page says it shows: two pages with the same are in the same state, however they came there. */
export interface State {
  readonly heading: string;
  readonly title: string;
  readonly address: string;
  /** One line for each mark, bar, row and link: what it stands for and how it stands out. */
  readonly marks: readonly string[];
  /** Everything that there is to read in the main part, but what was announced. */
  readonly text: string;
}

/** Reads the state off a page; what the pointer or the focus previews is no part of it. */
export function stateOf(page: Page): Promise<State> {
  return page.evaluate(() => {
    const kinds = ['cluster', 'city', 'area', 'region', 'municipality'];
    const marks = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-emphasis]')];
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    main.querySelector('[data-announce]')?.remove();
    for (const added of main.querySelectorAll('.controls, .live, .outline.preview')) added.remove();
    return {
      heading: document.querySelector('h1')?.textContent ?? '',
      title: document.title,
      address: location.pathname + location.search,
      marks: marks
        .map(({ localName, dataset }) => {
          const thing = kinds.map((kind) => dataset[kind] && `${kind} ${dataset[kind]}`);
          return [localName, ...thing, dataset['emphasis'], dataset['of']]
            .filter(Boolean)
            .join(' ');
        })
        .toSorted(),
      text: main.textContent.replaceAll(/\s+/g, ' '),
    };
  });
}
