/**
 * Stands in for `svelte` in the embed's script, whose components want one thing of it: what is handed down to them.
 * An embed draws one View at a time, so the last that was set is what everybody gets.
 */
export function createContext<Value>(): [() => Value, (value: Value) => Value] {
  let given: Value;
  return [() => given, (value) => (given = value)];
}
