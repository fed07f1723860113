// @ts-check
/** From a bare clone to a build that can be served at an address: installs and builds only what is missing. */
import { madeFrom, whyBuild } from '../make/build-state.mjs';
import { installMissing } from './install.mjs';
import { giveUp, run } from './run.mjs';

/** @param {string} siteUrl the address for full links */
export async function buildIfNeeded(siteUrl) {
  await installMissing({ dev: false });
  const why = whyBuild(madeFrom(siteUrl));
  if (!why) return;
  console.log(`Building, as ${why} …`);
  const code = await run('npm', ['run', '--silent', 'build'], { env: { SITE_URL: siteUrl } });
  if (code !== 0) giveUp(`The site could not be built (code ${code}); see the reason above.`);
}
