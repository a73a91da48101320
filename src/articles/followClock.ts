/** Marks on the programme's page what is on now and what comes next, by Copenhagen's clock or the one in the address. */
import type { Language } from '../model/dataset.ts';
import type { ClockText } from '../text/articles/daClock.ts';
import { shortened } from '../state/address.ts';
import { dateIn } from '../text/numbers.ts';
import { clockAt, wallTimeOf, type WallTime } from './copenhagenTime.ts';
import { currentOf, nowAndNext, type ProgrammeState, type Slot } from './nowAndNext.ts';

/** An item on the page. */
interface ShownItem extends Slot {
  readonly element: HTMLElement;
  readonly title: string;
}

interface ShownProgramme {
  readonly title: string;
  readonly items: readonly ShownItem[];
}

/** Follows the clock on a page that has programmes; on any other it does nothing. `nu` in the address sets the clock. */
export function followClock(page: Document, search: string, words: ClockText): void {
  const line = page.querySelector<HTMLElement>('[data-clock]');
  const announcer = page.querySelector<HTMLElement>('[data-announce]');
  if (!line) return;
  const language = page.documentElement.lang as Language;
  const programmes = [...page.querySelectorAll('[data-programme]')].map(readProgramme);
  const asked = new URLSearchParams(search).get('nu');
  const set = asked === null ? null : wallTimeOf(asked);
  const loaded = Date.now();
  const remark =
    asked === null
      ? ''
      : set === null
        ? words.notUnderstood(shortened(asked))
        : words.rehearsal(dateIn(language, set.slice(0, 10)), words.time(set.slice(11)));
  let told = '';

  const show = () => {
    const time = clockAt(Date.now(), set, loaded);
    const lines = linesAt(programmes, time, language, words);
    line.hidden = false;
    line.replaceChildren(...lines.map(paragraph));
    if (remark) line.append(smallPrint(remark));
    // Minutes pass in silence: only what begins or ends is announced, and nothing on arrival.
    const news = lines.filter(({ label }) => label === words.now).map(({ text }) => text);
    const next = news.length > 0 ? `${words.now}: ${news.join('; ')}` : (lines[0]?.text ?? '');
    if (announcer && told !== '' && told !== next) announcer.textContent = next;
    told = next;
  };
  show();
  setInterval(show, 30_000);
  page.addEventListener('visibilitychange', show);
}

interface Line {
  readonly label: string;
  readonly text: string;
}

/** Marks the items and says in lines how things stand: of the day that it is, else of the next day. */
function linesAt(
  programmes: readonly ShownProgramme[],
  time: WallTime,
  language: Language,
  words: ClockText,
): readonly Line[] {
  const states = programmes.map((programme) => ({
    programme,
    state: nowAndNext(programme.items, time),
  }));
  for (const { programme, state } of states) mark(programme, state, words);
  const current = currentOf(states);
  if (!current || current.state.kind === 'over') return [{ label: '', text: words.over }];
  const { programme, state } = current;
  const begin = programme.items[0]?.start ?? '';
  if (state.kind === 'before' && begin.slice(0, 10) !== time.slice(0, 10)) {
    const date = dateIn(language, begin.slice(0, 10));
    const text = words.before(programme.title, date, words.time(begin.slice(11)));
    return [{ label: '', text }];
  }
  const name = ({ title, track }: ShownItem) =>
    track === null ? title : words.inTrack(title, track);
  const now = state.kind === 'on' ? state.now : [];
  return [
    ...(now.length > 0
      ? now.map((item) => ({ label: words.now, text: name(item) }))
      : [{ label: words.now, text: words.pause }]),
    ...state.next.map(({ slot, inMinutes }) => ({
      label: words.inMinutes(inMinutes),
      text: name(slot),
    })),
  ];
}

function mark({ items }: ShownProgramme, state: ProgrammeState<ShownItem>, words: ClockText): void {
  const now = state.kind === 'on' ? state.now : [];
  const next = state.kind === 'on' ? state.next : [];
  for (const item of items) {
    const coming = next.find(({ slot }) => slot === item);
    const label = item.element.querySelector<HTMLElement>('.when-now');
    item.element.toggleAttribute('data-now', now.includes(item));
    item.element.toggleAttribute('data-next', coming !== undefined);
    if (!label) continue;
    label.hidden = !coming && !now.includes(item);
    label.textContent = coming ? words.inMinutes(coming.inMinutes) : words.now;
  }
}

function paragraph({ label, text }: Line): HTMLElement {
  const element = document.createElement('p');
  if (label) {
    const strong = document.createElement('strong');
    strong.textContent = label;
    element.append(strong, ' ');
  }
  element.append(text);
  return element;
}

function smallPrint(text: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = text;
  return element;
}

function readProgramme(section: Element): ShownProgramme {
  const items = [...section.querySelectorAll<HTMLElement>('[data-item]')].map((element) => {
    const [start = '', end] = [...element.querySelectorAll('time')].map(({ dateTime }) =>
      dateTime.slice(0, 16),
    );
    const track = element.dataset['track'];
    return {
      element,
      title: element.querySelector('.title')?.textContent ?? '',
      track: track === undefined ? null : Number(track),
      start,
      end: end ?? null,
    };
  });
  return { title: section.querySelector('h2')?.textContent ?? '', items };
}
