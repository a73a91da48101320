import { tellsTheEditorAbout } from './breakage.ts';

tellsTheEditorAbout('what the tables say together', [
  {
    edit: 'a branch that knows only its region',
    table: 'branches.csv',
    passage: 'lyd,nord,planned',
    replacement: 'lyd,nord,branch',
    messages: [
      "data/branches.csv:7 place: 'nord' is a region; only a planned presence may leave its city open",
    ],
  },
  {
    edit: 'no headquarters',
    table: 'branches.csv',
    passage:
      'vind,havneby,headquarters,,,,,confirmed,avis | bilag,Avisen siger det.,The paper says so.,',
    replacement: 'vind,havneby,branch,,,,,,,,,',
    messages: [
      "data/checks.csv:8 expected: '2' is not what the tables give for headquarters: 1 (from data/branches.csv)",
      "data/checks.csv:9 expected: '1' is not what the tables give for branches: 2 (from data/branches.csv)",
      "data/checks.csv:27 expected: '1' is not what the tables give for headquarters-confirmed: 0 (from data/branches.csv)",
      "data/clusters.csv:2 id: 'vind' has no headquarters in data/branches.csv",
    ],
  },
  {
    edit: 'no grant',
    table: 'grants.csv',
    passage: 'lyd,4000000,Lyd,bilag\n',
    replacement: '',
    messages: ["data/clusters.csv:3 id: 'lyd' has no row in data/grants.csv"],
  },
  {
    edit: 'a city in the sea',
    table: 'cities.csv',
    passage: '56.5,10.5',
    replacement: '56.5,12.5',
    messages: [
      "data/cities.csv:3 lat, lon: '56.5, 12.5' lies in the sea or abroad, 92 km outside its municipality Øby (0102)",
    ],
  },
  {
    edit: 'a city in the municipality next door',
    table: 'cities.csv',
    passage: '56.5,10.5',
    replacement: '56.5,9.8',
    messages: [
      "data/cities.csv:3 lat, lon: '56.5, 9.8' lies in Havneby (0101), 12 km outside its municipality Øby (0102)",
    ],
  },
  {
    edit: 'latitude and longitude swapped',
    table: 'cities.csv',
    passage: '55.5,9.5',
    replacement: '9.5,55.5',
    messages: [
      "data/cities.csv:4 lat, lon: '9.5, 55.5' lies in the sea or abroad, 7106 km outside its municipality Engby-Dal (0201); are lat and lon swapped?",
    ],
  },
  {
    edit: 'a hospital outside its area',
    table: 'hospital-areas.csv',
    passage: '55.4,9.4',
    replacement: '56.4,9.4',
    messages: [
      "data/hospital-areas.csv:3 lat, lon: '56.4, 9.4' lies in Havneby (0101), 44 km outside its area Eng",
    ],
  },
  {
    edit: 'an area across a regional border',
    table: 'municipalities.csv',
    passage: '0102,Øby,nord,havn',
    replacement: '0102,Øby,syd,havn',
    messages: [
      "data/municipalities.csv:3 region: 'syd' is not the region of its area: 'havn' is in 'nord' (data/hospital-areas.csv)",
    ],
  },
  {
    edit: 'an area that no municipality belongs to',
    table: 'hospital-areas.csv',
    passage: 'eng,Eng,',
    replacement: 'mark,Mark,Markens Sygehus,Engby,55.4,9.4,syd,confirmed,avis\neng,Eng,',
    messages: [
      "data/hospital-areas.csv:3 id: 'mark' has no municipality in data/municipalities.csv",
    ],
  },
  {
    edit: 'a municipality without a boundary',
    table: 'municipalities.csv',
    passage: '0201,Engby-Dal,syd,eng,30,confirmed,avis,kort',
    replacement:
      '0201,Engby-Dal,syd,eng,30,confirmed,avis,kort\n0202,Bakken,syd,eng,0,confirmed,avis,kort',
    messages: [
      "data/municipalities.csv:5 code: '0202' has no boundary in the geometry; did you mean '0102'?",
    ],
  },
  {
    edit: 'a grant that the totals do not know of',
    table: 'grants.csv',
    passage: 'lyd,4000000',
    replacement: 'lyd,4500000',
    messages: [
      "data/checks.csv:13 expected: '21500000' is not what the tables give for grants-total: 22000000 (from data/clusters.csv, data/grants.csv)",
    ],
  },
  {
    edit: 'inhabitants that the totals do not know of',
    table: 'municipalities.csv',
    passage: ',1000,',
    replacement: ',1001,',
    messages: [
      "data/checks.csv:17 expected: '1230' is not what the tables give for population-total: 1231 (from data/municipalities.csv)",
    ],
  },
  {
    edit: 'a misspelled total',
    table: 'checks.csv',
    passage: 'grants-total',
    replacement: 'grants-totl',
    messages: [
      "data/checks.csv:13 name: 'grants-totl' is not a total; did you mean 'grants-total'?",
    ],
  },
  {
    edit: 'a total of a city that does not exist',
    table: 'checks.csv',
    passage: 'clusters-in-engby',
    replacement: 'clusters-in-egby',
    messages: [
      "data/checks.csv:18 name: 'clusters-in-egby' ends in an id that is not in data/cities.csv; did you mean 'clusters-in-engby'?",
    ],
  },
  {
    edit: 'a total left out',
    table: 'checks.csv',
    passage: 'regions,2,,kort\n',
    replacement: '',
    messages: [
      "data/checks.csv name: 'regions' is missing; every total has a row with the number expected",
    ],
  },
]);
