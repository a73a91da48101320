import type { Component } from 'svelte';

/**
 * What components compiled for the server write to, as far as an embed's need it: no document head, nothing that
 * waits, nothing to hydrate. Svelte's own renderer would be a third of the embed's script.
 */
interface Renderer {
  push(html: string): void;
  component(inner: (renderer: Renderer) => void): void;
}

/** The HTML of a component that is compiled for the server. Throws what the component throws. */
export function draw<Props extends object>(component: Component<Props>, props: Props): string {
  let out = '';
  const renderer: Renderer = {
    push: (html) => (out += html),
    component: (inner) => inner(renderer),
  };
  const compiled = component as unknown as (renderer: Renderer, props: Props) => void;
  compiled(renderer, props);
  // Comments mark where a hydrating script would find its places.
  return out.replaceAll(/<!--.*?-->/g, '');
}
