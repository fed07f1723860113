/** `npm run bench`: what each page and embed costs a reader. Measures and tells; never fails on a time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { measure } from './bench/measure';
import { markdown, plain } from './bench/table';
import { benchTenEmbeds } from './bench/ten-embeds';
import { benchWorkbench } from './bench/workbench';
import { hasBuild } from './build.mjs';
import { LAUNCH_ARGS, requireChromium } from './chromium.mjs';
import { endOnSignal, giveUp, ROOT, stopAll } from './run.mjs';
import { freePort, serve } from './serve.mjs';
import { embedPaths, pagePaths } from './site-paths';

endOnSignal(130);
if (!hasBuild()) giveUp('There is no build in .next to measure. Make one: npm run build');

const port = await freePort(3230);
const site = `http://localhost:${port}`;
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...LAUNCH_ARGS] });
try {
  await serve(port, site);
  const measured = [];
  for (const path of [...pagePaths, ...embedPaths]) {
    console.error(`measuring ${path}`);
    measured.push(await measure(browser, site, path));
  }
  const conditions = `Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} cores, server on the same machine`;
  console.log(
    `\n${plain(measured)}\n\n${await benchTenEmbeds(browser, site)}\n\n${await benchWorkbench(browser)}\n\n${conditions}`,
  );
  if (process.argv.includes('--save')) {
    mkdirSync(join(ROOT, 'docs'), { recursive: true });
    writeFileSync(join(ROOT, 'docs', 'bench.md'), markdown(measured, conditions));
    console.log('Written to docs/bench.md.');
  }
} finally {
  await browser.close();
  await stopAll();
}
