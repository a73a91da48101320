/** What the one file runs first: the script of the whole site lies compressed in it, and takes a third of the room so. */
import { unpacked } from './packed.ts';

void unpacked('script').then((text) => {
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
});
