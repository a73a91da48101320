/** Turns visits into medians, ratios to the limit, and a verdict for each target that the project has set itself. */
import { cpus } from 'node:os';
import type { Browser } from 'playwright-core';
import type { Profile, Visit } from './measure.ts';
import { missedBecause } from './reasons.ts';
import type { Target } from './serve.ts';

type ProfileName = Profile['name'];

/** Visits of one profile, by target. */
export type Visits = Readonly<Record<Target, readonly Visit[]>>;

export interface Machine {
  readonly cores: number;
  readonly model: string;
  readonly node: string;
  readonly browser: string;
  readonly date: string;
  /** Visits that began while other processes were at work. */
  readonly disturbed: number;
}

export interface Row {
  readonly what: string;
  readonly unit: string;
  /** Medians; null where it was not seen in most visits, or does not apply. */
  readonly limit: number | null;
  readonly page: number | null;
  /** The least and the most of the page's visits. */
  readonly range: readonly [number, number] | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean | null;
}

/** What is measured, and the most it may be: times the limit's, or in its own unit. */
interface Measure {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | '';
  readonly of: (visit: Visit) => number | null;
  readonly onlyPage?: boolean;
  /** Which of the page's visits count; those with the live map unless it says otherwise. */
  readonly from?: 'page' | 'still';
  readonly atMost?: Readonly<
    Record<ProfileName, { readonly times: number } | { readonly is: number }>
  >;
}

const asFast = { desktop: { times: 1.3 }, phone: { times: 1.2 } } as const;

const measures: readonly Measure[] = [
  { what: 'first contentful paint', unit: 'ms', of: (v) => v.firstPaint, atMost: asFast },
  { what: 'outlines painted', unit: 'ms', of: (v) => v.outlines, atMost: asFast },
  { what: 'links are instant', unit: 'ms', of: (v) => v.ready, onlyPage: true },
  { what: 'live map has taken over', unit: 'ms', of: (v) => v.live, onlyPage: true },
  {
    what: 'blocking before links are instant',
    unit: 'ms',
    of: (v) => v.blockingUntilReady,
    onlyPage: true,
  },
  {
    what: 'blocking before the live map is asked for',
    unit: 'ms',
    of: (v) => v.blockingUntilAsked,
    onlyPage: true,
    atMost: { desktop: { is: 0 }, phone: { is: 100 } },
  },
  { what: 'blocking until it has taken over', unit: 'ms', of: (v) => v.blocking },
  {
    what: 'layout shift',
    unit: '',
    of: (v) => v.shift,
    atMost: { desktop: { is: 0 }, phone: { is: 0 } },
  },
  { what: 'click to second animation frame', unit: 'ms', of: (v) => v.clickFrames },
  {
    what: 'click to highlight seen, live map',
    unit: 'ms',
    of: (v) => v.clickPixels,
    atMost: { desktop: { times: 1.2 }, phone: { times: 1.5 } },
  },
  {
    what: 'click to second animation frame, still map',
    unit: 'ms',
    of: (v) => v.clickFrames,
    from: 'still',
  },
  {
    what: 'click to highlight seen, still map',
    unit: 'ms',
    of: (v) => v.clickPixels,
    from: 'still',
    atMost: { desktop: { times: 1.2 }, phone: { times: 1.5 } },
  },
  { what: 'bytes before the live map', unit: 'kB', of: (v) => v.bytesBefore / 1000 },
  { what: 'bytes in all', unit: 'kB', of: (v) => v.bytes / 1000 },
];

/** The middle of the numbers (of an even count, the mean of both middle ones); null where most are missing. */
function median(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (numbers.length * 2 <= values.length) return null;
  const middle = numbers.length / 2;
  const low = numbers[Math.ceil(middle) - 1] ?? 0;
  return (low + (numbers[Math.floor(middle)] ?? low)) / 2;
}

/** One row for each measure of a profile. */
export function rowsOf(profile: ProfileName, visits: Visits): Row[] {
  return measures.map(({ what, unit, of, onlyPage, from: whose = 'page', atMost }) => {
    const limit = onlyPage ? null : median(visits.limit.map(of));
    const page = median(visits[whose].map(of));
    const seen = visits[whose].map(of).filter((value) => value !== null);
    const ratio = limit && page !== null ? page / limit : null;
    const most = atMost?.[profile];
    let target = '';
    let met: boolean | null = null;
    if (most && 'times' in most) {
      target = `≤ ${most.times} × limit`;
      met = ratio !== null && ratio <= most.times;
    } else if (most) {
      target = `≤ ${most.is}${unit && ` ${unit}`}`;
      met = page !== null && page <= most.is;
    }
    return {
      what,
      unit,
      limit,
      page,
      range: seen.length > 0 ? [Math.min(...seen), Math.max(...seen)] : null,
      ratio,
      target,
      met,
    };
  });
}

export function machineOf(browser: Browser, disturbed: number): Machine {
  const processors = cpus();
  return {
    cores: processors.length,
    model: processors[0]?.model.trim() ?? 'unknown',
    node: process.version,
    browser: `${browser.browserType().name()} ${browser.version()}`,
    date: new Date().toISOString(),
    disturbed,
  };
}

function figure(value: number | null, unit: string): string {
  if (value === null) return '–';
  if (unit === 'ms') return value.toFixed(0);
  return unit === 'kB' ? value.toFixed(1) : value.toFixed(4).replace(/\.?0+$/, '');
}

function tableOf(rows: readonly Row[]): string[] {
  return [
    '| | limit | page | least – most | page ÷ limit | target | |',
    '|---|--:|--:|--:|--:|---|---|',
    ...rows.map(({ what, unit, limit, page, range, ratio, target, met }) => {
      const cells = [
        unit ? `${what}, ${unit}` : what,
        figure(limit, unit),
        figure(page, unit),
        range ? range.map((value) => figure(value, unit)).join(' – ') : '',
        ratio?.toFixed(2) ?? '',
        target,
        met === null ? '' : met ? 'met' : '**missed**',
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

/** The report as Markdown. */
export function markdownOf(
  profiles: readonly {
    readonly profile: Profile;
    readonly visits: Visits;
    readonly rows: readonly Row[];
  }[],
  machine: Machine,
): string {
  const all = profiles.reduce((sum, { visits }) => sum + Object.values(visits).flat().length, 0);
  const { cores, model, node, browser, date, disturbed } = machine;
  return [
    '# The front page against its limit',
    '',
    'The limit is the same page as one static file without script: nothing that shows this map can be faster. ' +
      'Medians of visits in turns, every one in a fresh profile; both served over loopback with brotli.',
    '',
    `${date} · ${cores} cores, ${model} · Node ${node} · ${browser}`,
    ...(disturbed > 0
      ? [
          '',
          `**${disturbed} of ${all} visits began while the machine had other work: run it again before you believe it.**`,
        ]
      : []),
    ...profiles.flatMap(({ profile, visits, rows }) => {
      const { name, slowdown, network, context } = profile;
      const line = network
        ? `${network.down / 1e6} Mbit/s, ${network.roundTrip} ms there and back`
        : 'no throttling of the network';
      return [
        '',
        `## ${name}`,
        '',
        `${context.viewport.width} × ${context.viewport.height}, processor ÷ ${slowdown}, ${line}; ${visits.page.length} visits each`,
        '',
        ...tableOf(rows),
        ...missedBecause(rows.flatMap(({ what, met }) => (met === false ? what : []))),
      ];
    }),
    '',
  ].join('\n');
}
