import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type LaunchOptions } from 'playwright-core';

const run = promisify(execFile);
const isLinux = process.platform === 'linux';
const minutes = 60_000;

/** Variables by which other tools, too, are told where the browser is. */
const variables = ['CHROME_PATH', 'CHROME_BIN'] as const;

/** Chromium without the windows around its pages, as Debian packs it: a page costs a sixth less. */
const shell = 'chromium-headless-shell';

/** The names under which Linux distributions and vendors install the whole browser. */
const commands = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Every place where a browser may be, best first; `whole` leaves the one without windows out. */
function candidates(whole: boolean): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', path.join(homedir(), 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].flatMap((file) => roots.map((root) => path.join(process.env[root] ?? 'C:/', file)));
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return [...(whole ? [] : [shell]), ...commands].flatMap((command) =>
    [...new Set([...folders, '/usr/bin', '/usr/local/bin'])].map((folder) =>
      path.join(folder, command),
    ),
  );
}

/**
 * Whether the file is a browser that starts. Ubuntu's package is a stub that only names a snap, and
 * a snap cannot reach the fresh profile that Playwright makes for it.
 */
async function starts(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true; // `--version` would open a window there.
  if (path.basename(realpathSync(file)) === 'snap') return false;
  return run(file, ['--version'], { timeout: 30_000 }).then(
    ({ stdout }) => /chrom|edge/i.test(stdout),
    () => false,
  );
}

/**
 * Finds a Chromium, Chrome or Edge: the one a variable names, one installed on the machine, or the one
 * Playwright has downloaded before.
 *
 * @returns its path, or undefined if there is none
 * @throws if CHROME_PATH or CHROME_BIN names something that is not a browser
 */
async function findBrowser(whole: boolean): Promise<string | undefined> {
  for (const variable of variables) {
    const file = process.env[variable];
    if (!file) continue;
    if (await starts(file)) return file;
    throw new Error(`${variable} is ${file}, which is not a browser that starts.`);
  }
  for (const file of [...candidates(whole), chromium.executablePath()]) {
    if (await starts(file)) return file;
  }
  return undefined;
}

/** Whether packages can be installed: as root, where there is apt-get. */
async function hasApt(): Promise<boolean> {
  if (!isLinux || process.getuid?.() !== 0) return false;
  return run('apt-get', ['--version']).then(
    () => true,
    () => false,
  );
}

async function aptInstall(...packages: string[]): Promise<void> {
  console.error(`Installing ${packages.join(' and ')} with apt-get, once …`);
  const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
  const options = {
    timeout: 5 * minutes,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // A source that does not answer need not be the one that has these packages.
  await run('apt-get', [...patience, 'update'], options).catch(() => undefined);
  await run(
    'apt-get',
    [...patience, 'install', '-y', '--no-install-recommends', '--no-remove', ...packages],
    options,
  );
}

/** The font that stands in for Arial with its metrics, so that text wraps alike on every machine. */
const font = 'fonts-liberation';

async function ensureFont(): Promise<void> {
  const status = await run('dpkg-query', ['-W', '-f=${db:Status-Status}', font]).catch(() => null);
  if (status?.stdout === 'installed') return;
  await aptInstall(font).catch(() => {
    console.error(`${font} could not be installed: text may wrap otherwise than expected.`);
  });
}

async function download(): Promise<void> {
  console.error('Downloading Chromium with Playwright, once …');
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const playwright = (...args: string[]) =>
    run(process.execPath, [path.join(path.dirname(manifest), 'cli.js'), ...args, 'chromium'], {
      timeout: 5 * minutes,
    });
  // The libraries that it needs are often there; if not, the browser does not start and is not taken.
  if (await hasApt()) await playwright('install-deps').catch(() => undefined);
  await playwright('install', '--no-shell');
}

/**
 * Finds a browser, and installs one if there is none: the system's package where that is possible,
 * else Playwright's download. Where packages can be installed, the one without windows is tried first even if
 * there is another.
 *
 * @param options.whole true for a browser with windows, as readers have it; tests do with less
 * @returns its path
 * @throws if there is none and none can be installed; the message says what to install
 */
export async function ensureBrowser({ whole = false } = {}): Promise<string> {
  const apt = await hasApt();
  if (apt) await ensureFont();
  const found = await findBrowser(whole);
  const isNamed = variables.some((variable) => process.env[variable]);
  if (found && (isNamed || whole || !apt || path.basename(found) === shell)) return found;
  const packages = apt ? [...(whole ? [] : [shell]), 'chromium'] : [];
  const failures: string[] = [];
  for (const install of [...packages.map((name) => () => aptInstall(name)), download]) {
    await install().catch((reason: Error) => failures.push(...reason.message.split('\n', 2)));
    const installed = await findBrowser(whole);
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need a Chromium, Chrome or Edge, and none could be installed. Install one ' +
      '(on Debian: apt-get install chromium fonts-liberation), or set CHROME_PATH to where it is.\n' +
      failures.join('\n'),
  );
}

/** Hosts of the machine itself; every other name is answered with "not found", as in a closed network. */
const ownHosts = ['localhost', '*.localhost', '127.0.0.1'];

/**
 * What the browser does not need here. Each new window would load two pages of its own under the address bar, of
 * more than 400 scripts: as much work as a page of the site. The last such argument counts, so the names that
 * Playwright gives are repeated.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * How Playwright starts the browser for tests and measurements, installing it first if there is none.
 *
 * @param options.webgl false for a machine that cannot draw with WebGL
 * @param options.whole as {@link ensureBrowser} takes it
 * @throws what {@link ensureBrowser} throws
 */
export async function launchOptions({ webgl = true, whole = false } = {}): Promise<LaunchOptions> {
  const hasGpu = !isLinux || existsSync('/dev/dri');
  return {
    executablePath: (await findBrowser(whole)) ?? (await ensureBrowser({ whole })),
    // The sandbox refuses root, and most containers and Ubuntu refuse it to everybody else.
    chromiumSandbox: !isLinux,
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${disabledFeatures.join(',')}`,
      `--host-resolver-rules=MAP * ~NOTFOUND, ${ownHosts.map((host) => `EXCLUDE ${host}`).join(', ')}`,
      '--enable-unsafe-swiftshader',
      // Without windows, Chromium would fit letters to the pixels, and with them it does not.
      '--font-render-hinting=none',
      // Debian starts Chromium with GPU rasterization, which without a GPU slows every paint.
      ...(hasGpu ? [] : ['--disable-gpu-rasterization', '--disable-accelerated-2d-canvas']),
      ...(webgl ? [] : ['--disable-webgl', '--disable-webgl2']),
    ],
  };
}
