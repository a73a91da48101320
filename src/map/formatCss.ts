/** The stylesheet that fits the country's frame into its pane and shows the format that has room there. */
import { formatIds, formats, narrowCut, type Format } from './formats.ts';
import { frameAspect, insetIds } from './frames.ts';

/** Below this width of the pane, px, the map is cut in the Sound and Bornholm stands in a box. */
const narrowBelow = 600;
/** Scale of marks and type in a wide frame that is too small for format s. */
const tight = 0.8;
/** Least room left and right of the frame together, px. */
const sides = 40;
/** Room for the headline above and the attribution below the frame, px, by least height of the pane. */
const room = [
  { from: 0, head: 104, foot: 30 },
  { from: 740, head: 132, foot: 34 },
  { from: 940, head: 150, foot: 36 },
] as const;

/** Rules for `.frame` inside a size container named `map`. */
export function formatCss(): string {
  const wide = formatIds.map((id) => formats[id]).filter((format) => format.id !== 'xs');
  const aspect = frameAspect.toFixed(5);
  return [
    `.${formatIds.join(',.')}{display:none}.now{display:inline}`,
    `@container map (width < ${narrowBelow}px){`,
    `.frame{--frame:calc(100cqw / ${narrowCut});--scale:${formats.xs.scale};left:0;top:0}.xs{display:inline}${insetRules(formats.xs)}}`,
    // Slots narrower than a phone: the same map, a size smaller.
    '@container map (width < 330px){.frame{--scale:.76}.inset.inset{--scale:.68}}',
    `@container map (width >= ${narrowBelow}px){`,
    ...room.map(({ from, head, foot }) => {
      const rules = `.frame{--head:${head}px;--foot:${foot}px}`;
      return from === 0 ? rules : `@container map (height >= ${from}px){${rules}}`;
    }),
    // In one column headline and attribution stand outside the pane.
    '@media (width < 1080px){.frame{--head:12px;--foot:12px}}',
    `.frame{--room:calc(100cqh - var(--head) - var(--foot));--frame:min(100cqw - ${sides}px, var(--room) * ${aspect});`,
    `left:calc((100cqw - var(--frame)) / 2);top:calc(var(--head) + (var(--room) - var(--frame) / ${aspect}) / 2)}`,
    insetRules(formats.s),
    // A frame too small even for the smallest of these shows it a size smaller.
    `.frame,.inset.inset{--scale:${tight}}.${formats.s.id}{display:inline}`,
    ...wide.map((format, index) => {
      const smaller = wide.slice(0, index).map(({ id }) => `.${id}:not(.${format.id})`);
      const hide = smaller.length > 0 ? `${smaller.join(',')}{display:none}` : '';
      // Named twice, to outweigh what a smaller format has hidden: a mark may look the same in two formats, not between.
      const show = `.${format.id}.${format.id}{display:inline}`;
      const rules = `.frame{--scale:${format.scale}}.inset.inset{--scale:${format.insetScale}}${show}${hide}`;
      return `@container map (width >= ${format.frameWidth + sides}px) and (height >= ${heightFor(format)}px){${rules}}`;
    }),
    '}',
    `.frame{position:absolute;width:var(--frame);height:calc(var(--frame) / ${aspect})}`,
  ].join('');
}

function insetRules(format: Format): string {
  return insetIds
    .map((id) => {
      const inset = format.insets[id];
      if (!inset) return `.inset.${id}{display:none}`;
      return `.inset.${id}{--scale:${format.insetScale};left:${percent(inset.x)};top:${percent(inset.y)};width:${percent(inset.width)};height:${percent(inset.height)}}`;
    })
    .join('');
}

/** The pane's least height, px, at which a format's frame fits between headline and attribution. */
function heightFor(format: Format): number {
  const needed = format.frameWidth / frameAspect;
  const fitting = room.map(({ from, head, foot }) => Math.max(from, needed + head + foot));
  return Math.ceil(
    Math.min(...fitting.filter((height, index) => height < (room[index + 1]?.from ?? Infinity))),
  );
}

function percent(fraction: number): string {
  return `${Number((100 * fraction).toFixed(3))}%`;
}
