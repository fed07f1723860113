// @ts-check
/**
 * `npm run build`: makes the site's folder beside the last one, and replaces that only when all of it is done. If the
 * build fails or is killed, the last one is unchanged; see docs/reliability.md.
 */
import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MAKING } from '../../server/build-folder.mjs';
import { requireNode } from '../run/install.mjs';
import { endOnSignal, giveUp, ROOT, run } from '../run/run.mjs';
import { END_WITH_PARENT } from '../run/serve.mjs';
import { readSiteUrl } from '../run/site-url.mjs';
import { hasBuild, madeFrom, stampBuild } from './build-state.mjs';
import { beginBuild, publishBuild } from './publish-build.mjs';

endOnSignal(130);
requireNode();
let started = false;
try {
  const siteUrl = readSiteUrl(process.env.SITE_URL);
  const from = madeFrom(siteUrl);
  await step('The records have faults', siteUrl, 'tools/check/data.ts');
  await step('The styles and scripts could not be bundled', siteUrl, 'tools/make/assets.ts');
  process.once('exit', beginBuild(ROOT));
  started = true;
  // Left by earlier versions of this build, as a link to a finished one. Next would write there.
  const work = join(ROOT, '.next');
  if (lstatSync(work, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(work);
  await step('The site could not be made', siteUrl, 'tools/make/make-site.ts');
  stampBuild(MAKING, from);
  publishBuild(ROOT, Date.now().toString(36));
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

/**
 * @param {string} failure
 * @param {string} siteUrl
 * @param {string} program
 */
async function step(failure, siteUrl, program) {
  const code = await run(process.execPath, ['--import', END_WITH_PARENT, '--import', 'tsx', program], {
    env: { SITE_URL: siteUrl },
  });
  if (code !== 0) stop(`${failure} (code ${code}); see the reason above.`);
}

/**
 * @param {string} why
 * @returns {never}
 */
function stop(why) {
  // An incomplete build is useless and takes room, which may be what ran out.
  if (started) rmSync(join(ROOT, MAKING), { recursive: true, force: true });
  return giveUp(`${why} ${hasBuild() ? 'The last build is unchanged.' : 'There is no earlier build.'}`);
}
