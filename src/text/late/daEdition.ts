/** The Danish words of the line that offers a new edition of the site. */
export const daEdition = { load: 'Ny udgave – indlæs', later: 'Ikke nu' };

export type EditionText = typeof daEdition;
