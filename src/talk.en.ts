/** The script of the English presentation. */
import { programmes, slides } from 'virtual:talk/en';
import shapes from 'virtual:shapes';
import dataset from 'virtual:whole/en';
import { onSite } from './shells/presentation/siteTalk.ts';
import { startTalk } from './shells/presentation/startTalk.ts';
import { en } from './text/en.ts';
import { enBackground } from './text/enBackground.ts';
import { enEmbed } from './text/enEmbed.ts';
import { enFindings } from './text/enFindings.ts';
import { enLate } from './text/enLate.ts';
import { enTalk } from './text/enTalk.ts';

startTalk(
  document,
  {
    dataset,
    slides,
    programmes,
    text: { ...en, ...enBackground, ...enFindings, ...enLate },
    words: enEmbed,
    talk: enTalk,
    shapes,
  },
  document.querySelector('.backdrop')?.innerHTML ?? '',
  onSite(document),
);
