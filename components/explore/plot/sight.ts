import { useCallback, useState } from 'react';

/** How far below the screen, in px, something counts as coming into sight. More, and a phone draws before it can answer. */
const AHEAD = 200;

/** Whether an element is, or once was, in sight or nearly so. A long page then draws what is looked at. */
export function useSeen(): readonly [(element: HTMLElement | null) => (() => void) | undefined, boolean] {
  const [seen, setSeen] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setSeen(true);
        observer.disconnect();
      },
      { rootMargin: `${AHEAD}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, seen];
}
