/**
 * What WCAG 2.2 asks for on levels A and AA, and how each criterion was checked here: the one table of these facts.
 * The page `tilgaengelighed.html` renders it, and `tests/unit/articles/criteria.test.ts` compares it with the tests in
 * `tests/browser/a11y/`, so that nothing is said to be tested that is not.
 */
import type { Bilingual } from '../model/dataset.ts';

/** `test`: by a test in every run; `hand`: looked at by a person; `absent`: there is nothing here that it is about. */
export const checks = ['test', 'hand', 'absent'] as const;
export type Check = (typeof checks)[number];

/** The four principles of WCAG, by the first digit of a criterion's number. */
export const principles = ['perceivable', 'operable', 'understandable', 'robust'] as const;
export type Principle = (typeof principles)[number];

export interface Criterion {
  /** As in the standard: `1.4.10`. */
  readonly number: string;
  readonly level: 'A' | 'AA' | 'AAA';
  readonly name: Bilingual;
  readonly check: Check;
  /** What was tried or looked at, or what is absent. */
  readonly what: Bilingual;
}

/** The day on which the whole list was last gone through, ISO. */
export const assessed = '2026-11-25';

const criterion = (
  number: string,
  level: Criterion['level'],
  name: readonly [da: string, en: string],
  check: Check,
  what: readonly [da: string, en: string],
): Criterion => ({
  number,
  level,
  name: { da: name[0], en: name[1] },
  check,
  what: { da: what[0], en: what[1] },
});

const media = ['Der er ingen lyd og ingen film.', 'There is no sound and no film.'] as const;

export const criteria: readonly Criterion[] = [
  criterion('1.1.1', 'A', ['Ikke-tekstbaseret indhold', 'Non-text Content'], 'test', [
    'Hvert mærke på kortet oplyser sit sted, hvad det er, og sine tal; hvert diagram har en tabel.',
    'Every mark on the map says its place, what it is and its figures; every chart has a table.',
  ]),
  criterion(
    '1.2.1',
    'A',
    ['Kun lyd og kun video (forudindspillet)', 'Audio-only and Video-only (Prerecorded)'],
    'absent',
    media,
  ),
  criterion(
    '1.2.2',
    'A',
    ['Undertekster (forudindspillet)', 'Captions (Prerecorded)'],
    'absent',
    media,
  ),
  criterion(
    '1.2.3',
    'A',
    [
      'Synstolkning eller mediealternativ (forudindspillet)',
      'Audio Description or Media Alternative (Prerecorded)',
    ],
    'absent',
    media,
  ),
  criterion('1.2.4', 'AA', ['Undertekster (live)', 'Captions (Live)'], 'absent', media),
  criterion(
    '1.2.5',
    'AA',
    ['Synstolkning (forudindspillet)', 'Audio Description (Prerecorded)'],
    'absent',
    media,
  ),
  criterion('1.3.1', 'A', ['Information og relationer', 'Info and Relationships'], 'test', [
    'Overskrifter uden spring, sidens dele, lister og tabeller med hoveder er opmærket.',
    'Headings without gaps, the parts of the page, lists, and tables with headers are marked up.',
  ]),
  criterion('1.3.2', 'A', ['Betydningsbærende rækkefølge', 'Meaningful Sequence'], 'test', [
    'Dele læses op i den rækkefølge, de står i på en telefon.',
    'Parts are read out in the order in which they stand on a phone.',
  ]),
  criterion('1.3.3', 'A', ['Sensoriske karakteristika', 'Sensory Characteristics'], 'hand', [
    'Alle tekster er læst: ingen henviser kun til farve, form eller sted på skærmen.',
    'All texts were read: none refers to colour, shape or place on the screen alone.',
  ]),
  criterion('1.3.4', 'AA', ['Visningsretning', 'Orientation'], 'hand', [
    'Siderne er set i højformat og bredformat; intet låser skærmen.',
    'The pages were looked at upright and across; nothing locks the screen.',
  ]),
  criterion('1.3.5', 'AA', ['Identificér formål med input', 'Identify Input Purpose'], 'absent', [
    'Intet felt spørger om brugeren selv.',
    'No field asks about the reader.',
  ]),
  criterion('1.4.1', 'A', ['Anvendelse af farve', 'Use of Color'], 'test', [
    'Links er understreget eller står i en liste; valgt, sammenlignet og spirende har form eller mønster foruden farve.',
    'Links are underlined or stand in a list; selected, compared and emerging have a shape or pattern besides colour.',
  ]),
  criterion('1.4.2', 'A', ['Styring af lyd', 'Audio Control'], 'absent', media),
  criterion('1.4.3', 'AA', ['Kontrast (minimum)', 'Contrast (Minimum)'], 'test', [
    'Tekst har mindst 4,5 : 1, også på kortet, i lyse og mørke farver og i projektorens.',
    'Text has at least 4.5 : 1, on the map too, in light, dark and projector colours.',
  ]),
  criterion('1.4.4', 'AA', ['Ændring af tekststørrelse', 'Resize Text'], 'test', [
    'Ved 200 % er intet skåret af, og intet ligger oven på noget andet.',
    'At 200 % nothing is cut off and nothing lies over anything else.',
  ]),
  criterion('1.4.5', 'AA', ['Billeder af tekst', 'Images of Text'], 'hand', [
    'Al tekst på siderne er tekst, også på kortet. Kun billeder, man selv henter, har tekst i sig.',
    'All text on the pages is text, on the map too. Only downloaded pictures hold text.',
  ]),
  criterion('1.4.10', 'AA', ['Reflow', 'Reflow'], 'test', [
    'Ved 320 × 256 px ruller intet sidelæns.',
    'At 320 × 256 px nothing scrolls sideways.',
  ]),
  criterion(
    '1.4.11',
    'AA',
    ['Kontrast på ikke-tekstbaseret indhold', 'Non-text Contrast'],
    'test',
    [
      'Felter, knapper, mærker, linjer og fokus har mindst 3 : 1 til det, de ligger op ad, også for farveblinde.',
      'Fields, buttons, marks, lines and focus have at least 3 : 1 to what they touch, for colour-blind readers too.',
    ],
  ),
  criterion('1.4.12', 'AA', ['Tekstafstand', 'Text Spacing'], 'test', [
    'Med kravets større afstande står panel, diagram og en telefons side frit. På brede skærme ikke alt: se, hvad der mangler.',
    'With the criterion’s wider spacing panel, chart and a phone’s page stand free. On wide screens not all does: see what is missing.',
  ]),
  criterion(
    '1.4.13',
    'AA',
    ['Indhold ved hover eller fokus', 'Content on Hover or Focus'],
    'test',
    [
      'At pege eller fokusere lægger intet nyt hen over siden.',
      'Pointing or focusing lays nothing new over the page.',
    ],
  ),
  criterion('2.1.1', 'A', ['Tastatur', 'Keyboard'], 'test', [
    'Kort, søgning, sammenligning, indlejring og foredrag bruges uden mus.',
    'Map, search, comparison, embedding and talk are used without a mouse.',
  ]),
  criterion('2.1.2', 'A', ['Ingen tastaturfælde', 'No Keyboard Trap'], 'test', [
    'Tab fører gennem hele siden og ud igen; Escape lukker hver boks.',
    'Tab leads through the whole page and out again; Escape closes every box.',
  ]),
  criterion(
    '2.1.4',
    'A',
    ['Genvejstaster bestående af enkelttegn', 'Character Key Shortcuts'],
    'test',
    [
      'Genvejen / og foredragets taster kan slås fra.',
      'The shortcut / and the keys of the talk can be turned off.',
    ],
  ),
  criterion('2.2.1', 'A', ['Justerbar tid', 'Timing Adjustable'], 'hand', [
    'Ingen side giver læseren en frist. Uret i programmet følger dagens virkelige tider.',
    'No page sets the reader a limit. The clock of the programme follows the real times of the day.',
  ]),
  criterion('2.2.2', 'A', ['Pause, stop, skjul', 'Pause, Stop, Hide'], 'hand', [
    'Intet bevæger sig af sig selv. Kun programmets ur tæller, én gang i minuttet.',
    'Nothing moves by itself. Only the clock of the programme counts, once a minute.',
  ]),
  criterion(
    '2.3.1',
    'A',
    ['Tre glimt eller under grænseværdi', 'Three Flashes or Below Threshold'],
    'hand',
    ['Stilarkene er læst: intet blinker.', 'The stylesheets were read: nothing flashes.'],
  ),
  criterion('2.3.3', 'AAA', ['Animation fra interaktion', 'Animation from Interactions'], 'test', [
    'Hvor systemet beder om mindre bevægelse, bevæger intet sig efter et klik.',
    'Where the system asks for less motion, nothing moves after a click.',
  ]),
  criterion('2.4.1', 'A', ['Spring over blokke', 'Bypass Blocks'], 'test', [
    'Første Tab giver et link til indholdet; sidens dele kan nås som landmærker.',
    'The first Tab gives a link to the content; the parts of the page can be reached as landmarks.',
  ]),
  criterion('2.4.2', 'A', ['Sidetitler', 'Page Titled'], 'test', [
    'Hver side i et sprog har sin egen titel, som følger med, når noget vælges.',
    'Every page of a language has a title of its own, which follows what is selected.',
  ]),
  criterion('2.4.3', 'A', ['Fokusrækkefølge', 'Focus Order'], 'test', [
    'Tab følger sidens rækkefølge, og den, der åbnede en boks, får fokus tilbage.',
    'Tab follows the order of the page, and whatever opened a box gets the focus back.',
  ]),
  criterion('2.4.4', 'A', ['Formål med links (i kontekst)', 'Link Purpose (In Context)'], 'test', [
    'Hvert link har et navn; de, der hedder det samme, fører samme sted hen.',
    'Every link has a name; those of the same name lead to the same place.',
  ]),
  criterion('2.4.5', 'AA', ['Flere måder', 'Multiple Ways'], 'hand', [
    'Søgning, kort, lister og »Alle steder og klynger« fører til hver side.',
    'Search, map, lists and “All places and clusters” lead to every page.',
  ]),
  criterion('2.4.6', 'AA', ['Overskrifter og etiketter', 'Headings and Labels'], 'hand', [
    'Alle overskrifter og etiketter er læst for sig selv.',
    'All headings and labels were read by themselves.',
  ]),
  criterion('2.4.7', 'AA', ['Synligt fokus', 'Focus Visible'], 'test', [
    'Hvert stop på turen med Tab har en synlig ramme.',
    'Every stop on the way with Tab has a visible frame.',
  ]),
  criterion(
    '2.4.11',
    'AA',
    ['Fokus ikke skjult (minimum)', 'Focus Not Obscured (Minimum)'],
    'test',
    [
      'Intet stop ligger helt bag sidens hoved eller noget andet.',
      'No stop lies wholly behind the head of the page or anything else.',
    ],
  ),
  criterion('2.5.1', 'A', ['Pointerbevægelser', 'Pointer Gestures'], 'test', [
    'Knapper zoomer, hvor to fingre kan, og bladrer, hvor en finger kan stryge.',
    'Buttons zoom where two fingers can, and turn slides where a finger can sweep.',
  ]),
  criterion('2.5.2', 'A', ['Annullering af pointerhandlinger', 'Pointer Cancellation'], 'test', [
    'Intet sker, før der slippes; slippes der et andet sted, sker der intet.',
    'Nothing happens before the release; released elsewhere, nothing happens at all.',
  ]),
  criterion('2.5.3', 'A', ['Etiket i navn', 'Label in Name'], 'test', [
    'Navnet rummer de ord, der står.',
    'The name holds the words that are to be seen.',
  ]),
  criterion('2.5.4', 'A', ['Bevægelsesaktivering', 'Motion Actuation'], 'absent', [
    'Intet reagerer på, at enheden bevæges.',
    'Nothing listens to how the device is moved.',
  ]),
  criterion('2.5.7', 'AA', ['Trækkebevægelser', 'Dragging Movements'], 'test', [
    'Knapper flytter kortet, hvor det kan trækkes.',
    'Buttons move the map where it can be dragged.',
  ]),
  criterion('2.5.8', 'AA', ['Målstørrelse (minimum)', 'Target Size (Minimum)'], 'test', [
    'Hvad man trykker på, er mindst 24 px eller har plads omkring sig.',
    'What one presses is at least 24 px or has room around it.',
  ]),
  criterion('3.1.1', 'A', ['Sproget på siden', 'Language of Page'], 'test', [
    'Hver side angiver sit sprog.',
    'Every page declares its language.',
  ]),
  criterion('3.1.2', 'AA', ['Sproget på dele', 'Language of Parts'], 'test', [
    'Tekst på et andet sprog end sidens er mærket med det.',
    'Text in another language than the page’s is marked with it.',
  ]),
  criterion('3.2.1', 'A', ['I fokus', 'On Focus'], 'test', [
    'Turen med Tab gennem siden ændrer intet på den.',
    'The way through the page with Tab changes nothing on it.',
  ]),
  criterion('3.2.2', 'A', ['Ved input', 'On Input'], 'test', [
    'At skrive eller vælge i en liste flytter hverken side eller fokus.',
    'Typing, or choosing from a list, moves neither page nor focus.',
  ]),
  criterion('3.2.3', 'AA', ['Konsekvent navigation', 'Consistent Navigation'], 'hand', [
    'Hoved og fod er de samme i samme rækkefølge på alle sider, fra ét sted i koden.',
    'Head and foot are the same in the same order on all pages, from one place in the code.',
  ]),
  criterion('3.2.4', 'AA', ['Konsekvent identifikation', 'Consistent Identification'], 'hand', [
    'Det, der gør det samme, hedder det samme: hver tekst står ét sted.',
    'What does the same is called the same: each text stands in one place.',
  ]),
  criterion('3.2.6', 'A', ['Konsekvent hjælp', 'Consistent Help'], 'hand', [
    'Kontakten står i foden af hver side, også mens den ikke er udfyldt.',
    'The contact stands at the foot of every page, also while it is not filled in.',
  ]),
  criterion('3.3.1', 'A', ['Identifikation af fejl', 'Error Identification'], 'test', [
    'Søgning uden svar og adresser, der ikke forstås, meldes med ord.',
    'A search without an answer and addresses that are not understood are reported in words.',
  ]),
  criterion('3.3.2', 'A', ['Etiketter eller instruktioner', 'Labels or Instructions'], 'test', [
    'Hvert felt siger, hvad der skal stå i det.',
    'Every field says what belongs in it.',
  ]),
  criterion('3.3.3', 'AA', ['Forslag ved fejl', 'Error Suggestion'], 'hand', [
    'Søgningen foreslår det nærmeste navn og siger, hvad man kan søge efter.',
    'The search suggests the nearest name and says what can be searched for.',
  ]),
  criterion(
    '3.3.4',
    'AA',
    [
      'Forebyggelse af fejl (juridisk, økonomisk, data)',
      'Error Prevention (Legal, Financial, Data)',
    ],
    'absent',
    ['Intet bestilles, betales eller sendes.', 'Nothing is ordered, paid or sent.'],
  ),
  criterion('3.3.7', 'A', ['Overflødig indtastning', 'Redundant Entry'], 'absent', [
    'Der er intet forløb, der spørger to gange.',
    'There is no course of steps that asks twice.',
  ]),
  criterion(
    '3.3.8',
    'AA',
    ['Tilgængelig godkendelse (minimum)', 'Accessible Authentication (Minimum)'],
    'absent',
    ['Man logger ikke ind.', 'Nobody logs in.'],
  ),
  criterion('4.1.2', 'A', ['Navn, rolle, værdi', 'Name, Role, Value'], 'test', [
    'Værktøjet axe finder intet på hver slags side og i hver boks; seks opgaver løses kun ud fra navne, roller og tilstande.',
    'The tool axe finds nothing on each kind of page and in every box; six tasks are done by names, roles and states alone.',
  ]),
  criterion('4.1.3', 'AA', ['Statusbeskeder', 'Status Messages'], 'test', [
    'Valg, tema, søgning og kopiering meldes, uden at fokus flyttes.',
    'Selection, theme, search and copying are announced without moving the focus.',
  ]),
];

/** The principle that a criterion belongs to. */
export function principleOf({ number }: Criterion): Principle {
  const principle = principles[Number(number[0]) - 1];
  if (!principle) throw new Error(`${number} belongs to no principle of WCAG.`);
  return principle;
}
