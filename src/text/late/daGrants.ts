/** The Danish words of the table of grants, and what the annex leaves open. */
export const daGrants = {
  yearly:
    'Bilaget siger kun »tilsagnsbeløb«; ifølge offentlige udsagn fra 2020 er det 160 mio. kr. om året.',
  cluster: 'Klynge',
  status: 'Status',
  amount: 'Tilsagn',
  amountInKroner: 'Tilsagn, kr.',
  nameInSource: 'Navn i kilden',
  cities: 'Byer',
  total: 'I alt',
};
