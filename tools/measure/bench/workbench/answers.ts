import type { Browser, Page } from 'playwright';

/** How many times slower the reader's machine is than this one: Lighthouse's factor for a mid-range phone. */
export const SLOWER = 4;
const RUNS = 5;

/** What one action of a reader costs. Medians, in ms from the action. */
export type Answer = {
  readonly figures: number;
  readonly act: string;
  /** Until the browser had painted a response (Event Timing, as Interaction to Next Paint counts it). */
  readonly paintedMs: number;
  /** Until pictures and table were updated. */
  readonly finishedMs: number;
};

/** What can be done once on a page: each run opens it anew. */
const FIRST = 'first search';

const ACTS: Readonly<Record<string, (page: Page, run: number) => Promise<void>>> = {
  'tick what is counted': async (page, run) => {
    await page.locator('[data-facet=measure]').evaluate((list: HTMLDetailsElement) => {
      list.open = true;
    });
    await page
      .locator('[data-facet=measure] input')
      .nth(run % 3)
      .click();
  },
  [FIRST]: (page, run) => page.getByRole('searchbox').press('abcde'[run % 5] ?? 'a'),
  'type a letter': (page, run) => page.getByRole('searchbox').press('abcde'[run % 5] ?? 'a'),
  'show as a ranking, over time': (page, run) =>
    page.locator(`input[name=show][value=${run % 2 ? 'time' : 'ranking'}]`).click(),
  'sort by value': (page) => page.locator('thead button').nth(1).click(),
  'pin a figure': (page, run) => page.locator('tbody input[type=checkbox]').nth(run).click(),
};

/** Does each action several times on a slowed-down page that starts with every figure. */
export async function answers(browser: Browser, site: string, figures: number): Promise<readonly Answer[]> {
  const found: Answer[] = [];
  for (const [act, doIt] of Object.entries(ACTS)) {
    const painted: number[] = [];
    const finished: number[] = [];
    let page: Page | undefined;
    for (let run = 0; run < RUNS; run++) {
      if (act === FIRST) await page?.close();
      if (!page || page.isClosed()) page = await opened(browser, site);
      await page.evaluate(forgetEvents);
      const before = await page.evaluate(() => performance.now());
      await doIt(page, run);
      await page.waitForFunction(() => !document.querySelector('.explore-result[aria-busy=true]'));
      await page.waitForTimeout(500);
      const seen = await page.evaluate(eventsSeen);
      painted.push(seen.painted);
      finished.push(seen.settled - before);
    }
    found.push({ figures, act, paintedMs: median(painted), finishedMs: median(finished) });
    await page?.close();
  }
  return found;
}

async function opened(browser: Browser, site: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site}/?topic=total`);
  await page.locator('.explore-table tbody tr').first().waitFor();
  await page.evaluate(watchEvents);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

// The functions below run inside the page, where they are sent as text.

declare global {
  interface Window {
    slowestMs: number;
    settledAt: number;
  }
}

function watchEvents() {
  window.slowestMs = 0;
  window.settledAt = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.slowestMs = Math.max(window.slowestMs, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new MutationObserver(() => {
    window.settledAt = performance.now();
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

function forgetEvents() {
  window.slowestMs = 0;
  window.settledAt = performance.now();
}

function eventsSeen() {
  // The browser does not report events faster than a frame or two.
  return { painted: Math.max(16, window.slowestMs), settled: window.settledAt };
}
