/**
 * `npm run export`: the finished build as a folder for a host of static files. It is fetched from the server,
 * so that it holds what the server sends, byte for byte; see docs/deploy.md. With --quick it leaves images out
 * and presses less: for a look, and for tests.
 */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ORIGIN } from '../../data/addresses';
import { currentFolder } from '../../server/build-folder.mjs';
import { endOnSignal, giveUp, ROOT, stopAll } from '../run/run.mjs';
import { freePort, serve } from '../run/serve.mjs';
import { hasBuild } from './build-state.mjs';
import { forgotten, gatherPublished, gatherStatic } from './export/gather';
import { writeHostFiles, writeSite } from './export/write';

const quick = process.argv.includes('--quick');
/** The one that the server below begins with, should a newer one be made meanwhile. */
const BUILD = join(ROOT, process.env.NEXT_DIST_DIR ?? currentFolder());
const OUT = join(ROOT, 'out');
/** The export is finished or not there at all: what is under way lies elsewhere. */
const MAKING = join(ROOT, 'out.making');

endOnSignal(130);
if (!hasBuild())
  giveUp(
    'There is no build to export. Make one for the address it will have: SITE_URL=https://example.org npm run build',
  );
const begun = Date.now();
rmSync(MAKING, { recursive: true, force: true });
const port = await freePort(3240);
try {
  await serve(port, ORIGIN);
  const published = await gatherPublished(`http://localhost:${port}`, { images: !quick });
  const files = [...published, ...gatherStatic(BUILD)];
  const missing = forgotten(BUILD, files);
  if (missing.length > 0)
    throw new Error(
      `${missing[0]} and ${missing.length - 1} more are in the build and not in tools/make/export/published.ts. List them there.`,
    );
  await writeSite(join(MAKING, 'site'), files, quick ? 0.1 : 1);
  writeHostFiles(MAKING, files);
  rmSync(OUT, { recursive: true, force: true });
  renameSync(MAKING, OUT);
  const megabytes = files.reduce((sum, { body }) => sum + body.byteLength, 0) / 2 ** 20;
  const took = ((Date.now() - begun) / 1000).toFixed(0);
  console.log(`${files.length} files (${megabytes.toFixed(1)} MB) for ${ORIGIN} in out/site, made in ${took} s.`);
} catch (error) {
  await stopAll();
  giveUp(`The site could not be exported: ${error instanceof Error ? error.message : error}`);
} finally {
  await stopAll();
}
