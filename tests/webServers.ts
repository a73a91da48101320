/** Real web servers with the configurations that the build writes: for tests and measurements. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { hostingFiles } from '../src/build/hosting.ts';

const run = promisify(execFile);

/** Whether a program is on this machine; `install` puts Debian's package of that name there first, where it may. */
export async function hasProgram(name: string, install: boolean): Promise<boolean> {
  const there = () => run('which', [name]).then(Boolean, () => false);
  if (await there()) return true;
  if (!install || process.getuid?.() !== 0) return false;
  const options = {
    timeout: 180_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  };
  await run('apt-get', ['update'], options).catch(() => undefined);
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], options).catch(
    () => undefined,
  );
  return there();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** How each server is started on a port with the built site's configuration; `folder` is for its own files. */
const starters = {
  nginx: (port: number, site: string, folder: string): ChildProcess => {
    const config = configOf(site, 'nginx')
      .replace('listen 80', `listen 127.0.0.1:${port}`)
      .replace('/var/www/klyngekort', site);
    const file = path.join(folder, 'nginx.conf');
    const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join('\n');
    writeFileSync(
      file,
      `daemon off;\nuser ${process.getuid?.() === 0 ? 'root' : (process.env['USER'] ?? 'nobody')};\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${own}\n${config}}\n`,
    );
    return spawn('nginx', ['-c', file, '-p', folder]);
  },
  caddy: (port: number, site: string, folder: string): ChildProcess => {
    const file = path.join(folder, 'Caddyfile');
    writeFileSync(
      file,
      `{\n  admin off\n}\n${configOf(site, 'caddy')
        .replaceAll(':80', `:${port}`)
        .replace('/var/www/klyngekort', site)}`,
    );
    return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
      env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  },
};

export type WebServer = keyof typeof starters;

const configOf = (site: string, name: WebServer) =>
  readFileSync(path.join(site, hostingFiles[name]), 'utf8');

/** A server that runs. */
export interface Running {
  readonly port: number;
  stop(): void;
}

/**
 * Starts a server for a folder with the built site.
 *
 * @throws with what it said if it does not answer within 20 s
 */
export async function startWebServer(name: WebServer, site: string): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), `klyngekort-${name}-`));
  const port = await freePort();
  const server = starters[name](port, site, folder);
  let said = '';
  server.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answered?.ok) return { port, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`${name} does not answer. It said: ${said}`);
}
