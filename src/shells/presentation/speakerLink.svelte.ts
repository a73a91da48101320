import type { Command } from '../../talk/commands.ts';
import { fromSpeakerIn, type Standing } from '../../talk/messages.ts';
import { isOwnOrigin, isThere, tell } from './otherWindow.ts';

/** The speaker's window, as the main window knows it: opened by a key, heard of, told where the talk stands. */
export class SpeakerLink {
  readonly #address: () => string;
  #window: Window | null = null;
  #heard = $state(0);
  /** Whether the browser did not let it open. */
  blocked = $state(false);

  /** `address`: where the speaker's window is opened. */
  constructor(address: () => string) {
    this.#address = address;
  }

  open(): void {
    this.#window = window.open(this.#address(), 'klyngekort-taler', 'popup,width=1180,height=800');
    this.blocked = this.#window === null;
  }

  isConnected(now: number): boolean {
    return isThere(this.#heard, now);
  }

  tell(standing: Standing): void {
    tell(this.#window, standing);
  }

  /**
   * What the speaker's window says in a message; null for any other message. Only a window that this one opened may
   * speak, also after this one was loaded again.
   */
  hear({
    data,
    source,
    origin,
  }: MessageEvent): { readonly began: number | null; readonly command: Command | null } | null {
    const message = fromSpeakerIn(data);
    const from = source as Window | null;
    if (!message || !isOwnOrigin(origin) || from?.opener !== window) return null;
    this.#window = from;
    this.#heard = Date.now();
    return message;
  }
}
