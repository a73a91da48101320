import { tellsTheEditorAbout } from './breakage.ts';
import { smallTables } from './smallTables.ts';

tellsTheEditorAbout('columns and quotation marks', [
  {
    edit: 'a column is gone',
    table: 'regions.csv',
    passage: smallTables['regions.csv'] ?? '',
    replacement: 'id,name,source\nnord,Nord,kort\nsyd,Syd,kort\n',
    messages: ['data/regions.csv:1 code: the column is missing'],
  },
  {
    edit: 'the column of ids is gone, which others refer to',
    table: 'regions.csv',
    passage: 'id,name,code',
    replacement: 'x,name,code',
    messages: [
      "data/regions.csv:1: 'x' is not a column of this table",
      'data/regions.csv:1 id: the column is missing',
    ],
  },
  {
    edit: 'a column is misspelled',
    table: 'cities.csv',
    passage: 'municipality',
    replacement: 'munipality',
    messages: [
      "data/cities.csv:1: 'munipality' is not a column of this table; did you mean 'municipality'?",
    ],
  },
  {
    edit: 'a column stands twice',
    table: 'grants.csv',
    passage:
      'cluster,amount_dkk,name_in_source,source\nvind,17500000,Vind,bilag\nlyd,4000000,Lyd,bilag',
    replacement:
      'cluster,amount_dkk,name_in_source,source,source\nvind,17500000,Vind,bilag,bilag\nlyd,4000000,Lyd,bilag,bilag',
    messages: ["data/grants.csv:1: 'source' is the name of two columns; keep one of them"],
  },
  {
    edit: 'a column without a name',
    table: 'publisher.csv',
    passage: 'name,contact,address,source\n,,,\n',
    replacement: 'name,contact,address,source,\n,,,,\n',
    messages: ['data/publisher.csv:1: a column has no name'],
  },
  {
    edit: 'a comma outside quotation marks',
    table: 'clusters.csv',
    passage: 'Om vind.',
    replacement: 'Om vind, sol.',
    messages: [
      'data/clusters.csv:2: the row has 17 cells and the header 16; a cell that holds the separator needs quotation marks',
    ],
  },
  {
    edit: 'a quotation mark that closes in the middle of a later cell',
    table: 'clusters.csv',
    passage: 'Om vind.',
    replacement: '"Om vind.',
    messages: [
      'data/clusters.csv:2: a quotation mark stands inside a quoted cell; write it twice to mean the mark itself',
    ],
  },
  {
    edit: 'a quotation mark opened in the last row',
    table: 'grants.csv',
    passage: '4000000,Lyd',
    replacement: '4000000,"Lyd',
    messages: ['data/grants.csv:3: a quotation mark is opened in this row and never closed'],
  },
  {
    edit: 'a quotation mark inside a cell',
    table: 'grants.csv',
    passage: '4000000,Lyd',
    replacement: '4000000,Klyngen "Lyd"',
    messages: [
      'data/grants.csv:3: a quotation mark stands inside a cell; put the whole cell in quotation marks and write this one twice',
    ],
  },
  {
    edit: 'saved in another encoding than UTF-8',
    table: 'cities.csv',
    passage: 'Øby',
    replacement: '\uFFFDby',
    messages: ["data/cities.csv: the file is not in UTF-8; save it as 'CSV UTF-8'"],
  },
]);
