/** Hands the page's language to every component below it. */
import { createContext } from 'svelte';
import type { Text } from './da.ts';

export const [getText, setText] = createContext<Text>();
