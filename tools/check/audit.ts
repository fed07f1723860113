/**
 * `npm run audit`: known vulnerabilities in what the site is made with and in the tools, and the registry's signatures. Exit codes: 0
 * no finding, 1 a finding, 2 no answer from the registry, so that nothing is known.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from '../run/run.mjs';

const TIMEOUT_MS = 60_000;

type Outcome = { readonly code: 0 | 1 | 2; readonly report: string };

const outcomes = [
  check('vulnerabilities in what the site is made with', ['audit', '--omit=dev', '--json'], /"auditReportVersion"/),
  check('vulnerabilities, tools included', ['audit', '--json'], /"auditReportVersion"/),
  check('signatures', ['audit', 'signatures'], /audited \d+ packages|invalid|missing/),
];
for (const { report } of outcomes) console.log(report);
const worst = outcomes.some(({ code }) => code === 1) ? 1 : Math.max(...outcomes.map(({ code }) => code));
if (worst === 2)
  console.error(
    'Checks without an answer say nothing. Run this again where npm reaches a registry that offers audits.',
  );
process.exit(worst);

/** An answer counts only in its expected form: npm ends with 1 for a vulnerability and for a silent registry alike. */
function check(what: string, args: readonly string[], answer: RegExp): Outcome {
  const { status, stdout, stderr } = spawnSync('npm', [...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 28,
  });
  if (!answer.test(stdout)) {
    const why =
      status === null
        ? `no answer within ${TIMEOUT_MS / 1000} s`
        : (/\b[45]\d\d [A-Z][\w ]+/.exec(stderr)?.[0] ?? `npm ended with ${status}`);
    return { code: 2, report: `${what}: the registry offers no such check here (${why}).` };
  }
  if (status === 0) return { code: 0, report: `${what}: none found wrong.` };
  return { code: 1, report: `${what}: found. ${stdout}` };
}
