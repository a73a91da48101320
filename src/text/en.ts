import { da, type Text } from './da.ts';

export const en: Text = { ...da, language: 'en' };
