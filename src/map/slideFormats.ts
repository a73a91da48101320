/**
 * The sizes at which a slide's map places its marks and names, and the stylesheet that fits it into its pane. Lengths
 * are px of a stage that is at least 1,080 high: the whole stage is enlarged or made smaller to fit the screen.
 */
import { formats, insetAt, narrowCut, type Format } from './formats.ts';
import { frameAspect } from './frames.ts';

/** From far away the map's type is this much larger than on a page: its smallest is then 24 px. */
const scale = 1.75;

/** One of two maps side by side, and a slide's only one. In both the map is cut in the Sound, so that it is larger. */
export const slideFormats: readonly Format[] = [
  { id: 't1', frameWidth: 800 },
  { id: 't2', frameWidth: 1090 },
].map(({ id, frameWidth }) => ({
  ...formats.xs,
  id,
  frameWidth,
  scale,
  insetScale: scale,
  insets: {
    capital: insetAt('capital', 0.425, 0.008, 0.29),
    bornholm: insetAt('bornholm', 0.607, 0.7, 0.108),
  },
}));

/** Rules for `.frame` of a slide, inside a size container named `map`; they outweigh those of pages. */
export function slideFormatCss(): string {
  const aspect = frameAspect.toFixed(5);
  const [small, large] = slideFormats.map(({ id }) => id);
  const { width, height } = { width: 1090 * narrowCut, height: 1090 / frameAspect };
  const insets = Object.entries(slideFormats[0]?.insets ?? {}).map(
    ([id, box]) =>
      `.slide .inset.${id}{left:${percent(box.x)};top:${percent(box.y)};width:${percent(box.width)};height:${percent(box.height)}}`,
  );
  return [
    `.slide .frame{position:absolute;--scale:${scale};--frame:min(100cqw / ${narrowCut}, 100cqh * ${aspect});`,
    `width:var(--frame);height:calc(var(--frame) / ${aspect});`,
    `left:calc((100cqw - var(--frame) * ${narrowCut}) / 2);top:calc((100cqh - var(--frame) / ${aspect}) / 2)}`,
    `.slide .inset.inset{--scale:${scale}}.slide .${large}{display:none}.slide .now,.slide .${small}{display:inline}`,
    `@container map (width >= ${Math.floor(width)}px) and (height >= ${Math.floor(height)}px){`,
    `.slide .${large}.${large}{display:inline}.slide .${small}:not(.${large}){display:none}}`,
    ...insets,
  ].join('');
}

function percent(fraction: number): string {
  return `${Number((100 * fraction).toFixed(3))}%`;
}
