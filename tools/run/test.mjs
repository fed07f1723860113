// @ts-check
/** `npm test`: every check, in order, from a bare clone. Stops at the first failure. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM, downloadChromium, requireChromium } from './chromium.mjs';
import { FIREFOX, findFirefox, NO_FIREFOX } from './firefox.mjs';
import { installMissing } from './install.mjs';
import { findNginx, NGINX, NO_NGINX } from './nginx.mjs';
import { endOnSignal, giveUp, ROOT, run, stopAll } from './run.mjs';
import { portError, TEST_HOST_PORT, TEST_PORT } from './serve.mjs';
import { installFromSystem } from './system-packages.mjs';

/** Full links in the build must point to where the browser tests serve it. */
const SITE_URL = `http://localhost:${TEST_PORT}`;
const REPORTS = join(ROOT, 'test-results');
const VITEST_REPORT = join(REPORTS, 'vitest.json');
const PLAYWRIGHT_REPORT = join(REPORTS, 'playwright.json');

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {import('./run.mjs').Options} Options */
/**
 * @typedef {{ name: string, rerun: string, run: (options?: Options) => Promise<number>, counts?: () => Counts }} Step
 */

/**
 * Steps within a list run in parallel: a build leaves half of two cores idle.
 * @type {readonly (readonly Step[])[]}
 */
const STEPS = [
  // First, as the other steps report only one of many faults in the records.
  [{ name: 'records', rerun: 'npm run data:check', run: () => npmRun(['data:check']) }],
  [{ name: 'assets', rerun: 'npm run prepare:assets', run: () => npmRun(['prepare:assets']) }],
  [{ name: 'lint and format', rerun: 'npm run lint', run: () => npmRun(['lint']) }],
  [
    {
      // Next checks the types of everything in tsconfig.json, tests and tools included.
      name: 'types and build',
      rerun: `npm run typecheck, or SITE_URL=${SITE_URL} npm run build`,
      run: (options) => npmRun(['build'], { ...options, env: { SITE_URL } }),
    },
    { name: 'unit tests', rerun: 'npm run test:unit', run: unitTests, counts: vitestCounts },
  ],
  [
    {
      name: 'size budgets',
      rerun: 'npx tsx tools/check/size.ts',
      run: () => run(process.execPath, ['--import', 'tsx', 'tools/check/size.ts']),
    },
  ],
  [{ name: 'browser tests', rerun: 'npm run test:e2e', run: () => npmRun(['test:e2e']), counts: playwrightCounts }],
];

/** What static hosts could get wrong: headers, types, errors, frames. All other tests can run over nginx too. */
const OVER_NGINX = [
  'files/http',
  'files/downloads',
  'hosts/policies',
  'hosts/framing',
  'hosts/snippet',
  'reads/not-found',
  'explore/take-away',
];
/** @type {typeof STEPS} */
const NGINX_STEPS = [
  [
    {
      name: 'browser tests over nginx',
      rerun: `SERVED_BY=nginx npm run test:e2e -- ${OVER_NGINX.join(' ')}`,
      run: () => {
        process.env.SERVED_BY = 'nginx';
        return npmRun(['test:e2e', ...OVER_NGINX]);
      },
      counts: playwrightCounts,
    },
  ],
];

endOnSignal(130);
// With CI set, vitest and Playwright refuse a forgotten test.only, which would skip all other tests.
process.env.CI ||= 'true';

const started = Date.now();
// Checked before the long work, as the browser tests come last.
for (const port of [TEST_PORT, TEST_HOST_PORT]) {
  const error = await portError(port);
  if (error)
    giveUp(
      `The browser tests need port ${port}, which is not free (${error}). Stop what listens there, perhaps another npm test, or set TEST_PORT to another port.`,
    );
}
await installMissing({ dev: true });
try {
  await downloadChromium();
  await installFromSystem([CHROMIUM, FIREFOX, NGINX]);
  process.env.CHROMIUM_PATH = requireChromium();
  process.env.FIREFOX_PATH = findFirefox() ?? '';
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
console.log(`Browsers: ${process.env.CHROMIUM_PATH}, ${process.env.FIREFOX_PATH || 'no Firefox'}`);
const nginx = findNginx();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const durations = [];
for (const steps of [...STEPS, ...(nginx ? NGINX_STEPS : [])]) {
  console.log(`\n=== ${steps.map(({ name }) => name).join(', and beside it ')}`);
  await Promise.all(steps.map((step) => finish(step, steps.length > 1)));
}
if (!nginx) console.log(`\n${NO_NGINX}`);
if (!process.env.FIREFOX_PATH) console.log(`\n${NO_FIREFOX}`);
end('All steps passed.', 0);

/**
 * Runs a step to its end, and ends the whole run if it fails. The output of parallel steps is printed at their end.
 * @param {Step} step
 * @param {boolean} isOneOfSeveral
 */
async function finish(step, isOneOfSeveral) {
  const stepStarted = Date.now();
  const log = join(REPORTS, `${step.name.replaceAll(' ', '-')}.log`);
  const code = await step.run(isOneOfSeveral ? { log } : {});
  const took = seconds(stepStarted);
  if (isOneOfSeveral) console.log(`\n=== ${step.name}\n${readFileSync(log, 'utf8')}`);
  durations.push(`${took.padStart(9)}  ${step.name}`);
  const counts = step.counts?.() ?? { passed: 0, failed: 0, skipped: 0 };
  // A step may fail without a failed test: a lint fault, a file that doesn't load. It counts as one.
  if (code !== 0) counts.failed ||= 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (code !== 0) {
    await stopAll();
    end(`FAILED: ${step.name}, after ${took}. See the reason above. To run it alone: ${step.rerun}`, 1);
  }
  console.log(`--- ${step.name}: passed in ${took}`);
}

/**
 * The last line is alone and has a fixed form, because CI readers parse it.
 * @param {string} headline
 * @param {number} code
 * @returns {never}
 */
function end(headline, code) {
  console.log(`\n${durations.join('\n')}\n${seconds(started).padStart(9)}  in all\n\n${headline}\n`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(code);
}

/**
 * @param {readonly string[]} command a script of package.json, and arguments for it
 * @param {Options} [options]
 */
function npmRun([script = '', ...args], options) {
  return run('npm', ['run', '--silent', script, '--', ...args], options);
}

/** @param {Options} [options] */
function unitTests(options) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
  // With CI set, vitest would colour a log file too.
  return npmRun(['test:unit', ...reporters, '--no-color'], options);
}

/** @returns {Counts} */
function vitestCounts() {
  const report = readReport(VITEST_REPORT);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** @returns {Counts} */
function playwrightCounts() {
  const stats = readReport(PLAYWRIGHT_REPORT)?.stats;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
}

/**
 * A runner that crashes leaves no report.
 * @param {string} path
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
