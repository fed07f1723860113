import type { Page } from '@playwright/test';

/** A layout shift: its score (CLS), the scroll position in px, and what moved. */
type Shift = { readonly value: number; readonly at: number; readonly moved: readonly string[] };

type Source = { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect };

/** Shifts up to this score are invisible: rounding by a fraction of a pixel. */
const INVISIBLE = 0.0001;

/** Watches the pages opened from now on. The function returned resolves to the visible shifts of the current one. */
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
    return shifts.filter(({ value }) => value > INVISIBLE);
  };
}
