import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { expectedSurfaces, fewestVertices, grid, levels, neighbours } from './config.ts';

/** What is remembered of a municipality of the input, so that the checks run without it. */
export interface InputMunicipality {
  readonly name: string;
  /** Area on the ground, km². */
  readonly area: number;
  /** Points of its rings, each ring's last (equal to its first) not counted. */
  readonly vertices: number;
  /** Codes of the municipalities it shares a border with, separated by a space. */
  readonly borders: string;
}

/** What is remembered of the municipality file that the levels were computed from. */
export interface InputFacts {
  readonly sha256: string;
  /** By official four-digit code. */
  readonly municipalities: Readonly<Record<string, InputMunicipality>>;
  /** Area of each known island, by name, km². */
  readonly islands: Readonly<Record<string, number>>;
}

/** What simplification did to a level. */
export interface LevelFacts {
  /** Points of all arcs. */
  readonly vertices: number;
  /** Pieces of land that are left, of those the input has. */
  readonly pieces: string;
  /** Weighted Visvalingam, km². */
  readonly tolerance: number;
  /** Arcs that needed a tolerance of their own. */
  readonly mendedArcs: number;
  /** How far the input's points lie from the simplified line, metres. */
  readonly displacement: { readonly mean: number; readonly p95: number; readonly largest: number };
  /** The municipality whose area differs most from the input's, and by how many per cent. */
  readonly largestAreaChange: { readonly code: string; readonly percent: number };
}

/** What a committed file must be, byte for byte. */
export interface FileFacts {
  readonly sha256: string;
  readonly bytes: number;
  /** Bytes after brotli, quality 11. */
  readonly brotli: number;
}

/** `report.json`: what the committed files were made from and with, and what they must be. */
export interface Report {
  readonly input: InputFacts;
  /** {@link settingsHash} at the time. */
  readonly settings: string;
  readonly levels: Readonly<Record<string, LevelFacts>>;
  readonly files: Readonly<Record<string, FileFacts>>;
}

/** SHA-256 of a text (UTF-8), hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A hash of the settings that shape the files: when it changes, they are stale. */
export function settingsHash(): string {
  return sha256(JSON.stringify([expectedSurfaces, fewestVertices, grid, levels, neighbours]));
}

/** Hash and sizes of a file's text. */
export function fileFacts(text: string): FileFacts {
  const bytes = Buffer.from(text);
  return { sha256: sha256(text), bytes: bytes.length, brotli: brotliCompressSync(bytes).length };
}
