/** The script of the Danish presentation. */
import { programmes, slides } from 'virtual:talk/da';
import shapes from 'virtual:shapes';
import dataset from 'virtual:whole/da';
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
    shapes,
  },
  document.querySelector('.backdrop')?.innerHTML ?? '',
  onSite(document),
);
