/**
 * Runs the steps that are named, or all of them: `tsx tests/run.ts [--long] [step …]`. With `--long` the
 * tests try every combination, without it only those that stand for the rest. Every step runs, even if
 * an earlier one failed; one that failed shows all that it said. The last line counts the tests of
 * Vitest and one for each other step, and the exit code is 0 only if all of them passed. The long run writes how
 * each of its steps ended into `tests/results/long.md`.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser/browser.ts';
import { keepResults, type LongResult } from './longResults.ts';

/** A script of package.json. */
interface Step {
  name: string;
  script: string;
  /** Whether it is Vitest, whose tests count one by one. */
  tests?: boolean;
}

/** How a step ended. */
interface Outcome {
  passed: number;
  failed: number;
  output: string;
}

/** These share the machine; the longest come first, so that no core waits at the end. */
const together: Step[] = [
  { name: 'unit', script: 'test:unit', tests: true },
  { name: 'build', script: 'build' },
  { name: 'lint', script: 'check:lint' },
  { name: 'types', script: 'check:types' },
  { name: 'format', script: 'check:format' },
  { name: 'unused', script: 'check:unused' },
  { name: 'geometry', script: 'check:geo' },
  { name: 'data', script: 'check:data' },
];

/** This one needs the built site, a browser, and the machine to itself. */
const site: Step = { name: 'browser', script: 'test:browser', tests: true };

/** Whether tests notice when the core is changed: takes long, and only the long run does it. */
const mutation: Step = { name: 'mutation', script: 'test:mutation' };

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'node_modules/.cache/tests');
const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
const isLong = process.argv.includes('--long');
const extent = isLong ? { TEST_EXTENT: 'long' } : {};

/** Runs a script of package.json with further arguments: its exit code, and all that it said. */
function npmRun(script: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const command = ['npm', 'run', '--silent', script, '--', ...args].join(' ');
    const child = spawn(command, {
      cwd: root,
      shell: true,
      env: { ...process.env, ...colour, ...extent },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', (reason) => (output += reason.message));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** What of Vitest's JSON report is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Runs a step of Vitest and counts its tests; a file that could not be loaded counts as a failed one. */
async function runTests({ name, script }: Step): Promise<Outcome> {
  const file = path.join(reports, `${name}.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json'];
  // Relative, because the path of the checkout may hold what a shell reads otherwise.
  const to = `--outputFile.json=${path.relative(root, file)}`;
  const { code, output } = await npmRun(script, [...reporters, to]);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, output };
  const report = JSON.parse(text) as Report;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  // Vitest also fails on what no test caught, and no test at all is a failure too.
  const otherwise = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + otherwise, output };
}

async function runCheck({ script }: Step): Promise<Outcome> {
  const { code, output } = await npmRun(script, []);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

const total = { passed: 0, failed: 0 };
const results: LongResult[] = [];

/** Runs a step, says how it ended, and adds it to the total. */
async function run(step: Step): Promise<Outcome> {
  const begin = performance.now();
  const outcome = await (step.tests ? runTests(step) : runCheck(step));
  const { passed, failed, output } = outcome;
  const taken = (performance.now() - begin) / 1000;
  const seconds = `${taken.toFixed(1)} s`.padStart(8);
  const counts = [passed > 0 && `${passed} passed`, failed > 0 && `${failed} failed`];
  const result = step.tests ? counts.filter(Boolean).join(', ') : failed ? 'failed' : 'passed';
  console.log(`${step.name.padEnd(9)} ${seconds}  ${result}`);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  total.passed += passed;
  total.failed += failed;
  results.push({
    step: step.name,
    date: new Date().toISOString(),
    seconds: Math.round(taken),
    passed,
    failed,
  });
  return outcome;
}

/** Runs the steps, as many at a time as the machine has cores for: each wants about one. */
async function runTogether(steps: Step[]): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const queue = [...steps];
  const work = async (): Promise<void> => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      outcomes.set(step.name, await run(step));
    }
  };
  const workers = Math.min(Math.max(availableParallelism(), 2), 4);
  await Promise.all(Array.from({ length: workers }, work));
  return outcomes;
}

const named = process.argv.slice(2).filter((word) => word !== '--long');
const known = [...together, site, mutation].map(({ name }) => name);
for (const name of named) {
  if (!known.includes(name))
    throw new Error(`${name} is no step; the steps are ${known.join(', ')}.`);
}
const isWanted = ({ name }: Step): boolean => named.length === 0 || named.includes(name);

await mkdir(reports, { recursive: true });
// Finding a browser may mean downloading one: that goes on beside the first steps.
const browser = isWanted(site) ? ensureBrowser().catch((reason: Error) => reason) : undefined;
const outcomes = await runTogether(together.filter(isWanted));
if (isWanted(site)) {
  const missing = await browser;
  if (missing instanceof Error) {
    total.failed += 1;
    console.log(`browser  failed: ${missing.message}`);
  } else if (outcomes.get('build')?.failed) {
    console.log('browser  not run: there is no site to look at without a build');
  } else {
    await run(site);
  }
}

if (isLong && isWanted(mutation)) await run(mutation);
if (isLong) await keepResults(root, results);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
