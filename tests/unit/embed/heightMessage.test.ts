import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessages, readHeight } from '../../../src/embed/heightMessage.ts';

const file = 'embed/klynge-clean.html';

describe('the messages with an embed’s height', () => {
  it('are ours, Datawrapper’s and AMP’s, as whole pixels', () => {
    expect(heightMessages(499.6, file, '?palet=moerk')).toEqual([
      { klyngekort: { height: 500 } },
      { 'datawrapper-height': { [file]: 500 } },
      { sentinel: 'amp', type: 'embed-size', height: 500 },
    ]);
  });

  it('are pym’s too, by the name that pym gave the frame', () => {
    const query = '?palet=moerk&initialWidth=620&childId=kort-1&parentTitle=Avis';
    const [pym] = heightMessages(500, file, query).slice(-1);
    expect(pym).toBe('pymxPYMxkort-1xPYMxheightxPYMx500');
    // As pym's parent reads it.
    expect(/^pymxPYMxkort-1xPYMx(\S+)xPYMx(.*)$/.exec(String(pym))?.slice(1)).toEqual([
      'height',
      '500',
    ]);
  });

  it('name the file so that an older listener of Datawrapper’s finds the frame by its address', () => {
    const [, datawrapper] = heightMessages(500, file, '');
    const [id = ''] = Object.keys(
      (datawrapper as Record<string, object>)['datawrapper-height'] ?? {},
    );
    expect('https://kort.example/sub/embed/klynge-clean.html?laast=1').toContain(id);
    // It stands between quotes in a selector.
    expect(id).toMatch(/^[\w./-]+$/);
  });

  it('survive the way to another window', () => {
    for (const message of heightMessages(500, file, '?childId=a')) {
      expect(structuredClone(message)).toEqual(message);
    }
  });
});

describe('what embed.js reads', () => {
  it('is the height of our own message', () => {
    const [own] = heightMessages(480, file, '');
    expect(readHeight(own)).toBe(480);
  });

  it.each([
    [{ klyngekort: { height: 99 } }],
    [{ klyngekort: { height: 2001 } }],
    [{ klyngekort: { height: NaN } }],
    [{ klyngekort: { height: Infinity } }],
    [{ klyngekort: { height: -500 } }],
    [{ klyngekort: { height: '500' } }],
    [{ klyngekort: { height: [500] } }],
    [{ klyngekort: null }],
    [{ klyngekort: 500 }],
    [{ 'datawrapper-height': { [file]: 500 } }],
    [{ height: 500 }],
    ['{"klyngekort":{"height":500}}'],
    [null],
    [undefined],
    [500],
  ])('is not %j', (message) => {
    expect(readHeight(message)).toBeNull();
  });

  it('is nothing of any other message, and no message makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(readHeight(message)).toBeNull();
      }),
    );
  });

  it('is 100 and 2000, the limits, too', () => {
    expect(readHeight({ klyngekort: { height: 100 } })).toBe(100);
    expect(readHeight({ klyngekort: { height: 2000 } })).toBe(2000);
  });
});
