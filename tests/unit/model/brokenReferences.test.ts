import { tellsTheEditorAbout } from './breakage.ts';

tellsTheEditorAbout('references', [
  {
    edit: 'a place with a letter missing',
    table: 'branches.csv',
    passage: 'vind,havneby,',
    replacement: 'vind,havnby,',
    messages: [
      "data/branches.csv:2 place: 'havnby' is neither in data/cities.csv nor in data/regions.csv; did you mean 'havneby'?",
    ],
  },
  {
    edit: 'a place by its name',
    table: 'branches.csv',
    passage: 'vind,oeby,',
    replacement: 'vind,Øby,',
    messages: [
      "data/branches.csv:4 place: 'Øby' is neither in data/cities.csv nor in data/regions.csv; did you mean 'oeby'?",
    ],
  },
  {
    edit: 'a cluster like no other',
    table: 'grants.csv',
    passage: 'lyd,4000000',
    replacement: 'robotter,4000000',
    messages: ["data/grants.csv:3 cluster: 'robotter' is not in data/clusters.csv"],
  },
  {
    edit: 'a code that a spreadsheet robbed of its zero',
    table: 'cities.csv',
    passage: '56.5,9.5,0101',
    replacement: '56.5,9.5,101',
    messages: [
      "data/cities.csv:2 municipality: '101' is not in data/municipalities.csv; did you mean '0101'?",
    ],
  },
  {
    edit: 'an area that does not exist',
    table: 'municipalities.csv',
    passage: 'nord,havn,200',
    replacement: 'nord,havm,200',
    messages: [
      "data/municipalities.csv:3 area: 'havm' is not in data/hospital-areas.csv; did you mean 'havn'?",
    ],
  },
  {
    edit: 'a region that does not exist',
    table: 'hospital-areas.csv',
    passage: ',nord,consistent',
    replacement: ',nor,consistent',
    messages: [
      "data/hospital-areas.csv:2 region: 'nor' is not in data/regions.csv; did you mean 'nord'?",
    ],
  },
  {
    edit: 'one wrong source of two',
    table: 'branches.csv',
    passage: 'avis | bilag',
    replacement: 'aviis | bilag',
    messages: [
      "data/branches.csv:2 evidence_source: 'aviis' is not in data/sources.csv; did you mean 'avis'?",
    ],
  },
  {
    edit: 'a number that is no total',
    table: 'contradictions.csv',
    passage: 'Bilaget har {rows-of-branches}.',
    replacement: 'Bilaget har {rows-of-branch}.',
    messages: ["data/contradictions.csv:2 other_da: 'rows-of-branch' is not the name of a total"],
  },
  {
    edit: 'a total of a city that does not exist',
    table: 'contradictions.csv',
    passage: 'The annex has {rows-of-branches}.',
    replacement: 'The annex has {clusters-in-egby}.',
    messages: ["data/contradictions.csv:2 other_en: 'clusters-in-egby' is not the name of a total"],
  },
]);
