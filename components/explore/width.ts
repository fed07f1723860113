import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * A ref for an element, and its width in whole px; `guess` until it is known. The observer reports it before the
 * element is painted, so the first frame is right and nothing moves afterwards. Reading it instead would force a layout
 * of the whole page in the middle of a task.
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
