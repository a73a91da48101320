/** A country of three square municipalities, in tables that are in order: what the breakages start from. */
import type { Position } from 'geojson';
import type { MunicipalityBoundaries } from '../../../src/model/boundaries.ts';
import { decodeDataset } from '../../../src/model/decode.ts';
import { formatProblem } from '../../../src/model/problem.ts';

export const smallTables: Readonly<Record<string, string>> = {
  'sources.csv': `id,title,publisher,date,section,url,kind
bilag,Bilag,,,Tabel,,client document
avis,Avisen,Bladet,2020-10,,https://example.org/avis,public statement
kort,Kortet,Styrelsen,2014-02,,,public register
`,
  'clusters.csv': `id,name,short_name,other_names,keywords,keywords_en,field,field_en,status,designated_by,description_da,description_en,note,note_en,note_source,source
vind,Vindklyngen,Vind,Vindlauget | Windy,blæst | mølle,gale | turbine,Vind,Wind,established,board,Om vind.,About wind.,Flytter snart.,Moves soon.,avis,bilag
lyd,Lydklyngen,Lyd,,,,Lyd,Sound,emerging,minister,"Om lyd, støj og stilhed.","About sound, noise and silence.",,,,bilag
`,
  'branches.csv': `cluster,place,kind,from,until,note,note_en,evidence,evidence_source,evidence_note,evidence_note_en,source
vind,havneby,headquarters,,,,,confirmed,avis | bilag,Avisen siger det.,The paper says so.,bilag
vind,engby,branch,,,,,,,,,bilag
vind,oeby,planned,2021,,,,,,,,bilag
lyd,engby,headquarters,,,,,inferred,bilag,Den første by.,The first city.,bilag
lyd,engby,representation,,,,,,,,,bilag
lyd,nord,planned,,,En by i nord.,A city in the north.,,,,,bilag
`,
  'grants.csv': `cluster,amount_dkk,name_in_source,source
vind,17500000,Vind,bilag
lyd,4000000,Lyd,bilag
`,
  'cities.csv': `id,name,other_names,lat,lon,municipality,source
havneby,Havneby,,56.5,9.5,0101,kort
oeby,Øby,Oeby,56.5,10.5,0102,kort
engby,Engby,,55.5,9.5,0201,kort
`,
  'municipalities.csv': `code,name,region,area,population,basis,source,population_source
0101,Havneby,nord,havn,1000,confirmed,avis,kort
0102,Øby,nord,havn,200,consistent,avis,kort
0201,Engby-Dal,syd,eng,30,confirmed,avis,kort
`,
  'hospital-areas.csv': `id,name,hospital,site,lat,lon,region,basis,source
havn,Havn,Havnens Hospital,Havneby,56.4,9.4,nord,consistent,avis
eng,Eng,Engens Sygehus,Engby,55.4,9.4,syd,confirmed,avis
`,
  'regions.csv': `id,name,code,source
nord,Nord,1081,kort
syd,Syd,1083,kort
`,
  'benchmarks.csv': `number,concerns,title_da,title_en,text_da,text_en,psychiatry,source
1,areas,Sammen,Together,Alle mødes.,All meet.,yes,bilag
2,finance-data,Penge,Money,De følger med.,They come along.,,bilag
`,
  'count-notes.csv': `date,count,name_da,name_en,source
2020,2,samarbejder,collaborations,bilag
2022,3,klynger,clusters,
`,
  'programmes.csv': `id,title_da,title_en,date,start,end,form,venue,address,city,organiser,summary_da,summary_en,note,note_en,url,source
moede,Møde,Meeting,2020-11-24,09:00,10:00,in-person,Salen,Gaden 1,havneby,Lauget,Om havnen.,About the harbour.,,,,bilag
`,
  'programme-tracks.csv': `programme,number,title_da,title_en,source
moede,1,Vest,West,bilag
moede,2,Øst,East,bilag
`,
  'programme-items.csv': `programme,track,start,end,kind,title_da,title_en,summary_da,summary_en,speaker,role_da,role_en,spoken,source
moede,,09:00,,welcome,Velkomst,Welcome,,,Ida Vind,formand,chair,,bilag
moede,,09:10,09:20,break,Pause,Break,,,,,,,bilag
moede,1,09:20,,talk,Mod vest,Westward,Om vest.,On the west.,Ib Lyd,,,en,bilag
moede,2,09:20,,talk,Mod øst,Eastward,,,,,,,bilag
moede,2,09:30,,questions,Spørgsmål,Questions,,,,,,,bilag
moede,,09:50,,closing,Tak,Thanks,,,,,,,bilag
moede,,10:00,,informal,Kaffe,Coffee,,,,,,,bilag
`,
  'programme-themes.csv': `programme,number,title_da,title_en,questions_da,questions_en,text_da,text_en,source
moede,1,Vinden,The wind,Hvorfra? | Hvorhen?,Where from? | Where to?,Den blæser.,It blows.,bilag
`,
  'contradictions.csv': `id,title_da,title_en,one_da,one_en,other_da,other_en,settled_da,settled_en,source
antal,To tal,Two numbers,Avisen siger ni.,The paper says nine.,Bilaget har {rows-of-branches}.,The annex has {rows-of-branches}.,Bilaget gælder.,The annex holds.,bilag | avis
`,
  'slides.csv': `id,layout,theme,kind,selected,compared,status,title_da,title_en,text_da,text_en,figures,notes_da,notes_en,minutes,source
start,map,clusters,,,,,"{clusters} klynger","{clusters} clusters",,,clusters | areas,Sig goddag.,Say hello.,2,bilag
to,pair,clusters,cluster,vind,lyd,,,,,,,Sammenlign.,Compare.,1,bilag
kommunen,map,hospitals,municipality,0201,,emerging,,,,,,Her.,Here.,1,bilag
`,
  'checks.csv': `name,expected,note,source
clusters,2,,bilag
clusters-established,1,,bilag
clusters-emerging,1,,bilag
cities,3,,bilag
cities-today,2,,bilag
rows-of-branches,6,,bilag
headquarters,2,,bilag
branches,1,,bilag
representations,1,,bilag
partner-staff,0,,bilag
planned,2,,bilag
grants-total,21500000,DKK,bilag
municipalities,3,,kort
areas,2,,kort
regions,2,,kort
population-total,1230,,kort
clusters-in-engby,2,,bilag
grants-in-havneby,17500000,DKK,bilag
cities-of-vind,2,,bilag
benchmarks,2,,bilag
benchmarks-about-areas,1,,bilag
programmes,1,,bilag
programme-themes,1,,bilag
items-of-moede,7,,bilag
rows-today,4,,bilag
headquarters-confirmed,1,,bilag
headquarters-consistent,0,,bilag
headquarters-inferred,1,,bilag
pairs-in-syd,2,,bilag
population-in-eng,30,,kort
`,
  'publisher.csv': `name,contact,address,source
,,,
`,
};

/** The square of one degree whose south-west corner is given, as an exterior ring seen by `d3-geo`. */
function square(west: number, south: number): Position[] {
  const [east, north] = [west + 1, south + 1];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

function surface(code: string, ring: Position[]): MunicipalityBoundaries['features'][number] {
  return {
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

/** Havneby with Øby east of it and Engby south of it; Engby's ring runs the other way round. */
export const smallBoundaries: MunicipalityBoundaries = {
  type: 'FeatureCollection',
  features: [
    surface('0101', square(9, 56)),
    surface('0102', square(10, 56)),
    surface('0201', square(9, 55).toReversed()),
  ],
};

/** The small tables with a passage of one of them replaced. Throws when the passage does not occur exactly once. */
export function withChange(
  table: string,
  passage: string,
  replacement: string,
  tables: Readonly<Record<string, string>> = smallTables,
): Record<string, string> {
  const text = tables[table] ?? '';
  if (text.split(passage).length !== 2) {
    throw new Error(`'${passage}' does not occur exactly once in ${table}`);
  }
  return { ...tables, [table]: text.replace(passage, () => replacement) };
}

/** What an editor reads about these tables: every problem, one a line; none when they are in order. */
export function messagesAbout(tables: Readonly<Record<string, string>>): readonly string[] {
  const decoded = decodeDataset(tables, smallBoundaries);
  return decoded.kind === 'dataset' ? [] : decoded.problems.map(formatProblem);
}
