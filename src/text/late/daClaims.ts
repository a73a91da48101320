/** The Danish texts of the card that shows where a figure comes from. */
export const daClaims = {};

export type ClaimsText = typeof daClaims;
