/** Hands the page's language to every component below it. */
import { createContext } from 'svelte';
import type { Text } from './da.ts';
import type { BackgroundText } from './daBackground.ts';

/** All texts of a language: what a page needs at once, and what comes after. */
export type FullText = Text & BackgroundText;

export const [getText, setText] = createContext<Text>();
export const [getFullText, setFullText] = createContext<FullText>();
