/** Leads a reader to the municipality where they are. The position never leaves the device. */
import { areaOf } from '../../model/questions.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import { select } from '../../state/view.ts';
import type { FullText } from '../../text/context.ts';
import type { Position } from './position.ts';

/** How long the device may take, and how old a position may be, milliseconds. */
const patience = { timeout: 15_000, maximumAge: 300_000 };

/** A position farther off than this is said to be uncertain, metres. */
const sureWithin = 1000;

/** Browsers that know a page's policy say here what it allows. */
interface PolicyAware {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** Whether it is of use to ask: a page may forbid it to what is framed in it, and a plain connection may not. */
export function canLocate(page: Document & PolicyAware = document): boolean {
  return (
    window.isSecureContext &&
    'geolocation' in navigator &&
    page.featurePolicy?.allowsFeature('geolocation') !== false
  );
}

/** Asks the device where it is and shows that municipality; returns what to tell the reader. */
export async function locate(reader: Reader, text: FullText): Promise<string> {
  const words = text.find.locate;
  try {
    const [position, municipalities] = await Promise.all([askDevice(), import('./position.ts')]);
    const code = municipalities.codeAt(await municipalities.readOutlines(), position);
    if (code === municipalities.christiansoe) return words.christiansoe;
    const municipality = reader.whole?.dataset.municipalities.find((own) => own.code === code);
    if (!municipality) return words.outside;
    const { id, name } = municipality;
    reader.go({ ...select(reader.view, { kind: 'municipality', id }), theme: 'hospitals' });
    const here = words.here(text.municipalityName(name), areaOf(reader.index, id).hospital);
    if (position.accuracy <= sureWithin) return here;
    return `${here} ${words.roughly(Math.round(position.accuracy / 1000))}`;
  } catch (reason) {
    return isRefusal(reason) ? words.denied : words.unavailable;
  }
}

function askDevice(): Promise<Position> {
  return new Promise((resolve, reject: (reason: GeolocationPositionError) => void) => {
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, patience);
  });
}

function isRefusal(reason: unknown): boolean {
  return reason instanceof GeolocationPositionError && reason.code === reason.PERMISSION_DENIED;
}
