import type { Page } from '@playwright/test';

/** A layout shift: its share of the view (CLS), how far down the page, and what moved. */
type Shift = { readonly value: number; readonly at: number; readonly moved: readonly string[] };

type Source = { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect };

/** Less than a reader can see: a fraction of a pixel that rounding leaves. */
const UNSEEN = 0.0001;

/** Watches the pages that are opened from now on. The function returned tells the shifts of the one that is open. */
export async function watchShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: Source[] };
        const moved = sources.map(
          ({ node, previousRect: was, currentRect: is }) =>
            `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)} from ${was.x}, ${was.y} to ${is.x}, ${is.y}`,
        );
        shifts.push({ value, at: Math.round(window.scrollY), moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
    return shifts.filter(({ value }) => value > UNSEEN);
  };
}
