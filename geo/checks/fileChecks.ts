import { fileFacts, settingsHash, sha256, type Report } from '../report.ts';

/** What the checks of a committed file look at. */
export interface FileSubject {
  readonly file: string;
  readonly text: string;
  readonly report: Report;
  /** Largest size, bytes after brotli 11. */
  readonly budget: number;
}

/** The file is, byte for byte, what the build wrote. */
export function checkHash({ file, text, report }: FileSubject): string[] {
  const expected = report.files[file];
  if (expected === undefined) return ['it is not in geo/report.json: rebuild'];
  const found = { sha256: sha256(text), bytes: Buffer.byteLength(text) };
  return found.sha256 === expected.sha256
    ? []
    : [
        `it is not what the build wrote (${found.bytes} bytes, sha256 ${found.sha256.slice(0, 12)}…; geo/report.json has ${expected.bytes}, ${expected.sha256.slice(0, 12)}…): edited by hand, or stale`,
      ];
}

/** The file keeps to its size. */
export function checkBudget({ text, budget }: FileSubject): string[] {
  const { brotli } = fileFacts(text);
  return brotli <= budget ? [] : [`it has ${brotli} bytes after brotli, ${budget} are allowed`];
}

/** The settings are those the files were built with. */
export function checkSettings(report: Report): string[] {
  return report.settings === settingsHash()
    ? []
    : ['the settings in geo/config.ts have changed since the files were built: rebuild'];
}
