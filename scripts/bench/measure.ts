import type { Browser } from 'playwright';
import { shownAt, watchForChart } from './shown';
import { countTraffic, type Traffic } from './traffic';

const RUNS = 5;

/** What a first visit to one address costs. Times are medians, in ms from the start of the navigation. */
export type Measured = Traffic & {
  readonly path: string;
  readonly status: number;
  /** When the first chart stood on the page; on a page without one, when anything did. */
  readonly shownMs: number;
  readonly shown: 'chart' | 'first paint';
};

export async function measure(browser: Browser, site: string, path: string): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await visit(browser, site, path));
  const [middle] = runs.sort((a, b) => a.shownMs - b.shownMs).slice(Math.floor(RUNS / 2));
  if (!middle) throw new RangeError('RUNS must be at least 1');
  return middle;
}

async function visit(browser: Browser, site: string, path: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForChart);
    const traffic = await countTraffic(page);
    const answer = await page.goto(site + path, { waitUntil: 'networkidle' });
    const shown = await page.evaluate(shownAt);
    return { path, status: answer?.status() ?? 0, ...shown, ...traffic() };
  } finally {
    await context.close();
  }
}
