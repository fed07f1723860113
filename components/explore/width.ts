import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * The width of an element in whole px as the browser lays it out; `guess` before it is known. The browser tells it before
 * it paints the element: what depends on it stands in the first frame already, and moves nothing in a second. To ask for
 * it would make the browser lay the whole page out in the middle of a task.
 */
export function useWidth(guess = 0): readonly [(element: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(guess);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) flushSync(() => setWidth(Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}
