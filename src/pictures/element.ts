/** Writes SVG as text: the same in the build and in the browser, and whole by itself. */

import { escaped } from '../text/escaped.ts';

/** What an attribute may hold; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what is in it, already written. Numbers are rounded to hundredths. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
  );
  const open = `<${name}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** A number in hundredths, without the nought that JavaScript may make negative. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
