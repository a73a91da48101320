/** What keys, clickers and the speaker's window tell a talk to do. Pure. */

/** The parts of a talk that stand over its slide. */
export const panels = ['overview', 'help', 'check', 'find', 'own'] as const;
export type Panel = (typeof panels)[number];

export type Command =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  /** To the slide of that number, from 1. */
  | { readonly kind: 'jump'; readonly to: number }
  | { readonly kind: 'panel'; readonly panel: Panel }
  | { readonly kind: 'screen'; readonly screen: 'black' | 'white' }
  | { readonly kind: 'fullScreen' | 'speaker' | 'theme' | 'palette' | 'add' | 'back' }
  /** Enlarges or shrinks the map by a step; on the programme, the number of minutes that it is late. */
  | { readonly kind: 'more' | 'less' };

/** Digits that were typed, to be followed by more of them or by Enter. */
export interface Typed {
  readonly digits: string;
}

export type Understood = Command | Typed | null;

const plain: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  Backspace: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Escape: { kind: 'back' },
  o: { kind: 'panel', panel: 'overview' },
  '?': { kind: 'panel', panel: 'help' },
  k: { kind: 'panel', panel: 'check' },
  e: { kind: 'panel', panel: 'own' },
  '/': { kind: 'panel', panel: 'find' },
  b: { kind: 'screen', screen: 'black' },
  '.': { kind: 'screen', screen: 'black' },
  w: { kind: 'screen', screen: 'white' },
  f: { kind: 'fullScreen' },
  s: { kind: 'speaker' },
  t: { kind: 'theme' },
  p: { kind: 'palette' },
  a: { kind: 'add' },
  '+': { kind: 'more' },
  '-': { kind: 'less' },
};

/** What a pressed key means, after the digits that were typed before it; null for a key that means nothing. */
export function understand(key: string, shift: boolean, digits: string): Understood {
  if (/^\d$/.test(key)) return { digits: (digits + key).slice(-3) };
  if (key === 'Enter') return digits === '' ? null : { kind: 'jump', to: Number(digits) };
  if (key === 'Escape' && digits !== '') return { digits: '' };
  if (key === ' ' && shift) return { kind: 'previous' };
  return plain[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Whether a value from another window is a command. */
export function isCommand(value: unknown): value is Command {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const { kind } = value;
  if (kind === 'jump') return 'to' in value && Number.isInteger(value.to);
  return Object.values(plain).some(
    (command) =>
      command.kind === kind &&
      (command.kind !== 'panel' || ('panel' in value && command.panel === value.panel)) &&
      (command.kind !== 'screen' || ('screen' in value && command.screen === value.screen)),
  );
}
