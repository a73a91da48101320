/** The script of English embeds. */
import dataset from 'virtual:dataset/en';
import { startEmbed } from './shells/embed/startEmbed.ts';
import { enCommon } from './text/en.ts';
import { enFindings } from './text/enFindings.ts';
import { enAnnounce } from './text/late/enAnnounce.ts';
import { enEmbed } from './text/enEmbed.ts';

startEmbed({ dataset, text: { ...enCommon, ...enFindings }, words: enEmbed, announce: enAnnounce });
