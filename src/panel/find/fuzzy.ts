import UFuzzy from '@leeoniya/ufuzzy';

/** What counts as a small error: one for all, so that what is found is also marked. */
export const fuzzy = new UFuzzy({ intraMode: 1, interLft: 1 });
