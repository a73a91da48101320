/** Brings the page shown to life: reads the shapes and the address, hydrates, and makes links instant. */
import { flushSync, hydrate } from 'svelte';
import drawing from 'virtual:drawing';
import { readLayouts } from '../map/markLayouts.ts';
import { readShapes } from '../map/shapes.ts';
import type { Language } from '../model/dataset.ts';
import { tableNames } from '../model/background.ts';
import { fromColumns } from '../model/columns.ts';
import { indexDataset } from '../model/questions.ts';
import Header from './Header.svelte';
import Sheet from './Sheet.svelte';
import Side from './Side.svelte';
import type { AddressOf } from './addressOf.ts';
import { followLinks } from './followLinks.svelte.ts';
import { handDown, island } from './islands.ts';
import { nextTask } from './nextTask.ts';
import { onChange } from './onChange.svelte.ts';
import { parse } from '../state/address.ts';
import { Parts } from '../state/parts.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { SelectionKind } from '../state/view.ts';
import { whenIdle } from '../state/whenIdle.ts';
import { fullText } from '../text/context.ts';
import 'virtual:look.css';
import './page.css';

/**
 * Starts the page that the document holds. `addressOf` reads links the way this page writes them, and `PageReader` is
 * the reader that writes them so.
 */
export async function startPage(addressOf: AddressOf, PageReader: typeof Reader): Promise<void> {
  const html = document.documentElement;
  let theRestAsked: Promise<typeof import('./showBackground.ts')> | undefined;
  const words = { da: () => import('../words.da.ts'), en: () => import('../words.en.ts') };
  const parts = new Parts({
    cluster: () => import('../panel/ClusterPanel.svelte'),
    city: () => import('../panel/CityPanel.svelte'),
    area: () => import('../panel/AreaPanel.svelte'),
    region: () => import('../panel/RegionPanel.svelte'),
    municipality: () => import('../panel/MunicipalityPanel.svelte'),
    grantsTable: () => afterTheRest(import('../charts/GrantsTable.svelte')),
    announcer: () => afterTheRest(import('./Announcer.svelte')),
    comparison: async () => {
      const comparison = await afterTheRest(import('../panel/comparison.ts'));
      reader.ofTwo = (view) => comparison.findingOfTwo(index, view, text);
      return comparison;
    },
    tones: async () => ({
      default: (await afterTheRest(import('../panel/comparison.ts'))).CompareTones,
    }),
    compareControl: () => afterTheRest(import('../panel/CompareControl.svelte')),
    charts: () => afterTheRest(import('../charts/MoreCharts.svelte')),
    finder: () => afterTheRest(import('../panel/Finder.svelte')),
    ask: () => afterTheRest(import('../panel/AskMunicipality.svelte')),
    claims: () => import('../panel/Claims.svelte'),
    claim: () => afterTheRest(import('../panel/ClaimCard.svelte')),
  });
  const part = html.dataset['part'] as SelectionKind | undefined;
  const [{ dataset, text, background }] = await Promise.all([
    words[html.lang as Language](),
    part && parts.need(part),
  ]);
  // First the picture that the page brings along; in a tab that nobody sees there is none to wait for.
  // The second frame comes once the first one is drawn.
  for (let frame = 0; frame < 2 && !document.hidden; frame++) {
    await new Promise(requestAnimationFrame);
  }
  await nextTask();
  const address = addressOf(location.href) ?? '';

  // The page was rendered for its file name alone; what the query adds comes after hydration. A front page may stand
  // for any other page with the map: then the selection comes after hydration, too.
  const index = indexDataset(fromColumns(dataset, tableNames));
  const [page = ''] = address.split(/[?#]/);
  const rendered = part ? page : page.replace(/[^/]*$/, '');
  const reader = new PageReader(index, parse(rendered, index.known).view, {
    headline: document.querySelector('h1')?.textContent ?? '',
    lede: document.querySelector('.headline p > span')?.textContent ?? '',
  });
  const shapes = readShapes(document);
  const layouts = readLayouts(document);
  const backdrop = document.querySelector('.backdrop')?.innerHTML ?? '';
  const context = handDown({ reader, text, parts });
  // Each in a task of its own: between them a slow phone can answer the reader's finger.
  await nextTask();
  hydrate(Sheet, {
    target: island('front'),
    props: { shapes, drawing, layouts, backdrop },
    context,
  });
  await nextTask();
  hydrate(Side, { target: island('side'), context });
  await nextTask();
  hydrate(Header, { target: island('header'), context });
  flushSync();
  followLinks(reader, text, addressOf);

  // The background waits until the page is useful. Until it is there, only this very page's own is shown.
  const leave = onChange(reader, () => {
    island('background').hidden = true;
    void theRest();
  });
  reader.follow(address);
  html.dataset['ready'] = '';
  whenIdle(() => {
    void theRest().then(({ showBackground }) => {
      leave();
      showBackground(reader, text, parts, shapes);
    });
  });

  /** The rest of texts and tables, once: it joins what the page began with. What failed may be asked for again. */
  function theRest() {
    theRestAsked ??= Promise.all([import('./showBackground.ts'), background()]).then(
      ([module, rest]) => {
        Object.assign(text, rest.text);
        module.completeReader(reader, fullText(text), fromColumns(rest.background, tableNames));
        return module;
      },
    );
    theRestAsked.catch(() => (theRestAsked = undefined));
    return theRestAsked;
  }

  /** Parts that come late speak with all the words and know all the tables. */
  async function afterTheRest<Module>(module: Promise<Module>): Promise<Module> {
    await theRest();
    return module;
  }
}
