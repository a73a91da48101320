import { describe, expect, it } from 'vitest';
import { formatCss } from '../../../src/map/formatCss.ts';
import { formatIds, formats, narrowCut, type FormatId } from '../../../src/map/formats.ts';
import { frameAspect } from '../../../src/map/frames.ts';

/** Size of the map's pane, px, and the width of the window that it is in. */
interface Pane {
  readonly width: number;
  readonly height: number;
  readonly window: number;
}

interface Rule {
  readonly conditions: readonly string[];
  readonly selector: string;
  readonly declarations: ReadonlyMap<string, string>;
}

/** The rules of a stylesheet, each with the conditions of the queries around it. */
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
      rules.push(...rulesOf(body, [...conditions, head]));
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

function holds(query: string, pane: Pane): boolean {
  const [, kind, condition = ''] = /^@(container map|media) (.+)$/.exec(query) ?? [];
  return condition.split(' and ').every((part) => {
    const [, side, operator, value] = /\((width|height) (<|>=) (\d+)px\)/.exec(part) ?? [];
    if (!side || !operator) throw new Error(`Not a condition this test knows: ${query}`);
    const actual = kind === 'media' ? pane.window : pane[side as 'width' | 'height'];
    return operator === '<' ? actual < Number(value) : actual >= Number(value);
  });
}

const all = rulesOf(formatCss());
const inForce = (pane: Pane) =>
  all.filter(({ conditions }) => conditions.every((one) => holds(one, pane)));

/** The formats in which a mark's variant is shown in a pane; a variant bears the classes of its formats. */
function shown(pane: Pane, classes: readonly FormatId[]): boolean {
  let display = '';
  let heaviest = 0;
  for (const { selector, declarations } of inForce(pane)) {
    const own = declarations.get('display');
    for (const one of own ? selector.split(',') : []) {
      const [, yes, twice, no] = /^\.(\w+)(\.\1)?(?::not\(\.(\w+)\))?$/.exec(one.trim()) ?? [];
      const matches = classes.some((id) => id === yes) && !classes.some((id) => id === no);
      // As browsers do: more classes outweigh fewer, and of as many the later rule holds.
      const weight = [yes, twice, no].filter(Boolean).length;
      if (!matches || weight < heaviest) continue;
      display = own ?? '';
      heaviest = weight;
    }
  }
  return display !== 'none';
}

const formatShownIn = (pane: Pane): FormatId[] => formatIds.filter((id) => shown(pane, [id]));

/** The last value of a property of `.frame`. */
function frameProperty(pane: Pane, property: string): string {
  const rules = inForce(pane).filter(({ selector }) => selector.split(',').includes('.frame'));
  return rules.flatMap(({ declarations }) => declarations.get(property) ?? []).at(-1) ?? '';
}

const scaleIn = (pane: Pane): number => Number(frameProperty(pane, '--scale'));

/** The width of the country's frame in a pane, px. */
function frameWidth(pane: Pane): number {
  if (pane.width < 600) return pane.width / narrowCut;
  const px = (property: string) => Number.parseFloat(frameProperty(pane, property));
  const room = pane.height - px('--head') - px('--foot');
  return Math.min(pane.width - 40, room * frameAspect);
}

/** The map's pane on a page in a window of this size: below the headline, or beside the panel. */
function paneIn(window: number, height: number): Pane {
  if (window < 600) return { window, width: window, height: window / 0.86 };
  if (window < 1080) return { window, width: window, height: window / 1.2 };
  const panel = Math.min(560, Math.max(452, 0.36 * window));
  return { window, width: window - panel, height: Math.max(440, height - 52) };
}

const widths = [
  280, 320, 329, 330, 390, 599, 600, 768, 820, 1024, 1079, 1080, 1280, 1440, 1920, 2560,
];
const heights = [480, 568, 600, 650, 720, 800, 900, 1080, 1440];
const panes = widths.flatMap((width) => heights.map((height) => paneIn(width, height)));

const described = ({ width, height }: Pane): string => `${width} × ${height}`;

describe('the stylesheet of formats', () => {
  it('shows exactly one format in a pane of any size', () => {
    for (const pane of panes) {
      expect(formatShownIn(pane), described(pane)).toHaveLength(1);
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
        ['s', 'l'],
        ['xs', 's', 'l'],
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

  it.each<[number, number, FormatId]>([
    [320, 568, 'xs'],
    [430, 932, 'xs'],
    [1280, 720, 's'],
    [1440, 900, 'm'],
    [1920, 1080, 'l'],
  ])('shows a window of %d × %d its format', (width, height, format) => {
    expect(formatShownIn(paneIn(width, height))).toEqual([format]);
  });

  it.each(['m', 'l'] as const)('shows %s only where its frame is as wide as it says', (format) => {
    const own = panes.filter((pane) => formatShownIn(pane).includes(format));
    expect(own).not.toEqual([]);
    for (const pane of own) {
      expect(frameWidth(pane), described(pane)).toBeGreaterThan(formats[format].frameWidth - 1);
      expect(scaleIn(pane), described(pane)).toBe(formats[format].scale);
    }
  });

  it.each([
    [280, 480],
    [320, 568],
    [390, 844],
    [600, 960],
    [768, 1024],
    [1024, 768],
    [1280, 720],
    [1366, 650],
    [1440, 900],
    [1920, 1080],
    [2560, 1440],
  ])('gives names the room they were placed for in a window of %d × %d', (width, height) => {
    const pane = paneIn(width, height);
    const [format] = formatShownIn(pane);
    const { frameWidth: needed, scale } = formats[format ?? 'l'];
    // In steps of the marks' own size: smaller marks need less room.
    expect(frameWidth(pane) / scaleIn(pane)).toBeGreaterThan((0.99 * needed) / scale);
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
