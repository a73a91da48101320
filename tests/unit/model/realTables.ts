/** The tables of `data/` with the committed boundaries. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { loadDataset, readTableFiles } from '../../../src/build/loadDataset.ts';
import type { MunicipalityBoundaries } from '../../../src/model/boundaries.ts';
import { indexDataset } from '../../../src/model/questions.ts';

type Detailed = Topology<{ municipalities: GeometryCollection<{ code: string }> }>;

function readBoundaries(): MunicipalityBoundaries {
  const path = new URL('../../../geo/denmark-detailed.topo.json', import.meta.url);
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Detailed;
  return feature(topology, topology.objects.municipalities) as MunicipalityBoundaries;
}

const dataFolder = fileURLToPath(new URL('../../../data/', import.meta.url));
export const realTables = readTableFiles(dataFolder);
export const realBoundaries = readBoundaries();
export const dataset = loadDataset(dataFolder, realBoundaries);
export const index = indexDataset(dataset);
