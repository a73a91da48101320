import { describe, expect, it } from 'vitest';
import { dataset } from './realTables.ts';

const [eu, partners] = dataset.programmes;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** `13.00-13.05 Velkomst` of what everybody attends and of one track. */
const attended = (track: number | null) =>
  eu?.items
    .filter((item) => item.track === null || item.track === track)
    .map(({ start, end, title }) => `${start}-${end ?? ''} ${title.da}`);

describe('the benchmarks', () => {
  it('are 12 in three groups: 1-6 about the areas, 7-10 the quality plan, 11-12 finance and data', () => {
    const numbers = (group: string) =>
      dataset.benchmarks.filter(({ concerns }) => concerns === group).map(({ number }) => number);
    expect(numbers('areas')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers('quality-plan')).toEqual([7, 8, 9, 10]);
    expect(numbers('finance-data')).toEqual([11, 12]);
  });

  it('include psychiatry where the document names it', () => {
    const named = dataset.benchmarks.filter(({ psychiatry }) => psychiatry);
    expect(named.map(({ number }) => number)).toEqual([1, 2, 4]);
  });
});

describe('the programme of the EU day', () => {
  it('lasts from 09.30 to 15.15 and leaves no minute open to those in the first track', () => {
    expect([eu?.date, eu?.start, eu?.end]).toEqual(['2020-11-24', '09:30', '15:15']);
    for (const track of [1, 2]) {
      const items = eu?.items.filter((item) => item.track === null || item.track === track) ?? [];
      items.forEach((item, at) => {
        expect(item.end).toBe(items[at + 1]?.start ?? null);
      });
    }
  });

  it('has two tracks from 13.00 to 14.15', () => {
    expect(attended(1)?.slice(9, 14)).toEqual([
      '13:00-13:05 Velkomst',
      '13:05-13:25 Hvad bydiplomati er, og hvad kommunerne kan bruge det til',
      '13:25-13:50 En kommunes erfaringer med bydiplomati',
      '13:50-14:00 Udenrigsministeriets fokus på bydiplomati',
      '14:00-14:15 Spørgsmål',
    ]);
    expect(attended(2)?.slice(9, 13)).toEqual([
      '13:00-13:05 Velkomst',
      '13:05-13:30 Strukturfondene: Socialfonden og Regionalfonden',
      '13:30-14:00 Programmer for grøn omstilling, digitalisering og kultur',
      '14:00-14:15 Spørgsmål',
    ]);
  });

  it('has five pauses, as long as the document says', () => {
    const pauses = eu?.items.filter(({ kind }) => kind === 'break') ?? [];
    const lengths = pauses.map(({ start, end }) => minutes(end ?? start) - minutes(start));
    expect(lengths).toEqual([15, 15, 10, 30, 15]);
    expect(pauses.every(({ endComputed }) => !endComputed)).toBe(true);
  });

  it('names its eleven speakers, each with a role, and says which talk is in English', () => {
    const speakers = eu?.items.filter(({ speaker }) => speaker !== '') ?? [];
    expect(new Set(speakers.map(({ speaker }) => speaker)).size).toBe(11);
    for (const { role } of speakers) expect(role.da).not.toBe('');
    const inEnglish = eu?.items.filter(({ spoken }) => spoken === 'en').map((item) => item.speaker);
    expect(inEnglish).toEqual(['Joachim Bleiker']);
  });
});

describe('the programme of the partnership day', () => {
  it('lasts from 12.00 to 15.30 in Middelfart, with a lounge whose end is not known', () => {
    expect([partners?.start, partners?.end, partners?.city]).toEqual([
      '12:00',
      '15:30',
      'middelfart',
    ]);
    expect(partners?.items.map(({ start, end }) => [start, end])).toEqual([
      ['12:00', '12:15'],
      ['12:15', '12:30'],
      ['12:30', '12:45'],
      ['12:45', '15:15'],
      ['15:15', '15:30'],
      ['15:30', null],
    ]);
  });

  it('has five themes with two questions each', () => {
    expect(partners?.themes.map(({ questions }) => questions.length)).toEqual([2, 2, 2, 2, 2]);
  });
});

describe('what the tables must not hold', () => {
  it('is the private side of an invitation: no e-mail, nobody named who does not speak', () => {
    expect(JSON.stringify(dataset.programmes)).not.toContain('@');
    const named = partners?.items.flatMap(({ speaker }) => (speaker === '' ? [] : speaker));
    expect(named).toEqual(['Psykiatri- og socialudvalget i Region Syddanmark']);
  });
});
