/** The script of Danish embeds. */
import dataset from 'virtual:dataset/da';
import { startEmbed } from './shells/embed/startEmbed.ts';
import { daCommon } from './text/da.ts';
import { daFindings } from './text/daFindings.ts';
import { daAnnounce } from './text/late/daAnnounce.ts';
import { daEmbed } from './text/daEmbed.ts';

startEmbed({ dataset, text: { ...daCommon, ...daFindings }, words: daEmbed, announce: daAnnounce });
