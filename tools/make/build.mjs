// @ts-check
/**
 * `npm run build`: makes a build aside and puts it in the place of the last one when all of it is done. Whatever
 * fails or is killed on the way, the last one stays as it was; see docs/reliability.md. With NEXT_DIST_DIR=.next,
 * for hosts that want a plain folder, it is made in place.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAKING } from '../../server/build-folder.mjs';
import { endOnSignal, giveUp, ROOT, run } from '../run/run.mjs';
import { END_WITH_PARENT, NEXT } from '../run/serve.mjs';
import { hasBuild, madeFrom, stampBuild } from './build-state.mjs';
import { beginBuild, publishBuild } from './publish-build.mjs';

/** Next notes here where its types lie. Ours lie elsewhere once the build is done. */
const NEXT_ENV = join(ROOT, 'next-env.d.ts');

endOnSignal(130);
const inPlace = process.env.NEXT_DIST_DIR;
const folder = inPlace ?? MAKING;
const nextEnv = existsSync(NEXT_ENV) ? readFileSync(NEXT_ENV, 'utf8') : null;
let begun = false;
const from = madeFrom(process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`);

await step('The records have faults', ['--import', 'tsx', 'tools/check/data.ts']);
await step('The styles and scripts could not be bundled', ['--import', 'tsx', 'tools/make/assets.ts']);
try {
  if (!inPlace) process.once('exit', beginBuild(ROOT));
  begun = true;
  await step('Next could not build the site', [NEXT, 'build']);
  await step('The pages could not be finished', ['--import', 'tsx', 'tools/make/finish-build.ts']);
  stampBuild(folder, from);
  if (!inPlace) publishBuild(ROOT);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
tidy();

/**
 * @param {string} failure
 * @param {readonly string[]} args
 */
async function step(failure, args) {
  const code = await run(process.execPath, ['--import', END_WITH_PARENT, ...args], {
    env: { NEXT_DIST_DIR: folder },
  });
  if (code !== 0) stop(`${failure} (code ${code}); the reason stands above.`);
}

/**
 * @param {string} why
 * @returns {never}
 */
function stop(why) {
  const last = inPlace ? '' : hasBuild() ? ' The last build stays as it was.' : ' There is no earlier build.';
  tidy();
  return giveUp(`${why}${last}`);
}

/** A half-made build is of no use and takes room, which may be what was wanting. */
function tidy() {
  if (inPlace || !begun) return;
  rmSync(join(ROOT, MAKING), { recursive: true, force: true });
  if (nextEnv === null) rmSync(NEXT_ENV, { force: true });
  else writeFileSync(NEXT_ENV, nextEnv);
}
