import { tellsTheEditorAbout } from './breakage.ts';

tellsTheEditorAbout('benchmarks and programmes', [
  {
    edit: 'a benchmark left out',
    table: 'benchmarks.csv',
    passage: '1,areas,Sammen,Together,Alle mødes.,All meet.,yes,bilag\n',
    replacement: '',
    messages: [
      "data/benchmarks.csv:2 number: '2' does not follow 0; the rows stand in the document's order",
    ],
  },
  {
    edit: 'a benchmark about something else',
    table: 'benchmarks.csv',
    passage: 'finance-data',
    replacement: 'finance-date',
    messages: [
      "data/benchmarks.csv:3 concerns: 'finance-date' is not one of areas, quality-plan, finance-data; did you mean 'finance-data'?",
    ],
  },
  {
    edit: 'psychiatry in Danish',
    table: 'benchmarks.csv',
    passage: 'yes',
    replacement: 'ja',
    messages: ["data/benchmarks.csv:2 psychiatry: 'ja' is neither yes nor empty"],
  },
  {
    edit: 'a count that no year goes with',
    table: 'count-notes.csv',
    passage: '2022,3',
    replacement: ',3',
    messages: ['data/count-notes.csv:3 date: the cell is empty'],
  },
  {
    edit: 'a day that no month has',
    table: 'programmes.csv',
    passage: '2020-11-24',
    replacement: '2020-11-31',
    messages: ["data/programmes.csv:2 date: '2020-11-31' is not a day such as 2020-11-24"],
  },
  {
    edit: 'a time as the Danes write it',
    table: 'programme-items.csv',
    passage: '09:30',
    replacement: '9.30',
    messages: [
      "data/programme-items.csv:6 start: '9.30' is not a time such as 09:30; did you mean '09:30'?",
    ],
  },
  {
    edit: 'a meeting in person in no place',
    table: 'programmes.csv',
    passage: 'Salen,Gaden 1,havneby',
    replacement: 'Salen,,',
    messages: [
      'data/programmes.csv:2 address: the cell is empty',
      'data/programmes.csv:2 city: the cell is empty',
    ],
  },
  {
    edit: 'a virtual meeting in a place',
    table: 'programmes.csv',
    passage: 'in-person,Salen,Gaden 1,havneby',
    replacement: 'virtual,Salen,,',
    messages: [
      "data/programmes.csv:2 venue: 'Salen' stands on a virtual programme, which has no place",
    ],
  },
  {
    edit: 'a programme that is over before it begins',
    table: 'programmes.csv',
    passage: '09:00,10:00',
    replacement: '09:00,08:00',
    messages: [
      "data/programme-items.csv:2 start: '09:00' lies outside its programme, 09:00 to 08:00",
      "data/programme-items.csv:3 start: '09:10' lies outside its programme, 09:00 to 08:00",
      "data/programme-items.csv:3 end: '09:20' lies outside its programme, 09:00 to 08:00",
      "data/programme-items.csv:4 start: '09:20' lies outside its programme, 09:00 to 08:00",
      "data/programme-items.csv:5 start: '09:20' lies outside its programme, 09:00 to 08:00",
      "data/programme-items.csv:6 start: '09:30' lies outside its programme, 09:00 to 08:00",
      "data/programme-items.csv:7 start: '09:50' lies outside its programme, 09:00 to 08:00",
      "data/programme-items.csv:8 start: '10:00' lies outside its programme, 09:00 to 08:00",
      "data/programmes.csv:2 end: '08:00' is not after the start, 09:00",
    ],
  },
  {
    edit: 'an item after the end',
    table: 'programme-items.csv',
    passage: '10:00,,informal',
    replacement: '10:30,,informal',
    messages: [
      "data/programme-items.csv:8 start: '10:30' lies outside its programme, 09:00 to 10:00",
    ],
  },
  {
    edit: 'an item that ends before it begins',
    table: 'programme-items.csv',
    passage: '09:10,09:20',
    replacement: '09:10,09:05',
    messages: ["data/programme-items.csv:3 end: '09:05' is not after the start, 09:10"],
  },
  {
    edit: 'a pause that lasts into both tracks',
    table: 'programme-items.csv',
    passage: '09:10,09:20',
    replacement: '09:10,09:25',
    messages: [
      "data/programme-items.csv:4 start: '09:20' lies within the item of 09:10 on line 3",
      "data/programme-items.csv:5 start: '09:20' lies within the item of 09:10 on line 3",
    ],
  },
  {
    edit: 'two items of one track at once',
    table: 'programme-items.csv',
    passage: '2,09:30',
    replacement: '2,09:20',
    messages: ["data/programme-items.csv:6 start: '09:20' lies within the item of 09:20 on line 5"],
  },
  {
    edit: 'tracks one after the other',
    table: 'programme-items.csv',
    passage: '2,09:20',
    replacement: '2,09:25',
    messages: [
      "data/programme-items.csv:5 start: '09:25' begins track 2, and track 1 begins at 09:20; tracks run in parallel",
    ],
  },
  {
    edit: 'an item of a track that is none',
    table: 'programme-items.csv',
    passage: '1,09:20',
    replacement: '3,09:20',
    messages: [
      "data/programme-items.csv:4 track: '3' is not in data/programme-tracks.csv for this programme",
      "data/programme-tracks.csv:2 number: '1' has no item in data/programme-items.csv",
    ],
  },
  {
    edit: 'a role that nobody has',
    table: 'programme-items.csv',
    passage: 'Ida Vind',
    replacement: '',
    messages: ["data/programme-items.csv:2 role_da: 'formand' has no speaker"],
  },
  {
    edit: 'an item of another programme',
    table: 'programme-items.csv',
    passage: 'moede,,10:00',
    replacement: 'mode,,10:00',
    messages: [
      "data/programme-items.csv:8 programme: 'mode' is not in data/programmes.csv; did you mean 'moede'?",
    ],
  },
  {
    edit: 'a question in Danish only',
    table: 'programme-themes.csv',
    passage: 'Where from? | Where to?',
    replacement: 'Where from?',
    messages: [
      "data/programme-themes.csv:2 questions_en: 'Where from?' holds 1 questions and questions_da 2; each needs its twin",
    ],
  },
  {
    edit: 'a total of a programme that does not exist',
    table: 'checks.csv',
    passage: 'items-of-moede',
    replacement: 'items-of-mde',
    messages: [
      "data/checks.csv:25 name: 'items-of-mde' ends in an id that is not in data/programmes.csv; did you mean 'items-of-moede'?",
    ],
  },
  {
    edit: 'a second programme with one id',
    table: 'programmes.csv',
    passage: 'moede,Møde',
    replacement:
      'moede,Et,One,2020-11-24,09:00,10:00,virtual,,,,Lauget,Et.,One.,,,,bilag\nmoede,Møde',
    messages: ["data/programmes.csv:3 id: 'moede' stands on line 2 already"],
  },
  {
    edit: 'a programme without items, beside one that has them',
    table: 'programmes.csv',
    passage: 'moede,Møde',
    replacement:
      'tom,Tom,Empty,2020-11-25,09:00,10:00,virtual,,,,Lauget,Et.,One.,,,,bilag\nmoede,Møde',
    messages: ["data/programmes.csv:2 id: 'tom' has no item in data/programme-items.csv"],
  },
  {
    edit: 'an item that ends as it begins',
    table: 'programme-items.csv',
    passage: '09:10,09:20',
    replacement: '09:10,09:10',
    messages: ["data/programme-items.csv:3 end: '09:10' is not after the start, 09:10"],
  },
  {
    edit: 'an item that lasts beyond the end',
    table: 'programme-items.csv',
    passage: 'moede,,09:50,',
    replacement: 'moede,,09:50,10:05',
    messages: [
      "data/programme-items.csv:7 end: '10:05' lies outside its programme, 09:00 to 10:00",
      "data/programme-items.csv:8 start: '10:00' lies within the item of 09:50 on line 7",
    ],
  },
  {
    edit: 'an item before the beginning',
    table: 'programme-items.csv',
    passage: 'moede,,09:00',
    replacement: 'moede,,08:50',
    messages: [
      "data/programme-items.csv:2 start: '08:50' lies outside its programme, 09:00 to 10:00",
    ],
  },
  {
    edit: 'an item that lasts until the next one begins',
    table: 'programme-items.csv',
    passage: 'moede,,09:50,',
    replacement: 'moede,,09:50,10:00',
    messages: [],
  },
  {
    edit: 'two tracks of one number',
    table: 'programme-tracks.csv',
    passage: 'moede,2,Øst',
    replacement: 'moede,1,Øst',
    messages: [
      "data/programme-items.csv:5 track: '2' is not in data/programme-tracks.csv for this programme",
      "data/programme-items.csv:6 track: '2' is not in data/programme-tracks.csv for this programme",
      "data/programme-tracks.csv:3 number: '1' stands on line 2 already for this programme",
    ],
  },
  {
    edit: 'the rows of a track in another order',
    table: 'programme-items.csv',
    passage:
      'moede,2,09:20,,talk,Mod øst,Eastward,,,,,,,bilag\nmoede,2,09:30,,questions,Spørgsmål,Questions,,,,,,,bilag\n',
    replacement:
      'moede,2,09:30,,questions,Spørgsmål,Questions,,,,,,,bilag\nmoede,2,09:20,,talk,Mod øst,Eastward,,,,,,,bilag\n',
    messages: [],
  },
  {
    edit: 'a theme without questions',
    table: 'programme-themes.csv',
    passage: 'Hvorfra? | Hvorhen?,Where from? | Where to?',
    replacement: ',',
    messages: ['data/programme-themes.csv:2 questions_da: the cell is empty'],
  },
]);
