/** The English texts of the card that shows where a figure comes from. */
import type { ClaimsText } from './daClaims.ts';

export const enClaims: ClaimsText = {};
