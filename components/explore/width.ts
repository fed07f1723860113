import { useCallback, useState } from 'react';

/**
 * The width of an element in whole px as the browser lays it out; 0 before it is known. It is read as soon as the
 * element is there: what depends on it stands in the first frame already, and moves nothing in a second.
 */
export function useWidth(): readonly [(element: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(0);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const read = () => setWidth(Math.floor(element.clientWidth));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}
