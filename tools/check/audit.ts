/**
 * `npm run audit`: known holes in what is shipped and in the tools, and the registry's signatures. Exit codes: 0 all
 * asked and well, 1 something found, 2 the registry gave no answer, so that nothing is known.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from '../run/run.mjs';

const LONGEST_MS = 60_000;

type Outcome = { readonly code: 0 | 1 | 2; readonly said: string };

const outcomes = [
  ask('holes in what is shipped', ['audit', '--omit=dev', '--json'], /"auditReportVersion"/),
  ask('holes in the tools too', ['audit', '--json'], /"auditReportVersion"/),
  ask('signatures', ['audit', 'signatures'], /audited \d+ packages|invalid|missing/),
];
for (const { said } of outcomes) console.log(said);
const worst = outcomes.some(({ code }) => code === 1) ? 1 : Math.max(...outcomes.map(({ code }) => code));
if (worst === 2)
  console.error(
    'Nothing is known of what was not answered. Ask again where npm reaches a registry that offers audits.',
  );
process.exit(worst);

/** An answer counts only when it has the form of one: npm ends with 1 for a hole and for a registry that is silent. */
function ask(what: string, args: readonly string[], answer: RegExp): Outcome {
  const { status, stdout, stderr } = spawnSync('npm', [...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: LONGEST_MS,
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 28,
  });
  if (!answer.test(stdout)) {
    const why =
      status === null
        ? `no answer within ${LONGEST_MS / 1000} s`
        : (/\b[45]\d\d [A-Z][\w ]+/.exec(stderr)?.[0] ?? `npm ended with ${status}`);
    return { code: 2, said: `${what}: the registry offers no such check here (${why}).` };
  }
  if (status === 0) return { code: 0, said: `${what}: none found wrong.` };
  return { code: 1, said: `${what}: found. ${stdout}` };
}
