/** What a page and the service worker say to each other. */

/** What a page asks: how complete the copy is, or that the edition that waits takes over. */
export type Question = 'state' | 'take over';

/** The answer to `state`. */
export interface Answer {
  /** The edition that the worker keeps, as one word. */
  readonly version: string;
  /** Whether every file of it is there. */
  readonly complete: boolean;
}
