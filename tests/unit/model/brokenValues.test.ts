import { tellsTheEditorAbout } from './breakage.ts';

tellsTheEditorAbout('values', [
  {
    edit: 'an amount in words',
    table: 'grants.csv',
    passage: '17500000',
    replacement: '"17,5 mio."',
    messages: [
      "data/grants.csv:2 amount_dkk: '17,5 mio.' is not a whole number written in digits only",
    ],
  },
  {
    edit: 'an amount with points between the thousands',
    table: 'grants.csv',
    passage: '17500000',
    replacement: '17.500.000',
    messages: [
      "data/grants.csv:2 amount_dkk: '17.500.000' is not a whole number written in digits only; did you mean '17500000'?",
    ],
  },
  {
    edit: 'a formula that found nothing',
    table: 'clusters.csv',
    passage: 'Om vind.',
    replacement: '#REF!',
    messages: [
      "data/clusters.csv:2 description_da: '#REF!' is what a spreadsheet shows in place of a value; type the value itself",
    ],
  },
  {
    edit: 'a name in letters of another encoding',
    table: 'cities.csv',
    passage: 'oeby,Øby',
    replacement: 'oeby,Ã\u0098by',
    messages: [
      "data/cities.csv:3 name: 'Ã\u0098by' holds letters that were read in another encoding; save the file as 'CSV UTF-8'",
    ],
  },
  {
    edit: 'a character that cannot be seen',
    table: 'grants.csv',
    passage: '4000000,Lyd',
    replacement: '4000000,Ly\u200Bd',
    messages: [
      "data/grants.csv:3 name_in_source: 'Ly\u200Bd' holds a character that cannot be seen; type the cell anew",
    ],
  },
  {
    edit: 'a day that there is not',
    table: 'branches.csv',
    passage: 'planned,2021,',
    replacement: 'planned,2021-02-29,',
    messages: [
      "data/branches.csv:4 from: '2021-02-29' is not a date such as 2020, 2020-10 or 2020-10-02",
    ],
  },
  {
    edit: 'a population left out',
    table: 'municipalities.csv',
    passage: ',200,',
    replacement: ',,',
    messages: ['data/municipalities.csv:3 population: the cell is empty'],
  },
  {
    edit: 'a latitude in words',
    table: 'cities.csv',
    passage: '56.5,10.5',
    replacement: 'nord,10.5',
    messages: ["data/cities.csv:3 lat: 'nord' is not a number of degrees such as 55.6759"],
  },
  {
    edit: 'an unknown kind of presence',
    table: 'branches.csv',
    passage: 'vind,engby,branch',
    replacement: 'vind,engby,brnch',
    messages: [
      "data/branches.csv:3 kind: 'brnch' is not one of headquarters, branch, representation, partner-staff, planned; did you mean 'branch'?",
    ],
  },
  {
    edit: 'a status in Danish',
    table: 'clusters.csv',
    passage: 'emerging',
    replacement: 'spirende',
    messages: ["data/clusters.csv:3 status: 'spirende' is not one of established, emerging"],
  },
  {
    edit: 'an id with capitals and Danish letters',
    table: 'sources.csv',
    passage: 'kort,Kortet',
    replacement: 'Kort,Kortet',
    messages: [
      "data/sources.csv:4 id: 'Kort' is not an id: lower-case letters a to z, digits and single hyphens; did you mean 'kort'?",
    ],
  },
  {
    edit: 'a code of three digits',
    table: 'regions.csv',
    passage: '1081',
    replacement: '108',
    messages: ["data/regions.csv:2 code: '108' is not a code of four digits; did you mean '0108'?"],
  },
  {
    edit: 'a date as it is spoken',
    table: 'sources.csv',
    passage: '2020-10,',
    replacement: 'oktober 2020,',
    messages: [
      "data/sources.csv:3 date: 'oktober 2020' is not a date such as 2020, 2020-10 or 2020-10-02",
    ],
  },
  {
    edit: 'an address without its beginning',
    table: 'sources.csv',
    passage: 'https://example.org/avis',
    replacement: 'example.org/avis',
    messages: [
      "data/sources.csv:3 url: 'example.org/avis' is not an address that begins with https:// or http://",
    ],
  },
  {
    edit: 'a note in Danish only',
    table: 'branches.csv',
    passage: 'A city in the north.',
    replacement: '',
    messages: [
      'data/branches.csv:7 note_en: the cell is empty though note is not; both languages are needed',
    ],
  },
  {
    edit: 'a note without a source',
    table: 'clusters.csv',
    passage: 'Moves soon.,avis,',
    replacement: 'Moves soon.,,',
    messages: ['data/clusters.csv:2 note_source: the cell is empty'],
  },
  {
    edit: 'headquarters without evidence',
    table: 'branches.csv',
    passage: 'inferred,bilag,Den første by.,The first city.,bilag',
    replacement: ',,,,bilag',
    messages: [
      'data/branches.csv:5 evidence: the cell is empty',
      'data/branches.csv:5 evidence_source: the cell is empty',
      'data/branches.csv:5 evidence_note: the cell is empty',
      'data/branches.csv:5 evidence_note_en: the cell is empty',
    ],
  },
  {
    edit: 'evidence for a branch',
    table: 'branches.csv',
    passage: 'vind,engby,branch,,,,,,',
    replacement: 'vind,engby,branch,,,,,confirmed,',
    messages: [
      "data/branches.csv:3 evidence: 'confirmed' stands on a row that is no headquarters; only headquarters carry evidence",
    ],
  },
]);
