/** The site's copy for use without a network, as a page sees it: keeping it, asking about it, changing to a new edition. */
import type { Answer, Question } from './messages.ts';

export interface OfflineState {
  /** The edition that is kept, as one word; null while there is none. */
  readonly version: string | null;
  /** Whether all of it is there: whether every page works without a network. */
  readonly complete: boolean;
  /** Whether an edition is being fetched. */
  readonly fetching: boolean;
  /** Whether another edition is there, whole, and waits to be asked for. */
  readonly waiting: boolean;
}

const nothing: OfflineState = { version: null, complete: false, fetching: false, waiting: false };
let applying = false;

/** Where pages register the worker; null where there is none: in a frame, from a file, on an insecure page. */
function workers(): ServiceWorkerContainer | null {
  try {
    const isOwnPage = window.parent === window && location.protocol.startsWith('http');
    // Some browsers lack it, and in a sandbox even reading it throws.
    return isOwnPage ? (navigator.serviceWorker ?? null) : null;
  } catch {
    return null;
  }
}

function siteRoot(): URL {
  return new URL(document.documentElement.dataset['root'] ?? './', location.href);
}

/**
 * Lets the browser keep a copy of the site, unless its reader saves data. `offer` is called when a new edition waits,
 * and when another tab has changed to one.
 */
export async function keepOffline(offer: () => void): Promise<void> {
  const container = workers();
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!container || connection?.saveData) return;
  const before = container.controller;
  container.addEventListener('controllerchange', () => {
    if (before && !applying) offer();
  });
  const root = siteRoot();
  // Refused, as in some private windows: then the site works as it always did, with a network.
  const registration = await container
    .register(trustedAddress(new URL('sw.js', root).href), { scope: root.href })
    .catch(() => null);
  if (!registration) return;
  if (registration.waiting && before) offer();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && container.controller) offer();
    });
  });
}

/** The worker's address, for a page whose policy lets no other text become the address of a script. */
function trustedAddress(url: string): string {
  const policy = globalThis.trustedTypes?.createPolicy('klyngekort-offline', {
    createScriptURL: (address) => address,
  });
  return policy ? policy.createScriptURL(url) : url;
}

/** How things stand now. */
export async function offlineState(): Promise<OfflineState> {
  const registration = await workers()
    ?.getRegistration(siteRoot().href)
    .catch(() => undefined);
  if (!registration) return nothing;
  const { active, installing, waiting } = registration;
  const answer = active && (await ask(active));
  return {
    version: answer?.version ?? null,
    complete: answer?.complete ?? false,
    fetching: installing !== null,
    waiting: waiting !== null,
  };
}

/** Changes to the edition that waits, if one does, and loads the page anew. */
export async function applyUpdate(): Promise<void> {
  const container = workers();
  const registration = await container?.getRegistration(siteRoot().href);
  if (container && registration?.waiting) {
    applying = true;
    const changed = new Promise((resolve) =>
      container.addEventListener('controllerchange', resolve, { once: true }),
    );
    registration.waiting.postMessage('take over' satisfies Question);
    await changed;
  }
  location.reload();
}

/** How long a worker may take to look its files up, ms: one that says nothing is not to be counted on. */
const patience = 5000;

function ask(worker: ServiceWorker): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as Answer);
    worker.postMessage('state' satisfies Question, [port2]);
    setTimeout(() => resolve(null), patience);
  });
}
