/**
 * The Dataset: every fact the product shows, decoded from `data/*.csv` and checked at build time.
 * Ids are the lower-case ASCII slugs of the tables; they appear in addresses and never change.
 */
import type { Slide } from './slides.ts';

/** Whether a cluster's field is an established field of strength or an emerging one. */
export const clusterStatuses = ['established', 'emerging'] as const;
export type ClusterStatus = (typeof clusterStatuses)[number];

/** How a cluster is present in a place. `planned` is what the table says and counts in no number. */
export const presenceKinds = [
  'headquarters',
  'branch',
  'representation',
  'partner-staff',
  'planned',
] as const;
export type PresenceKind = (typeof presenceKinds)[number];

/** How sure a fact is: stated in public, compatible with what is stated, or read out of the client's table. */
export const evidences = ['confirmed', 'consistent', 'inferred'] as const;
export type Evidence = (typeof evidences)[number];

/** Who designated a cluster's field: the national business promotion board, or the minister for education and research. */
export const designators = ['board', 'minister'] as const;
export type Designator = (typeof designators)[number];

/** What kind of document a fact rests on. */
export const sourceKinds = ['client document', 'public statement', 'public register'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];
/** The folder that a language's pages are in, relative to the site's root. */
export const languageFolders: Readonly<Record<Language, string>> = { da: '', en: 'en/' };

/** A text that stands on screen, in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

export interface Source {
  readonly id: string;
  readonly title: string;
  /** Empty where the source names none. */
  readonly publisher: string;
  /** As the source gives it: `2020-10-02`, `2020-10`, `2020`, or empty where it bears no date. */
  readonly date: string;
  /** Which part of the source is used, empty for all of it. */
  readonly section: string;
  /** Empty for the client's document, which has no public address. */
  readonly url: string;
  readonly kind: SourceKind;
}

export interface Cluster {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly otherNames: readonly string[];
  /** Words by which a reader may look for the field: `vand`, `robot`. */
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  readonly field: Bilingual;
  readonly status: ClusterStatus;
  readonly designatedBy: Designator;
  readonly description: Bilingual;
  /** Notes that stand beside the table without correcting it; empty where there are none. */
  readonly note: Bilingual;
  /** Source ids of what the note says; empty where there is no note. */
  readonly noteSources: readonly string[];
  /** Grant to the whole organisation, DKK. */
  readonly grant: number;
  /** The name under which the grants table lists the cluster. */
  readonly nameInGrants: string;
  /** Source ids: of the row in clusters.csv, and of the grant. */
  readonly sources: readonly string[];
  readonly grantSources: readonly string[];
}

/** One row of branches.csv. Exactly one of `city` and `region` is set (a planned office may know only its region). */
export interface Branch {
  readonly cluster: string;
  readonly city: string | null;
  readonly region: string | null;
  readonly kind: PresenceKind;
  /** Year or date from which it holds, as the table says; empty where it says nothing. */
  readonly from: string;
  readonly until: string;
  readonly note: Bilingual;
  /** Only headquarters carry evidence. */
  readonly evidence: Evidence | null;
  readonly evidenceSources: readonly string[];
  /** What the evidence says, in our own words. */
  readonly evidenceNote: Bilingual;
  readonly sources: readonly string[];
}

export interface City {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** WGS84 degrees. */
  readonly lat: number;
  readonly lon: number;
  /** Id (slug) of the municipality the city lies in. */
  readonly municipality: string;
  readonly sources: readonly string[];
}

export interface Municipality {
  /** Slug of the name. */
  readonly id: string;
  /** Official four-digit code, a string: `0101`. */
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly area: string;
  /** Inhabitants on 1 July 2020. */
  readonly population: number;
  /** How sure it is that the municipality belongs to its area. */
  readonly basis: Evidence;
  /** Sources of the area assignment, then of the population. */
  readonly sources: readonly string[];
  readonly populationSources: readonly string[];
}

export interface HospitalArea {
  readonly id: string;
  /** Short name used on the map and in lists: `Bispebjerg`, `Nykøbing F.`. */
  readonly name: string;
  /** The acute hospital's own name. */
  readonly hospital: string;
  /** The town in which the hospital's main acute site stands. */
  readonly site: string;
  readonly lat: number;
  readonly lon: number;
  readonly region: string;
  readonly basis: Evidence;
  readonly sources: readonly string[];
}

export interface Region {
  readonly id: string;
  /** `Nordjylland`; the full name is `Region Nordjylland`. */
  readonly name: string;
  /** Official four-digit code. */
  readonly code: string;
  readonly sources: readonly string[];
}

/** What a benchmark concerns, which is also the group it stands in in the document. */
export const benchmarkConcerns = ['areas', 'quality-plan', 'finance-data'] as const;
export type BenchmarkConcern = (typeof benchmarkConcerns)[number];

/** One of the shared benchmarks of KL and Danske Regioner, in our own words. */
export interface Benchmark {
  /** The number in the document, from 1. */
  readonly number: number;
  readonly concerns: BenchmarkConcern;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** Whether it speaks of psychiatry or of people with mental illness. */
  readonly psychiatry: boolean;
  readonly sources: readonly string[];
}

/** How many collaborations there were to be at a date, and what they were called then. */
export interface CountNote {
  readonly date: string;
  readonly count: number;
  readonly name: Bilingual;
  /** Empty where the source is not recorded, which the page says. */
  readonly sources: readonly string[];
}

/** How one takes part in a programme. */
export const programmeForms = ['virtual', 'in-person'] as const;
export type ProgrammeForm = (typeof programmeForms)[number];

/** What happens at a time of a programme. */
export const itemKinds = [
  'welcome',
  'talk',
  'break',
  'questions',
  'dialogue',
  'closing',
  'informal',
] as const;
export type ItemKind = (typeof itemKinds)[number];

export interface ProgrammeItem {
  /** Number of its track; null for what everybody attends. */
  readonly track: number | null;
  /** Copenhagen time of the programme's day: `13:05`. */
  readonly start: string;
  /** Null for an item that begins when the programme ends, of which no end is known. */
  readonly end: string | null;
  /** True where the source gives no end and it is when the next item begins. */
  readonly endComputed: boolean;
  readonly kind: ItemKind;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** Empty where the programme names nobody. */
  readonly speaker: string;
  readonly role: Bilingual;
  /** The language it is held in, where the programme says so. */
  readonly spoken: Language | null;
  readonly sources: readonly string[];
}

/** One of several sequences of items that run at the same time. */
export interface ProgrammeTrack {
  readonly number: number;
  readonly title: Bilingual;
  readonly sources: readonly string[];
}

/** A theme that is discussed, and its questions in our own words. */
export interface ProgrammeTheme {
  readonly number: number;
  readonly title: Bilingual;
  readonly questions: readonly Bilingual[];
  readonly text: Bilingual;
  readonly sources: readonly string[];
}

/** The programme of one day. */
export interface Programme {
  readonly id: string;
  readonly title: Bilingual;
  /** `2020-11-24` */
  readonly date: string;
  /** Copenhagen time, of the first item and of the end. */
  readonly start: string;
  readonly end: string;
  readonly form: ProgrammeForm;
  /** The house, its address and the city of the map it stands in; empty and null for a virtual day. */
  readonly venue: string;
  readonly address: string;
  readonly city: string | null;
  /** Empty where the document names none. */
  readonly organiser: string;
  readonly summary: Bilingual;
  readonly note: Bilingual;
  readonly url: string;
  readonly sources: readonly string[];
  readonly tracks: readonly ProgrammeTrack[];
  /** By start; those that start together by track. */
  readonly items: readonly ProgrammeItem[];
  readonly themes: readonly ProgrammeTheme[];
}

/** Where two sources disagree, and what this site shows. A text may hold totals by name, such as `{planned}`. */
export interface Contradiction {
  readonly id: string;
  readonly title: Bilingual;
  /** What the one says, and what the other says. */
  readonly one: Bilingual;
  readonly other: Bilingual;
  readonly settled: Bilingual;
  readonly sources: readonly string[];
}

/** Who publishes the site. An empty string is unknown, is shown as such, and makes the build warn. */
export interface Publisher {
  readonly name: string;
  readonly contact: string;
  readonly address: string;
}

export interface Dataset {
  readonly sources: readonly Source[];
  readonly clusters: readonly Cluster[];
  readonly branches: readonly Branch[];
  readonly cities: readonly City[];
  readonly municipalities: readonly Municipality[];
  readonly areas: readonly HospitalArea[];
  readonly regions: readonly Region[];
  readonly benchmarks: readonly Benchmark[];
  /** The build's alone, as the programmes are: no page's script has them. */
  readonly countNotes: readonly CountNote[];
  readonly programmes: readonly Programme[];
  /** Only the build reads them. */
  readonly contradictions: readonly Contradiction[];
  /** The talk's alone: no page's script has them. */
  readonly slides: readonly Slide[];
  readonly publisher: Publisher;
}
