import { describe, expect, it } from 'vitest';
import { formatCss } from '../../../src/map/formatCss.ts';
import { formatIds, formats, narrowCut, type FormatId } from '../../../src/map/formats.ts';
import { frameAspect } from '../../../src/map/frames.ts';

/** Size of the map's pane, px. */
interface Pane {
  readonly width: number;
  readonly height: number;
}

interface Rule {
  readonly conditions: readonly string[];
  readonly selector: string;
  readonly declarations: ReadonlyMap<string, string>;
}

/** The rules of a stylesheet, each with the conditions of the container queries around it. */
function rulesOf(css: string, conditions: readonly string[] = []): Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    let close = open + 1;
    for (let depth = 1; depth > 0; close++) {
      if (close >= css.length) throw new Error(`A brace is not closed: ${css.slice(at)}`);
      depth += css[close] === '{' ? 1 : css[close] === '}' ? -1 : 0;
    }
    const head = css.slice(at, open).trim();
    const body = css.slice(open + 1, close - 1);
    if (head.startsWith('@')) {
      const condition = head.replace('@container map', '');
      rules.push(...rulesOf(body, [...conditions, condition]));
    } else {
      const declarations = body
        .split(';')
        .filter((one) => one.includes(':'))
        .map((one) => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)] as const);
      rules.push({ conditions, selector: head, declarations: new Map(declarations) });
    }
    at = close;
  }
  return rules;
}

function holds(condition: string, pane: Pane): boolean {
  return condition.split(' and ').every((part) => {
    const [, side, operator, value] = /\((width|height) (<|>=) (\d+)px\)/.exec(part) ?? [];
    if (!side || !operator) throw new Error(`Not a condition this test knows: ${part}`);
    const actual = pane[side as keyof Pane];
    return operator === '<' ? actual < Number(value) : actual >= Number(value);
  });
}

const all = rulesOf(formatCss());
const inForce = (pane: Pane) =>
  all.filter(({ conditions }) => conditions.every((one) => holds(one, pane)));

/** The formats in which a mark's variant is shown in a pane; a variant bears the classes of its formats. */
function shown(pane: Pane, classes: readonly FormatId[]): boolean {
  let display = '';
  for (const { selector, declarations } of inForce(pane)) {
    const matches = selector.split(',').some((one) => {
      const [, yes, no] = /^\.(\w+)(?::not\(\.(\w+)\))?$/.exec(one.trim()) ?? [];
      return classes.some((own) => own === yes) && !classes.some((own) => own === no);
    });
    if (matches) display = declarations.get('display') ?? display;
  }
  return display !== 'none';
}

const formatShownIn = (pane: Pane): FormatId[] => formatIds.filter((id) => shown(pane, [id]));

/** The last value of a property of `.frame`. */
function frameProperty(pane: Pane, property: string): string {
  const rules = inForce(pane).filter(({ selector }) => selector === '.frame');
  return rules.flatMap(({ declarations }) => declarations.get(property) ?? []).at(-1) ?? '';
}

/** The width of the country's frame in a pane, px. */
function frameWidth(pane: Pane): number {
  if (pane.width < 600) return pane.width / narrowCut;
  const px = (property: string) => Number.parseFloat(frameProperty(pane, property));
  const room = pane.height - px('--head') - px('--foot');
  return Math.min(pane.width - 40, room * frameAspect);
}

const panes: Pane[] = [
  280, 320, 390, 599, 600, 768, 819, 820, 1000, 1040, 1280, 1920, 2560,
].flatMap((width) =>
  [300, 440, 571, 668, 740, 800, 848, 940, 1028, 1400].map((height) => ({ width, height })),
);

describe('the stylesheet of formats', () => {
  it('shows exactly one format in a pane of any size', () => {
    for (const pane of panes) {
      expect(formatShownIn(pane), `${pane.width} × ${pane.height}`).toHaveLength(1);
    }
  });

  it('shows a mark that several formats share in each of them, and in no other', () => {
    for (const pane of panes) {
      const [own] = formatShownIn(pane);
      const shared: FormatId[][] = [
        ['xs', 's'],
        ['s', 'm'],
        ['s', 'm', 'l'],
        ['m', 'l'],
        ['xs', 'l'],
        [...formatIds],
      ];
      for (const classes of shared) {
        const expected = own !== undefined && classes.includes(own);
        expect(shown(pane, classes), `${classes.join()} in ${pane.width} × ${pane.height}`).toBe(
          expected,
        );
      }
    }
  });

  it.each<[string, Pane, FormatId]>([
    ['a phone', { width: 320, height: 372 }, 'xs'],
    ['a wider phone', { width: 430, height: 500 }, 'xs'],
    ['the map beside the panel at 1280 × 720', { width: 819, height: 668 }, 's'],
    ['the map beside the panel at 1440 × 900', { width: 921, height: 848 }, 'm'],
    ['the map beside the panel at 1920 × 1080', { width: 1360, height: 1028 }, 'l'],
  ])('shows %s in its format', (_, pane, format) => {
    expect(formatShownIn(pane)).toEqual([format]);
  });

  it.each(['m', 'l'] as const)(
    'shows %s only where its frame has the room it was laid out for',
    (format) => {
      const own = panes.filter((pane) => formatShownIn(pane).includes(format));
      expect(own).not.toEqual([]);
      for (const pane of own) {
        expect(frameWidth(pane), `${pane.width} × ${pane.height}`).toBeGreaterThan(
          formats[format].frameWidth - 1,
        );
      }
    },
  );

  it.each<[string, Pane]>([
    ['the narrowest phone', { width: 320, height: 372 }],
    ['a page that is just wide enough for the whole country', { width: 600, height: 571 }],
    ['1280 × 720', { width: 819, height: 668 }],
  ])('gives names the room they were placed for on %s', (_, pane) => {
    const [format] = formatShownIn(pane);
    expect(frameWidth(pane)).toBeGreaterThan((format ? formats[format].frameWidth : Infinity) - 1);
  });

  it('sizes marks and type by the format’s own factor', () => {
    for (const pane of panes) {
      const [format] = formatShownIn(pane);
      expect(Number(frameProperty(pane, '--scale'))).toBe(format && formats[format].scale);
    }
  });

  it('lays each inset where its format has it, and hides the one it lacks', () => {
    for (const pane of panes) {
      const [format] = formatShownIn(pane);
      for (const id of ['capital', 'bornholm'] as const) {
        const rules = inForce(pane).filter(({ selector }) => selector === `.inset.${id}`);
        const value = (property: string) =>
          rules.flatMap(({ declarations }) => declarations.get(property) ?? []).at(-1);
        const inset = format && formats[format].insets[id];
        if (!inset) expect(value('display')).toBe('none');
        else {
          expect(Number.parseFloat(value('left') ?? '')).toBeCloseTo(100 * inset.x, 2);
          expect(Number.parseFloat(value('width') ?? '')).toBeCloseTo(100 * inset.width, 2);
        }
      }
    }
  });
});
