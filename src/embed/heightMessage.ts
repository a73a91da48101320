/**
 * How an embed tells the page around it how high it wants to be. Both sides use this: the embed makes the messages,
 * `embed.js` reads our own. Every message is nothing but a number, so it may go to any host (`'*'`); the embed
 * listens to no message at all. What is spoken, and why:
 *
 * - Our own form, for `embed.js`.
 * - Datawrapper's, because newsrooms have its listener on their pages: it finds the frame by the message's source,
 *   in its older form by looking for the id in the frame's address, which is why the id is the page's file.
 *   https://developer.datawrapper.de/docs/responsive-iframe
 * - AMP's `embed-size`, which `amp-iframe` asks for. https://amp.dev/documentation/components/amp-iframe
 * - Pym's, when pym made the frame: it then says in `childId` what it calls it, and hears nothing without that.
 *   https://github.com/nprapps/pym.js/blob/master/src/pym.js (`_makeMessage`)
 *
 * Not spoken: iframe-resizer (it sizes only frames that run its script) and Medium (it takes only embeds that Embedly knows).
 */

/** What a page with an embed can be asked for, px: anything else is a mistake, or not ours. */
const leastHeight = 100;
const mostHeight = 2000;

/** Our own message. */
export interface HeightMessage {
  readonly klyngekort: { readonly height: number };
}

/**
 * The messages that say one height, in all the forms that hosts listen for: each is for a `postMessage` of its own.
 *
 * @param height px; rounded
 * @param file the embed's page, relative to the site's root (`embed/klynge-clean.html`)
 * @param query the query of the address by which the host loaded the embed
 */
export function heightMessages(height: number, file: string, query: string): readonly unknown[] {
  const whole = Math.round(height);
  const childId = new URLSearchParams(query).get('childId');
  return [
    { klyngekort: { height: whole } } satisfies HeightMessage,
    { 'datawrapper-height': { [file]: whole } },
    { sentinel: 'amp', type: 'embed-size', height: whole },
    ...(childId ? [['pym', childId, 'height', whole].join('xPYMx')] : []),
  ];
}

/** The height that a message asks for, px; null for every message that is not ours or asks for what cannot be. */
export function readHeight(message: unknown): number | null {
  const height = (message as Partial<HeightMessage> | null)?.klyngekort?.height;
  // Comparing alone would let the text '500' pass.
  const isHeight = typeof height === 'number' && height >= leastHeight && height <= mostHeight;
  return isHeight ? height : null;
}
