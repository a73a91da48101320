import { tellsTheEditorAbout } from './breakage.ts';

tellsTheEditorAbout('repeats', [
  {
    edit: 'two cities with one id',
    table: 'cities.csv',
    passage: 'engby,Engby,,55.5,9.5,0201,kort\n',
    replacement: 'engby,Engby,,55.5,9.5,0201,kort\nengby,Engby Øst,,55.5,9.6,0201,kort\n',
    messages: ["data/cities.csv:5 id: 'engby' stands on line 4 already"],
  },
  {
    edit: 'a city with the id of a region',
    table: 'cities.csv',
    passage: 'engby,Engby,,55.5,9.5,0201,kort\n',
    replacement: 'engby,Engby,,55.5,9.5,0201,kort\nsyd,Syd,,55.5,9.6,0201,kort\n',
    messages: ["data/cities.csv:5 id: 'syd' is an id in data/regions.csv too"],
  },
  {
    edit: 'two municipalities with one code',
    table: 'municipalities.csv',
    passage: '0102,Øby',
    replacement: '0101,Øby',
    messages: [
      "data/cities.csv:3 municipality: '0102' is not in data/municipalities.csv; did you mean '0101'?",
      "data/municipalities.csv:3 code: '0101' stands on line 2 already",
    ],
  },
  {
    edit: 'two municipalities whose names make one id',
    table: 'municipalities.csv',
    passage: 'Engby-Dal',
    replacement: 'Oeby',
    messages: ["data/municipalities.csv:4 name: 'Oeby' makes the same id as the name on line 3"],
  },
  {
    edit: 'the same presence twice',
    table: 'branches.csv',
    passage: 'vind,engby,branch,,,,,,,,,bilag\n',
    replacement: 'vind,engby,branch,,,,,,,,,bilag\nvind,engby,branch,,,,,,,,,bilag\n',
    messages: [
      "data/branches.csv:4 kind: 'branch' repeats line 3: the same cluster, place and kind",
    ],
  },
  {
    edit: 'a second grant to one cluster',
    table: 'grants.csv',
    passage: 'lyd,4000000',
    replacement: 'vind,1000000,Vind,bilag\nlyd,4000000',
    messages: ["data/grants.csv:3 cluster: 'vind' has its grant on line 2 already"],
  },
  {
    edit: 'a second headquarters',
    table: 'branches.csv',
    passage: 'vind,engby,branch,,,,,,,,,bilag',
    replacement: 'vind,engby,headquarters,,,,,inferred,bilag,Måske.,Maybe.,bilag',
    messages: [
      "data/branches.csv:3 kind: 'headquarters' is the second of 'vind'; the first is on line 2",
    ],
  },
  {
    edit: 'a second publisher',
    table: 'publisher.csv',
    passage: '\n,,,\n',
    replacement: '\nEn,,,\nTo,,,\n',
    messages: ["data/publisher.csv:3 name: 'To' is a second publisher; the table has one row"],
  },
]);
