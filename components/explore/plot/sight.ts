import { useCallback, useState } from 'react';

/** How far below the screen, in px, something counts as coming into sight. More, and a phone draws before it can answer. */
const AHEAD = 200;

/**
 * Whether an element is, or once was, in sight or nearly so. A long page then draws what is looked at. For a reader who
 * goes by Tab all of it is drawn at the first press: what isn't there yet would be passed over.
 */
export function useSeen(): readonly [(element: HTMLElement | null) => (() => void) | undefined, boolean] {
  const [seen, setSeen] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const stop = () => {
      observer.disconnect();
      removeEventListener('keydown', onKey);
    };
    const see = () => {
      setSeen(true);
      stop();
    };
    const onKey = ({ key }: KeyboardEvent) => key === 'Tab' && see();
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && see(),
      { rootMargin: `${AHEAD}px` },
    );
    observer.observe(element);
    addEventListener('keydown', onKey);
    return stop;
  }, []);
  return [watch, seen];
}
