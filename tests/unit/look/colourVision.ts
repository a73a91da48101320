/**
 * Colours as readers see them who lack one kind of cone, and without any hue. The matrices are those of
 * Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency",
 * IEEE TVCG 15 (6), table 1, at full severity, for linear RGB; browsers' developer tools use the same.
 */
import { luminance } from './contrast.ts';

type Row = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Row, Row, Row];

const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

/** Ways to see: all cones, without those for red, green or blue, and light alone. */
export const visions = [
  'all cones',
  'protanopia',
  'deuteranopia',
  'tritanopia',
  'greyscale',
] as const;
export type Vision = (typeof visions)[number];

const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const fromLinear = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
const clamped = (value: number) => Math.min(1, Math.max(0, value));

/** What a colour `#rrggbb` looks like to a reader, as such a colour; what the screen cannot show is clipped. */
export function seenWith(vision: Vision, colour: string): string {
  if (vision === 'all cones') return colour;
  const light = [1, 3, 5].map((at) =>
    toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  const grey = luminance(colour);
  const seen =
    vision === 'greyscale'
      ? [grey, grey, grey]
      : deficiencies[vision].map((row) =>
          row.reduce((sum, share, at) => sum + share * (light[at] ?? 0), 0),
        );
  const digits = seen.map((value) =>
    Math.round(255 * fromLinear(clamped(value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
