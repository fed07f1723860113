/**
 * `npm run html:check`: the W3C's checker (vnu) over every page and embed of the finished build. It needs Java, and is
 * installed for this run only: as a dependency it would download its own Java at every install. Exits 1 on an error.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sitePages } from '../../components/answers/site-pages';
import { hasBuild } from '../make/build-state.mjs';
import { endOnSignal, giveUp, run, stopAll } from '../run/run.mjs';
import { freePort, serve } from '../run/serve.mjs';
import { embedPaths } from './site-paths';

const CHECKER = 'vnu-jar@26.9.27';
const WRONG_ADDRESSES = ['/en/nothing-here', '/ru/nothing-here'];
/** CSS that browsers have had for years but the checker's CSS parser does not know. */
const NOT_KNOWN_TO_IT = /^CSS: .*(@container|container-type|content-visibility|size-adjust|unicode-range|font-face)/;

const output = z.object({
  messages: z.array(
    z.object({ type: z.string(), message: z.string(), url: z.string().optional(), lastLine: z.number().optional() }),
  ),
});

endOnSignal(130);
if (spawnSync('java', ['-version']).status !== 0) giveUp('The checker needs Java, and no "java" was found.');
if (!hasBuild()) giveUp('There is no build in out to check. Make one: npm run build');
const folder = mkdtempSync(join(tmpdir(), 'html-check-'));
try {
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  const code = await run('npm', ['install', '--prefix', tools, '--no-save', '--ignore-scripts', '--silent', CHECKER]);
  if (code !== 0) giveUp(`The checker (${CHECKER}) could not be fetched from the npm registry.`);
  const port = await freePort(3230);
  await serve(port);
  const paths = [...sitePages(), ...embedPaths, ...WRONG_ADDRESSES];
  for (const path of paths) {
    const file = join(folder, 'site', `${path.replace(/\.html$/, '')}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await (await fetch(`http://localhost:${port}${path}`)).text());
  }
  const jar = join(tools, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', join(folder, 'site')], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { messages } = output.parse(JSON.parse(stderr));
  const errors = messages.filter(({ type, message }) => type !== 'info' && !NOT_KNOWN_TO_IT.test(message));
  for (const { message, url = '', lastLine } of errors)
    console.error(`${url.slice(url.indexOf('/site/') + 5)}:${lastLine ?? ''} ${message}`);
  const leftOut = messages.filter(({ message }) => NOT_KNOWN_TO_IT.test(message)).length;
  const kinds = new Map<string, number>();
  for (const { type, message } of messages) if (type === 'info') kinds.set(message, (kinds.get(message) ?? 0) + 1);
  for (const [message, times] of kinds) console.log(`advice, ${times} times: ${message}`);
  console.log(
    `${paths.length} documents, ${errors.length} errors; ${leftOut} times CSS that the checker does not know.`,
  );
  if (errors.length > 0) process.exitCode = 1;
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
