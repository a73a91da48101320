/**
 * The sizes at which an embed places its marks and names, and the stylesheet that fits the map into whatever room
 * the embed leaves it. All lengths count in rem, so that a reader's larger type makes the map's type larger too and
 * leaves out names for which there is then no room.
 */
import { insetAt, legend, narrowCut, whole, wideInsets, type Format } from './formats.ts';
import { frameAspect, insetIds } from './frames.ts';

const upright = { ...whole, width: narrowCut };
const wide = { insets: wideInsets, legend, visible: whole };

/** In `e1` and `e2` the map is cut in the Sound, and Bornholm stands in a box; the others show the whole country. */
const sizes: readonly Omit<Format, 'cramped'>[] = [
  {
    id: 'e1',
    frameWidth: 300,
    scale: 0.79,
    insetScale: 0.79,
    insets: {
      capital: insetAt('capital', 0.41, 0.012, 0.305),
      bornholm: insetAt('bornholm', 0.588, 0.7, 0.13),
    },
    visible: upright,
  },
  {
    id: 'e2',
    frameWidth: 410,
    scale: 0.8,
    insetScale: 0.74,
    insets: {
      capital: insetAt('capital', 0.445, 0.012, 0.27),
      bornholm: insetAt('bornholm', 0.603, 0.7, 0.115),
    },
    visible: upright,
  },
  {
    id: 'e3',
    frameWidth: 250,
    scale: 0.8,
    insetScale: 0.75,
    insets: { capital: insetAt('capital', 0.6, 0.012, 0.4) },
    visible: whole,
  },
  {
    id: 'e4',
    frameWidth: 350,
    scale: 0.8,
    insetScale: 0.8,
    insets: { capital: insetAt('capital', 0.6, 0.012, 0.4) },
    visible: whole,
  },
  { ...wide, id: 'e5', frameWidth: 550, scale: 0.8, insetScale: 0.8 },
  { ...wide, id: 'e6', frameWidth: 740, scale: 0.86, insetScale: 0.86 },
];

/** In all of them the title of an inset keeps its room, even if a name then has none. */
export const embedFormats: readonly Format[] = sizes.map((size) => ({
  ...size,
  cramped: 'everywhere',
}));

/** Below this width ÷ height of its room the map is cut in the Sound: it is then larger. */
const uprightBelow = 1.08;

/**
 * How wide the room is that the country's frame asks for, in widths of that frame. The frame ends where Bornholm does,
 * and Jutland begins at its other end: a strip of sea beside both shows that nothing is cut off.
 */
const room = { upright: narrowCut, wide: 1.05 } as const;
/** How much of the frame stands in the middle of its room. */
const seen = { upright: narrowCut, wide: 1 } as const;

/** From which width of the country's frame, px at the usual type size, which layout is shown at which scale. */
const steps: Readonly<Record<'upright' | 'wide', readonly (readonly [number, string, number])[]>> =
  {
    upright: [
      [0, 'e1', 0.62],
      [300, 'e1', 0.79],
      [410, 'e2', 0.8],
      [470, 'e2', 0.9],
      [560, 'e2', 1.06],
      [720, 'e2', 1.2],
    ],
    wide: [
      [0, 'e3', 0.6],
      [250, 'e3', 0.8],
      [350, 'e4', 0.8],
      [440, 'e4', 0.95],
      [550, 'e5', 0.8],
      [640, 'e5', 0.93],
      [740, 'e6', 0.86],
      [860, 'e6', 1],
      [1000, 'e6', 1.16],
    ],
  };

/** Below this width of the frame, px at the usual type size, only the largest cities and what is chosen have names. */
const fewNamesBelow = { upright: 290, wide: 236 };
/** Below this one, where the smallest layout no longer holds, only a selected place has, and none in an inset. */
const nearlyNamelessBelow = { upright: 236, wide: 188 };

/** Rules for `.frame` inside a size container named `map`. */
export function embedFormatCss(): string {
  const aspect = frameAspect.toFixed(5);
  return [
    `.${embedFormats.map(({ id }) => id).join(',.')}{display:none}.now{display:inline}`,
    `.frame{position:absolute;--type:tan(atan2(1rem,16px));width:var(--frame);height:calc(var(--frame) / ${aspect});`,
    `left:calc((100cqw - var(--seen) * var(--frame)) / 2);top:calc((100cqh - var(--frame) / ${aspect}) / 2)}`,
    family('upright', `(aspect-ratio < ${uprightBelow})`, aspect),
    family('wide', `(aspect-ratio >= ${uprightBelow})`, aspect),
  ].join('');
}

function family(name: keyof typeof steps, condition: string, aspect: string): string {
  const own = steps[name];
  const first = embedFormats.find(({ id }) => id === own[0]?.[1]);
  const below = (frame: number, left: string) =>
    `@container map ${condition} and ((width < ${rem(frame * room[name])}) or (height < ${rem(frame / frameAspect)})){${left}{display:none}}`;
  return [
    `@container map ${condition}{.frame{--seen:${seen[name]};--frame:min(100cqw / ${room[name]}, 100cqh * ${aspect})}`,
    first ? insetRules(first) : '',
    '}',
    ...own.map(([from, id, scale], at) => {
      // Named twice, to outweigh what a smaller step has hidden: a mark may look the same in two steps, not between.
      const shown = own[at - 1]?.[1] === id ? '' : `.${id}.${id}{display:inline}${hidden(own, at)}`;
      const format = embedFormats.find((one) => one.id === id);
      if (!format) return '';
      const moved = shown ? insetRules(format) : '';
      const inset = Number(((scale * format.insetScale) / format.scale).toFixed(2));
      const scales = `.frame{--scale:calc(${scale} * var(--type))}.inset.inset{--scale:calc(${inset} * var(--type))}`;
      return `@container map ${condition}${roomFor(from, room[name])}{${scales}${shown}${moved}}`;
    }),
    below(fewNamesBelow[name], '.name:not(.strong),.inset p'),
    below(
      nearlyNamelessBelow[name],
      '.name:not([data-emphasis=selected] *),.kind .name,.inset .name',
    ),
  ].join('');
}

/** What smaller steps of the family showed. */
function hidden(own: readonly (readonly [number, string, number])[], at: number): string {
  const id = own[at]?.[1];
  const smaller = new Set(own.slice(0, at).map(([, other]) => other));
  return [...smaller].map((other) => `.${other}:not(.${id}){display:none}`).join('');
}

/** That the room holds a frame of this width, px at the usual type size. */
function roomFor(frame: number, widths: number): string {
  if (frame === 0) return '';
  return ` and (width >= ${rem(frame * widths)}) and (height >= ${rem(frame / frameAspect)})`;
}

function insetRules(format: Format): string {
  return insetIds
    .map((id) => {
      const inset = format.insets[id];
      if (!inset) return `.inset.${id}{display:none}`;
      return `.inset.${id}{display:block;left:${percent(inset.x)};top:${percent(inset.y)};width:${percent(inset.width)};height:${percent(inset.height)}}`;
    })
    .join('');
}

function rem(px: number): string {
  return `${Number((px / 16).toFixed(2))}rem`;
}

function percent(fraction: number): string {
  return `${Number((100 * fraction).toFixed(3))}%`;
}
