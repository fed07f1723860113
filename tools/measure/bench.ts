/**
 * `npm run bench`: what pages and embeds cost a reader, what load the server bears, what a build takes. It only
 * reports, and never fails on a time. `npm run bench -- lighthouse load` runs some parts, `--save` writes them to
 * docs/bench.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { hasBuild } from '../make/build-state.mjs';
import { LAUNCH_ARGS, requireChromium } from '../run/chromium.mjs';
import { findNginx } from '../run/nginx.mjs';
import { endOnSignal, giveUp, ROOT, stopAll } from '../run/run.mjs';
import { freePort, serve } from '../run/serve.mjs';
import { serveExport } from '../run/serve-export.mjs';
import { benchBuild, LARGEST, SIZES } from './bench/build';
import { benchImages } from './bench/images';
import { benchInlineSvg } from './bench/inline-svg';
import { benchLighthouse } from './bench/lighthouse';
import { benchLoad } from './bench/load';
import { withParts } from './bench/report';
import type { Section } from './bench/section';
import { markdown, plain } from './bench/table';
import { benchVisits } from './bench/visits';
import { benchWorkbench } from './bench/workbench';

const PARTS: Readonly<Record<string, (site: string, browser: Browser, pid: number) => Promise<Section>>> = {
  visits: (site, browser) => benchVisits(browser, site),
  'inline-svg': (site, browser) => benchInlineSvg(browser, site),
  lighthouse: (site) => benchLighthouse(site),
  workbench: (_, browser) => benchWorkbench(browser),
  load: async (site, _, pid) => benchLoad({ own: site, pid, nginx: await overNginx() }),
  images: () => benchImages(),
  build: () => benchBuild(SIZES, 'Builds'),
  'build-largest': () => benchBuild(LARGEST, 'The largest build'),
};
/** Takes so long that it runs only by name. */
const BY_NAME_ONLY = 'build-largest';
const REPORT = join(ROOT, 'docs', 'bench.md');

/** The same folder on nginx, if installed. */
async function overNginx(): Promise<string | null> {
  if (!findNginx()) return null;
  const port = await freePort(3250);
  await serveExport(port);
  return `http://localhost:${port}`;
}

endOnSignal(130);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { save: { type: 'boolean', default: false } },
});
const unknown = positionals.find((name) => !(name in PARTS));
if (unknown !== undefined) giveUp(`The bench has no part "${unknown}". It has: ${Object.keys(PARTS).join(', ')}.`);
if (!hasBuild()) giveUp('There is no build in out to measure. Make one: npm run build');

const port = await freePort(3230);
const site = `http://localhost:${port}`;
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...LAUNCH_ARGS] });
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.versions.node}, Chromium ${browser.version()}`;
const written: string[] = [];
try {
  const { pid = 0 } = await serve(port);
  for (const [name, run] of Object.entries(PARTS)) {
    if (positionals.length > 0 ? !positionals.includes(name) : name === BY_NAME_ONLY) continue;
    const section = await run(site, browser, pid);
    console.log(`\n${plain(section)}\n`);
    written.push(markdown(section, `on ${new Date().toISOString().slice(0, 10)}: ${machine}`));
  }
  console.log(machine);
  if (values.save) {
    mkdirSync(join(ROOT, 'docs'), { recursive: true });
    writeFileSync(REPORT, withParts(existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '', written));
    console.log('Written to docs/bench.md.');
  }
} finally {
  await browser.close();
  await stopAll();
}
