/** The little script of the pages of text: keeps the reader's colours. The pages are whole without it. */
import { keepPalette } from './articles/keepPalette.ts';

keepPalette(document, location, history);
