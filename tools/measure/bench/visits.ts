/** What a first visit to each page and embed costs. */
import type { Browser } from 'playwright';
import { embedPaths, pagePaths } from '../../check/site-paths';
import { cell, median, type Section } from './section';
import { shownAt, watchForChart } from './shown';
import { countTraffic, KINDS, type Kind } from './traffic';

const RUNS = 5;
/** How many times slower the reader's machine is than this one: Lighthouse's factor for a mid-range phone. */
const SLOWER = 4;

export async function benchVisits(browser: Browser, site: string): Promise<Section> {
  const rows: string[][] = [];
  for (const path of [...pagePaths, ...embedPaths]) {
    console.error(`visiting ${path}`);
    rows.push(await measure(browser, site, path));
  }
  return {
    heading: 'A first visit',
    about: `Each address was visited ${RUNS} times with an empty cache; the medians stand here. Sizes are bytes on the wire with headers, in KB of 1,024. "Shown" counts from the start of the navigation until the first chart of the page is painted, or to the first paint where there is none. "Busy" is the work of the page's main thread, on a processor slowed ${SLOWER} times. Times in ms.`,
    columns: ['address', 'requests', ...KINDS.map((kind) => `${kind} KB`), 'all KB', 'shown', 'what', 'busy'],
    rows,
    notes: [],
  };
}

async function measure(browser: Browser, site: string, path: string): Promise<string[]> {
  const visits: Awaited<ReturnType<typeof visit>>[] = [];
  for (let run = 0; run < RUNS; run++) visits.push(await visit(browser, site, path));
  const busy: number[] = [];
  for (let run = 0; run < RUNS; run++) busy.push(await busyMs(browser, site, path));
  const [first] = visits;
  if (!first) throw new RangeError('RUNS must be at least 1');
  const kb = (bytes: (kind: Kind) => number) => KINDS.map((kind) => bytes(kind) / 1024);
  const sizes = kb((kind) => median(visits.map(({ bytes }) => bytes[kind])));
  return [
    first.status === 200 ? path : `${path} (answers ${first.status})`,
    cell(median(visits.map(({ requests }) => requests))),
    ...[...sizes, sizes.reduce((sum, size) => sum + size, 0)].map((size) => cell(size, 1)),
    cell(median(visits.map(({ shownMs }) => shownMs))),
    first.shown,
    cell(median(busy)),
  ];
}

async function visit(browser: Browser, site: string, path: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForChart);
    const traffic = await countTraffic(page);
    const answer = await page.goto(site + path, { waitUntil: 'networkidle' });
    const shown = await page.evaluate(shownAt);
    return { status: answer?.status() ?? 0, ...shown, ...traffic() };
  } finally {
    await context.close();
  }
}

/** Time in tasks of the main thread until the page is idle, as counted by the browser. */
async function busyMs(browser: Browser, site: string, path: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await session.send('Performance.enable');
    await page.goto(site + path, { waitUntil: 'networkidle' });
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  } finally {
    await context.close();
  }
}
