/** The script of the Danish presentation. */
import { dataset, programmes, slides } from 'virtual:talk/da';
import { onSite } from './shells/presentation/siteTalk.ts';
import { startTalk } from './shells/presentation/startTalk.ts';
import { da } from './text/da.ts';
import { daBackground } from './text/daBackground.ts';
import { daEmbed } from './text/daEmbed.ts';
import { daFindings } from './text/daFindings.ts';
import { daLate } from './text/daLate.ts';
import { daTalk } from './text/daTalk.ts';

startTalk(
  document,
  {
    dataset,
    slides,
    programmes,
    text: { ...da, ...daBackground, ...daFindings, ...daLate },
    words: daEmbed,
    talk: daTalk,
  },
  onSite(document),
);
