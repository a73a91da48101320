import { daBackground, type BackgroundText } from './daBackground.ts';

export const enBackground: BackgroundText = { ...daBackground };
