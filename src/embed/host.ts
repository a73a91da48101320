/**
 * `embed.js`: what a page that embeds the map may load, as a classic script. It sizes the frames of the site it was
 * loaded from, and makes `<klynge-kort>` an element. Without it every frame keeps the height in its own code.
 */
import { embedHeight } from './embedHeight.ts';
import { readHeight } from './heightMessage.ts';

const script = document.currentScript as HTMLScriptElement | null;
// A module has none: then frames keep the height that they have.
if (script) start(new URL('.', script.src));

function start(root: URL): void {
  const ours = () =>
    [...document.querySelectorAll('iframe')].filter(
      (frame) => frame.src.startsWith(root.href) && !frame.closest('[hoejde]'),
    );
  addEventListener('message', ({ data, origin, source }) => {
    const height = readHeight(data);
    for (const frame of ours()) {
      // A frame keeps its address when it has gone elsewhere: where the message comes from tells. In a sandbox that is nowhere.
      const isFrom =
        frame.contentWindow === source &&
        (origin === root.origin || (origin === 'null' && frame.hasAttribute('sandbox')));
      if (isFrom && height) frame.style.height = `${height}px`;
    }
  });
  // The script may stand on a page more than once: then the first has heard all that was said since.
  if (customElements.get('klynge-kort')) return;
  // What is on the page already may have spoken before this script came.
  ours().forEach(fit);
  customElements.define('klynge-kort', elementOf(root));
}

/** Makes a frame as high as suits its width: what its embed is about to ask for. */
function fit(frame: HTMLIFrameElement): void {
  const panel = frame.src.includes('diagram=ingen');
  frame.style.height = `${embedHeight(frame.clientWidth, { panel })}px`;
}

function elementOf(root: URL): CustomElementConstructor {
  /** The latter ones are those of addresses, and so are their values. */
  const attributes =
    'valg sprog titel hoejde tema sammenlign status diagram orden kolonner palet laast baggrund';
  const names = attributes.split(' ');

  return class extends HTMLElement {
    static readonly observedAttributes = names;

    connectedCallback(): void {
      const [page, language, title, height, ...query] = names.map((name) =>
        this.getAttribute(name),
      );
      const address = new URL(
        `${language === 'en' ? 'en/' : ''}embed/${page || 'index'}.html`,
        root,
      );
      query.forEach((value, at) => {
        // `laast` alone means what `laast="1"` does.
        if (value !== null) address.searchParams.set(names[at + 4] as string, value || '1');
      });

      const { href } = address;
      // An editor may have saved the page with the frame in it.
      const frame =
        this.querySelector<HTMLIFrameElement>(`:scope>iframe[src^="${root.href}"]`) ??
        document.createElement('iframe');
      frame.style.cssText = `display:block;width:100%;height:${height}px;border:0`;
      frame.title = title || 'Klyngekort';
      frame.loading = 'lazy';
      frame.allow = 'fullscreen; geolocation';
      if (frame.src !== href) frame.src = href;
      // First: where somebody forgot the closing tag, the rest of the article is in here and stays readable.
      if (!frame.parentNode) this.prepend(frame);
      if (!height) fit(frame);
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.connectedCallback();
    }
  };
}
