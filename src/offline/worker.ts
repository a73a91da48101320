/**
 * The service worker: keeps one edition of the site, whole, and answers from it. Another edition is fetched beside it
 * and waits until a reader asks for it, or until no page is open; should one of its files not come, or not be what the
 * build made, then none of it is used.
 */
import { matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import type { Answer, Question } from './messages.ts';
import { shellOf } from './shellOf.ts';

/** What the build writes in their places: see `src/build/serviceWorker.ts`. */
declare const EDITION: string;
declare const FILES: readonly (PrecacheEntry & { readonly url: string })[];

/** The part of a service worker's scope that is used here: its types and those of pages exclude each other. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'message',
    listener: (event: {
      readonly data: Question;
      readonly ports: readonly MessagePort[];
      waitUntil(done: Promise<unknown>): void;
    }) => void,
  ): void;
}
const scope = globalThis as unknown as WorkerScope;
const root = scope.registration.scope;

/** Named once: the build puts the whole list in the place of the name. */
const files = FILES;

precacheAndRoute([...files], {
  // What a query adds to a page's address is read by its script.
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => {
    const shell = url.href.startsWith(root)
      ? shellOf(url.pathname.slice(new URL(root).pathname.length))
      : null;
    return shell === null ? [] : [new URL(shell, root)];
  },
});

// The page that brought the worker works without a network from now on.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(scope.skipWaiting());
  else event.waitUntil(state().then((answer) => event.ports[0]?.postMessage(answer)));
});

/** Browsers may clear what they store: whether all is there is looked up, not remembered. */
async function state(): Promise<Answer> {
  const kept = await Promise.all(files.map(({ url }) => matchPrecache(url)));
  return { version: EDITION, complete: kept.every((response) => response !== undefined) };
}
