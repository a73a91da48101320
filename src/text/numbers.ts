/** Numbers, lists, dates and names as Danish and English readers write them. */
import type { Language } from '../model/dataset.ts';

/** What differs between the two languages in writing numbers and lists. */
export interface Numbers {
  /** `1.234` / `1,234` */
  whole(value: number): string;
  /** DKK to millions with one decimal: `17,5` / `17.5`. */
  millions(kroner: number): string;
  /** DKK as a phrase: `17,5 mio. kr.` / `DKK 17.5m`. */
  amount(kroner: number): string;
  /** A number in running text: a word up to twenty (`seks`), figures above. */
  word(value: number): string;
  /** The same with a capital, to begin a sentence. */
  Word(value: number): string;
  /** `A, B og C` / `A, B and C`. */
  list(items: readonly string[]): string;
}

const words: Record<Language, readonly string[]> = {
  da: 'nul én to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
};
const amounts: Record<Language, (millions: string) => string> = {
  da: (millions) => `${millions} mio. kr.`,
  en: (millions) => `DKK ${millions}m`,
};
const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** The writing of numbers and lists in a language. */
export function numbersIn(language: Language): Numbers {
  const locale = locales[language];
  // Each is made when it is first used: a phone takes milliseconds for one.
  let figures: Intl.NumberFormat | undefined;
  let oneDecimal: Intl.NumberFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  const whole = (value: number) => (figures ??= new Intl.NumberFormat(locale)).format(value);
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const millions = (kroner: number) =>
    (oneDecimal ??= new Intl.NumberFormat(locale, digits)).format(kroner / 1e6);
  const word = (value: number) => words[language][value] ?? whole(value);
  return {
    whole,
    millions,
    amount: (kroner) => amounts[language](millions(kroner)),
    word,
    Word: (value) => capital(word(value)),
    list: (items) => (lists ??= new Intl.ListFormat(locale, { type: 'conjunction' })).format(items),
  };
}

/** The text with its first letter a capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

/** A date as exact as its ISO text: a year, a year and a month, or a day. What is no such date is returned as it is. */
export function dateIn(language: Language, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  // The date's own text begins with the given one only if that is a date: a 30 February rolls over.
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso) || !date.toISOString().startsWith(iso)) return iso;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(locales[language], options).format(date);
}

/**
 * The name of a municipality where the word for one does not follow it: two bear theirs in the genitive. It stands
 * here because a file of its own would be one more request before a page comes to life.
 */
export function withoutGenitive(name: string): string {
  return name.replace(/^(Nordfyn|Vesthimmerland)s$/, '$1');
}
