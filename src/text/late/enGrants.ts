import type { daGrants } from './daGrants.ts';

/** The English words of the table of grants, and what the annex leaves open. */
export const enGrants: typeof daGrants = {
  yearly: 'The annex says only “amount granted”; public statements from 2020 say DKK 160m a year.',
  cluster: 'Cluster',
  status: 'Status',
  amount: 'Grant',
  amountInKroner: 'Grant, DKK',
  nameInSource: 'Name in the source',
  cities: 'Cities',
  total: 'Total',
};
