import { expect, it } from 'vitest';
import { neededRules } from '../../../src/build/neededRules.ts';

const html = '<div id="hoved"><a class="home kaaaaa">A</a></div>';

it('keeps what belongs to components on the page, and what belongs to none', () => {
  const css = 'body{margin:0}.home.kaaaaa{color:red}.kit{color:blue}:root{--a:1}';
  expect(neededRules(css, html)).toBe(css);
});

it('leaves out the rules of components that are not there, in media queries too', () => {
  expect(
    neededRules('.map.kbbbbb{top:0}@media print{.map.kbbbbb{top:1px}}.home.kaaaaa{top:2px}', html),
  ).toBe('.home.kaaaaa{top:2px}');
  expect(neededRules('@media print{a{top:0}b.kbbbbb i:where(.kbbbbb){top:1px}}', html)).toBe(
    '@media print{a{top:0}}',
  );
});

it('keeps a rule whole that one of its selectors needs', () => {
  const css = '.map.kbbbbb,.home.kaaaaa{top:0}';
  expect(neededRules(css, html)).toBe(css);
});
