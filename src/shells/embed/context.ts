/**
 * Stands in for `svelte` in the embed's script, whose components want one thing of it: what is handed down to them.
 * An embed draws one View at a time, so the last that was set is what everybody gets.
 */
const handed = new Map<string, unknown>();

export const getContext = (key: string): unknown => handed.get(key);

export function setContext<Value>(key: string, value: Value): Value {
  handed.set(key, value);
  return value;
}
