/** What the headlines and figures of the pages of text rest on. Pure. */
import { fewestWithHalf } from '../charts/fewestWithHalf.ts';
import type { Benchmark, CountNote, Programme, ProgrammeItem } from '../model/dataset.ts';
import { clustersIn, sumOfGrants, type DatasetIndex } from '../model/questions.ts';
import { grantsOf, sentences, type Claim } from '../panel/claim.ts';
import { claimsOf, complete } from '../panel/claims.ts';
import { frontView, type Chart, type View } from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import type { ArticlesText } from '../text/daArticles.ts';

/** What the claims of a page of text are made from. */
export interface Told {
  /** The whole of the tables, with sources. */
  readonly index: DatasetIndex;
  readonly text: FullText;
}

/** That the benchmarks were agreed, how many, and what they start from. */
export function claimOfAgreement(
  { index, text }: Told,
  lede: string,
  background: readonly string[],
): Claim {
  return complete(index, text, {
    statement: lede,
    certainty: 'stated',
    says: background.join(' '),
    sources: index.dataset.benchmarks.flatMap(({ sources }) => sources),
  });
}

/** What one benchmark says. */
export function claimOfBenchmark(
  { index, text }: Told,
  words: ArticlesText['benchmarks'],
  { number, title, text: body, sources }: Benchmark,
): Claim {
  return complete(index, text, {
    statement: words.claims.benchmark(number, title[text.language]),
    certainty: 'stated',
    says: body[text.language],
    note: words.ownWords,
    sources,
  });
}

/** What a collaboration is: the words of some benchmarks. */
export function claimOfCollaboration(
  { index, text }: Told,
  words: ArticlesText['benchmarks'],
  numbers: readonly number[],
): Claim {
  const { who, how, frame } = words.collaboration;
  const own = index.dataset.benchmarks.filter(({ number }) => numbers.includes(number));
  return complete(index, text, {
    statement: [who, how, frame].map((part) => part.text).join(' '),
    certainty: 'stated',
    says: words.claims.from(numbers),
    sources: own.flatMap(({ sources }) => sources),
  });
}

/** How old and sure the division into areas is, and how many live in them. */
export function claimsOfAreas(told: Told): readonly Claim[] {
  return seenOnMap(told, { theme: 'hospitals' }, 'division chart-areas');
}

/** How many collaborations there were at a date. */
export function claimOfCount(
  { index, text }: Told,
  { date, count, name, sources }: CountNote,
): Claim {
  return complete(index, text, {
    statement: `${text.date(date)}: ${text.numbers.whole(count)} ${name[text.language]}.`,
    certainty: 'stated',
    sources,
  });
}

/** When and where a day is, and what it is for. */
export function claimOfDay(
  { index, text }: Told,
  words: ArticlesText['programme'],
  { title, date, start, end, form, venue, address, summary, note, sources }: Programme,
): Claim {
  const where = venue ? `${venue}, ${address}` : words.form[form];
  const when = `${words.day(date)}, ${words.from(words.time(start), words.time(end))}`;
  return complete(index, text, {
    statement: `${title[text.language]}. ${when}. ${where}.`,
    certainty: 'stated',
    says: summary[text.language],
    note: note[text.language],
    sources,
  });
}

/** The times of a day's items, some of which are worked out. */
export function claimOfTimes(
  { index, text }: Told,
  words: ArticlesText['programme'],
  { title, items }: Programme,
): Claim {
  const worked = items.filter(({ endComputed }) => endComputed).length;
  return complete(index, text, {
    statement: words.claims.times(title[text.language], items.length),
    certainty: worked > 0 ? 'computed' : 'stated',
    sums: worked > 0 ? words.claims.worked(worked, items.length) : '',
    says: worked > 0 ? words.computedEnds : '',
    sources: items.flatMap(({ sources }) => sources),
  });
}

/** When one item of a day is, what it is, and who speaks. */
export function claimOfItem(
  { index, text }: Told,
  words: ArticlesText['programme'],
  day: Programme,
  { start, end, endComputed, track, title, summary, speaker, role, sources }: ProgrammeItem,
): Claim {
  const { language } = text;
  const when = end ? words.from(words.time(start), words.time(end)) : words.at(words.time(start));
  const what = [track === null ? '' : words.track(track), title[language]].filter(Boolean);
  const who = [speaker, role[language]].filter(Boolean).join(', ');
  return complete(index, text, {
    statement: sentences(...[`${day.title[language]}, ${when}`, what.join(': '), who].map(ended)),
    certainty: endComputed ? 'computed' : 'stated',
    sums: endComputed && end ? words.claims.end(words.at(words.time(end))) : '',
    says: summary[language],
    sources,
  });
}

/** With a full stop, unless there is nothing or it ends with a mark of its own. */
function ended(text: string): string {
  return /^$|[.?!]$/.test(text) ? text : `${text}.`;
}

/** The themes of a day. */
export function claimOfThemes(
  { index, text }: Told,
  words: ArticlesText['programme'],
  { themes }: Programme,
): Claim {
  return complete(index, text, {
    statement: words.claims.themes(themes.map(({ title }) => title[text.language])),
    certainty: 'stated',
    note: words.themesNote,
    sources: themes.flatMap(({ sources }) => sources),
  });
}

/** The finding over a chart, and the chart's total. */
export function claimsOfChart(
  told: Told,
  words: ArticlesText['charts'],
  chart: Chart,
  headline: string,
): readonly Claim[] {
  const { index, text } = told;
  const { clusters, cities } = index.dataset;
  switch (chart) {
    case 'grants': {
      const total = sumOfGrants(clusters);
      const first = clusters
        .toSorted((a, b) => b.grant - a.grant)
        .slice(0, fewestWithHalf(clusters));
      const finding = complete(index, text, {
        statement: `${headline}.`,
        certainty: 'computed',
        sums: `${text.claims.sumOfGrants(sumOfGrants(first), grantsOf(first))} ${words.claims.half(text.numbers.amount(total), text.numbers.amount(total / 2))}`,
        sources: clusters.flatMap(({ grantSources }) => grantSources),
      });
      return [finding, ...seenOnMap(told, {}, 'chart-grants')];
    }
    case 'places': {
      const numbers = cities.map(({ id, name }) => ({
        name,
        number: clustersIn(index, { kind: 'city', id }).today.length,
      }));
      const single = numbers.filter(({ number }) => number === 1).map(({ name }) => name);
      const some = numbers.filter(({ number }) => number > 0).length;
      const only = complete(index, text, {
        statement: words.places.onlyOne(single.length, some),
        certainty: 'computed',
        sums: text.claims.counted.cities(single),
        sources: index.dataset.branches.flatMap(({ sources }) => sources),
      });
      return [...seenOnMap(told, {}, 'headline'), only, ...seenOnMap(told, {}, 'chart-places')];
    }
    case 'spread':
      return seenOnMap(told, {}, 'chart-spread').map((claim) => ({
        ...claim,
        statement: `${headline}. ${claim.statement}`,
      }));
    case 'areas':
      return seenOnMap(told, { theme: 'hospitals' }, 'headline chart-areas');
    default:
      return chart satisfies never;
  }
}

/** The claims that the page with the map makes of the whole. */
function seenOnMap({ index, text }: Told, choices: Partial<View>, keys: string) {
  return claimsOf(index, { ...frontView, language: text.language, ...choices }, text, keys);
}
