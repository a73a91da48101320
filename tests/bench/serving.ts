/** How many requests a second a real web server answers with the front page, against its own empty page. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { hasProgram, startWebServer } from '../webServers.ts';

const run = promisify(execFile);

/** What wrk said of one address. */
interface Load {
  /** Requests a second. */
  readonly rate: number;
  /** Latency of half and of 99 % of the requests, as wrk writes it: `1.24ms`. */
  readonly median: string;
  readonly worst: string;
}

/** Asks an address as fast as it answers, for five seconds over 16 connections, as browsers do: compressed. */
async function load(address: string): Promise<Load> {
  const options = ['-t', '1', '-c', '16', '-d', '5s', '--latency', '-H', 'Accept-Encoding: gzip'];
  const { stdout } = await run('wrk', [...options, address]);
  const said = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?';
  if (/Non-2xx/.test(stdout)) throw new Error(`${address} answered with errors:\n${stdout}`);
  return {
    rate: Number(said(/Requests\/sec:\s+([\d.]+)/)),
    median: said(/50%\s+(\S+)/),
    worst: said(/99%\s+(\S+)/),
  };
}

/** A section of the report, as Markdown. nginx and wrk are installed where that is possible; else it says what is missing. */
export async function measureServing(dist: string): Promise<string> {
  const heading = '\n## served by nginx\n\n';
  for (const program of ['nginx', 'wrk']) {
    if (!(await hasProgram(program, true))) return `${heading}Not measured: no ${program} here.\n`;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'klyngekort-served-'));
  mkdirSync(path.join(folder, 'hosting'));
  for (const file of ['index.html', 'hosting/nginx.conf']) {
    cpSync(path.join(dist, file), path.join(folder, file));
  }
  writeFileSync(
    path.join(folder, 'index.html.gz'),
    gzipSync(readFileSync(path.join(dist, 'index.html')), { level: 9 }),
  );
  writeFileSync(path.join(folder, 'empty.html'), '<!doctype html><title>Empty</title>');
  const server = await startWebServer('nginx', folder);
  try {
    const address = `http://127.0.0.1:${server.port}/`;
    const empty = await load(`${address}empty.html`);
    const front = await load(`${address}index.html`);
    const row = (what: string, { rate, median, worst }: Load) =>
      `| ${what} | ${rate.toFixed(0)} | ${median} | ${worst} |`;
    return `${heading}${[
      '`dist/hosting/nginx.conf` with the page compressed beforehand, one worker, on the machine that asks; 16 connections for 5 s each.',
      '',
      '| | requests a second | median | 99 % |',
      '|---|--:|--:|--:|',
      row('empty page', empty),
      row('`index.html`', front),
      '',
      `The front page takes ${(empty.rate / front.rate).toFixed(1)} times as long as the empty page.`,
    ].join('\n')}\n`;
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
