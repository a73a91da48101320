/** The Danish texts of parts that come when they are needed, one key a part. */
import { daCharts } from './late/daCharts.ts';
import { daCompare } from './late/daCompare.ts';
import { daFind } from './late/daFind.ts';
import { daClaims } from './late/daClaims.ts';

export const daLate = {
  charts: daCharts,
  compare: daCompare,
  find: daFind,
  claims: daClaims,
};

export type LateText = typeof daLate;
