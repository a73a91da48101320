/** Brings a prerendered page to life. */
import { startPage } from './shells/startPage.ts';
import { fileAddresses } from './shells/addressOf.ts';
import { Reader } from './state/reader.svelte.ts';

const root = new URL(document.documentElement.dataset['root'] ?? './', location.href).href;
void startPage(fileAddresses(root), Reader);
