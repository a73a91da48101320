import type { BackgroundText } from '../text/daBackground.ts';
import { toFrame, type Point } from './frames.ts';

/** A water's or a neighbour's name; its point is the text's middle. */
export interface SeaName extends Point {
  readonly name: string;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly land: boolean;
}

/** The names of waters and neighbours, and where they stand. */
export function seaNames({ seas, sweden, germany }: BackgroundText['waters']): SeaName[] {
  return [
    { name: seas.skagerrak, lon: 9.05, lat: 57.53, turn: -20, land: false },
    { name: seas.kattegat, lon: 11.32, lat: 56.85, turn: -62, land: false },
    { name: seas.north, lon: 7.86, lat: 55.9, turn: -90, land: false },
    { name: seas.baltic, lon: 13.35, lat: 55.02, turn: 0, land: false },
    { name: sweden, lon: 13.75, lat: 55.78, turn: 0, land: true },
    { name: germany, lon: 9.55, lat: 54.62, turn: 0, land: true },
  ].map(({ lon, lat, ...rest }) => ({ ...toFrame(lon, lat), ...rest }));
}
