/** The English texts of parts that come when they are needed, one key a part. */
import type { LateText } from './daLate.ts';
import { enAnnounce } from './late/enAnnounce.ts';
import { enCharts } from './late/enCharts.ts';
import { enCompare } from './late/enCompare.ts';
import { enControls } from './late/enControls.ts';
import { enFind } from './late/enFind.ts';
import { enClaims } from './late/enClaims.ts';
import { enHandOver } from './late/enHandOver.ts';
import { enPictures } from './late/enPictures.ts';
import { enGrants } from './late/enGrants.ts';
import { enEmbedBuilder } from './late/enEmbedBuilder.ts';

export const enLate: LateText = {
  announce: enAnnounce,
  charts: enCharts,
  controls: enControls,
  grantsTable: enGrants,
  compare: enCompare,
  find: enFind,
  claims: enClaims,
  handOver: enHandOver,
  pictures: enPictures,
  embed: enEmbedBuilder,
};
