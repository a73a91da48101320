import { describe, expect, it } from 'vitest';
import { format, parse } from '../../../src/state/address.ts';
import { readOwnTalk } from '../../../src/talk/ownTalk.ts';
import { formatTalk, parseTalk } from '../../../src/talk/talkAddress.ts';
import { isLong } from '../../extent.ts';
import { endlessAddresses, hostileAddresses } from '../../hostileAddresses.ts';
import { dataset, index } from './tables.ts';

const { known } = index;
const slides = dataset.slides.map(({ id }) => id);
/** How many addresses are generated. */
const count = isLong ? 100_000 : 10_000;
const addresses = [...hostileAddresses(count), ...endlessAddresses];

/** What a View's own address looks like: nothing in it could be markup, a script or another site. */
const plain = /^(en\/)?(embed\/)?[a-z0-9-]+\.html(\?[a-z]+=[a-z1-]+(&[a-z]+=[a-z1-]+)*)?$/;

/** An address as a failure names it. */
const named = (address: string) => JSON.stringify(address.slice(0, 200));

describe('hostile addresses', () => {
  it(`each means a View with a plain address and a short note: ${count} of them, and endless ones`, () => {
    const faults: string[] = [];
    for (const address of addresses) {
      const { view, notUnderstood } = parse(address, known);
      const own = format(view);
      const again = parse(own, known);
      if (!plain.test(own)) faults.push(`${named(address)} is shown as ${own}`);
      if (again.notUnderstood.length > 0 || format(again.view) !== own) {
        faults.push(`${named(address)} is shown as ${own}, which is not understood`);
      }
      const note = notUnderstood.map(({ value }) => value).join('');
      if (note.length > 2000) faults.push(`${named(address)} makes a note of ${note.length}`);
      if (notUnderstood.some(({ value }) => typeof value !== 'string')) {
        faults.push(`${named(address)} makes a note of no text`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('each means a place in the talk, whose address leads back to it', () => {
    const faults: string[] = [];
    for (const address of addresses) {
      const query = address.slice(Math.max(0, address.indexOf('?')));
      const { place, notUnderstood } = parseTalk(query, slides);
      const again = parseTalk(formatTalk(place, slides[0] ?? ''), slides);
      if (JSON.stringify(again) !== JSON.stringify({ place, notUnderstood: [] })) {
        faults.push(`${named(address)} is another place when it is written again`);
      }
      if (place.own === '' && !slides.includes(place.slide)) {
        faults.push(`${named(address)} is at no slide`);
      }
      if (notUnderstood.some(({ value }) => value.length > 100)) {
        faults.push(`${named(address)} makes a note without end`);
      }
      readOwnTalk(place.own, known);
    }
    expect(faults).toEqual([]);
  });

  it('leave every object as it was', () => {
    for (const address of addresses.slice(0, 1000)) parse(address, known);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { injected?: unknown }).injected).toBe(undefined);
  });
});

describe('a hostile file of an own talk', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  it.each([
    ['a version that cannot be written', '{"klyngekort":{"toString":1,"valueOf":1},"slides":[]}'],
    ['a version nested without end', `{"klyngekort":${deep},"slides":[]}`],
    ['a slide nested without end', `{"klyngekort":1,"slides":[${deep}]}`],
    ['slides that only look like a list', '{"klyngekort":1,"slides":{"length":3,"0":{}}}'],
    ['a title without end', `{"klyngekort":1,"slides":[{"view":"","title":"${'x'.repeat(1e6)}"}]}`],
    ['an address without end', `{"klyngekort":1,"slides":[{"view":"${'x'.repeat(1e6)}"}]}`],
    ['prototype names', '{"klyngekort":1,"slides":[{"__proto__":{"view":"by-aarhus.html"}}]}'],
    ['nothing but brackets', deep],
  ])('with %s is refused with a short reason', (_, text) => {
    const { slides: read, problems } = readOwnTalk(text, known);
    expect(read).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems).length).toBeLessThan(300);
  });
});
