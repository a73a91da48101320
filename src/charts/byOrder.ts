import type { Cluster } from '../model/dataset.ts';
import { byDanishShortName, numberOfCities, type DatasetIndex } from '../model/questions.ts';
import type { Order } from '../state/view.ts';

/** Compares clusters in an order that the reader chose. Ties stand by amount, then by name. */
export function byOrder(index: DatasetIndex, order: Order): (a: Cluster, b: Cluster) => number {
  const byAmount = (a: Cluster, b: Cluster) => b.grant - a.grant || byDanishShortName(a, b);
  switch (order) {
    case 'amount':
      return byAmount;
    case 'name':
      return byDanishShortName;
    case 'status':
      return (a, b) =>
        Number(a.status === 'emerging') - Number(b.status === 'emerging') || byAmount(a, b);
    case 'cities':
      return (a, b) => numberOfCities(index, b.id) - numberOfCities(index, a.id) || byAmount(a, b);
    default:
      return order satisfies never;
  }
}
