/**
 * Runs inside the page. Each function is sent there as text, so it may use nothing outside itself, and no named
 * function inside it, as tsx wraps those in a call that the page doesn't know.
 */

declare global {
  interface Window {
    chartShownMs?: number;
  }
}

/**
 * Notes when the first chart is painted: after the frame in which it gets a size. Hidden pictures have an empty box.
 */
export function watchForChart(): void {
  const frame = {
    look() {
      for (const picture of document.querySelectorAll('.pictures svg, .explore-plot svg')) {
        const { width, height } = picture.getBoundingClientRect();
        if (width > 0 && height > 0) {
          // A message sent while a frame is being made arrives after it is painted.
          const painted = new MessageChannel();
          painted.port1.onmessage = () => {
            window.chartShownMs = performance.now();
          };
          painted.port2.postMessage(null);
          return;
        }
      }
      requestAnimationFrame(frame.look);
    },
  };
  requestAnimationFrame(frame.look);
}

export function shownAt(): { shownMs: number; shown: 'chart' | 'first paint' } {
  if (window.chartShownMs !== undefined) return { shownMs: window.chartShownMs, shown: 'chart' };
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { shownMs: paint?.startTime ?? Number.NaN, shown: 'first paint' };
}
