/** What the page of licences lists: whose software and data the site is made of and with. */
import type { Bilingual } from '../model/dataset.ts';

/** A package of software. */
export interface Software {
  readonly name: string;
  readonly version: string;
  /** As the package says it, an SPDX expression: `MIT`. */
  readonly licence: string;
  /** The whole text of the licence; empty where it is not carried along. */
  readonly text: string;
}

export interface LicencesUsed {
  /** What is in the pages, the embeds, the talk and the service worker. */
  readonly inPages: readonly Software[];
  /** What the project asks for besides, to build and to test; empty where it is not carried along. */
  readonly tools: readonly Software[];
  /** Under how many licences the packages are that those tools need, most used first: `MIT`, 214. */
  readonly needed: readonly (readonly [licence: string, packages: number])[];
  /** The terms of the data; `url` is the licence's own page, empty where it has none. */
  readonly data: readonly { readonly title: Bilingual; readonly url: string }[];
}
