import { areasIn, citiesIn, clustersIn, municipalitiesIn } from '../../model/questions.ts';
import { areaOf, type DatasetIndex } from '../../model/questions.ts';
import type { FullText } from '../../text/context.ts';
import { nameOf } from '../nameOf.ts';
import type { Hit } from './find.ts';

/** A hit as a reader sees it. */
export interface Described {
  readonly title: string;
  /** What it is, and the fact that most ask for: of a municipality its acute hospital. */
  readonly fact: string;
}

/** What a hit says of itself in the list. */
export function describe(index: DatasetIndex, { thing, by }: Hit, text: FullText): Described {
  const words = text.find;
  const name = nameOf(index, thing, text);
  const also = by.kind === 'other' && thing.kind !== 'area' ? words.also(by.name) : '';
  switch (thing.kind) {
    case 'municipality': {
      const code = by.kind === 'code' ? words.code(by.name.padStart(4, '0')) : '';
      return {
        title: name,
        fact: joined(words.municipality(areaOf(index, thing.id).hospital), code),
      };
    }
    case 'area': {
      const hospital = index.areas.get(thing.id)?.hospital ?? name;
      const municipalities = municipalitiesIn(index, { kind: 'area', id: thing.id }).length;
      return { title: hospital, fact: words.area(name, municipalities) };
    }
    case 'city':
      return {
        title: name,
        fact: joined(
          words.city(clustersIn(index, { kind: 'city', id: thing.id }).today.length),
          also,
        ),
      };
    case 'cluster': {
      const field = index.clusters.get(thing.id)?.field[text.language] ?? '';
      const byField = by.kind === 'field' || by.kind === 'keyword';
      return byField
        ? {
            title: words.leadsTo(field, name),
            fact: joined(text.kind.cluster, by.kind === 'keyword' ? words.covers(by.name) : ''),
          }
        : { title: name, fact: joined(`${text.kind.cluster} · ${field}`, also) };
    }
    case 'region': {
      const place = { kind: 'region', id: thing.id } as const;
      return {
        title: name,
        fact: words.region(areasIn(index, thing.id).length, citiesIn(index, place).length),
      };
    }
    default:
      return thing.kind satisfies never;
  }
}

function joined(...facts: readonly string[]): string {
  return facts.filter(Boolean).join(' · ');
}
