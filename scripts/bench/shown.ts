/**
 * Runs inside the page. Each function is sent over as text, so it may use nothing outside itself; and no
 * named function inside it, as tsx wraps those in a call that the page doesn't know.
 */

declare global {
  interface Window {
    chartShownMs?: number;
  }
}

/** Notes in which frame the first chart takes up room. Hidden pictures have an empty box. */
export function watchForChart(): void {
  const frame = {
    look() {
      for (const picture of document.querySelectorAll('.pictures svg')) {
        const { width, height } = picture.getBoundingClientRect();
        if (width > 0 && height > 0) {
          window.chartShownMs = performance.now();
          return;
        }
      }
      requestAnimationFrame(frame.look);
    },
  };
  frame.look();
}

export function shownAt(): { shownMs: number; shown: 'chart' | 'first paint' } {
  if (window.chartShownMs !== undefined) return { shownMs: window.chartShownMs, shown: 'chart' };
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { shownMs: paint?.startTime ?? Number.NaN, shown: 'first paint' };
}
