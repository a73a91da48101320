/** The Danish texts of parts that come when they are needed, one key a part. */
import { daAnnounce } from './late/daAnnounce.ts';
import { daCharts } from './late/daCharts.ts';
import { daCompare } from './late/daCompare.ts';
import { daControls } from './late/daControls.ts';
import { daFind } from './late/daFind.ts';
import { daClaims } from './late/daClaims.ts';
import { daHandOver } from './late/daHandOver.ts';
import { daPictures } from './late/daPictures.ts';
import { daGrants } from './late/daGrants.ts';
import { daEmbedBuilder } from './late/daEmbedBuilder.ts';

export const daLate = {
  announce: daAnnounce,
  charts: daCharts,
  controls: daControls,
  grantsTable: daGrants,
  compare: daCompare,
  find: daFind,
  claims: daClaims,
  handOver: daHandOver,
  pictures: daPictures,
  embed: daEmbedBuilder,
};

export type LateText = typeof daLate;
