import { stopAtMarks } from './stop-at-marks';

/**
 * Fetches the script of an embed's notes once a reader points at the embed, comes to it with a key, or has letters set
 * apart. Who scrolls past needs none of it. What the reader did meanwhile is told to it when it is there.
 */
export function fetchNotes(document: Document, address: string) {
  stopAtMarks(document);
  const script = document.createElement('script');
  const until = new AbortController();
  let missed: Event | undefined;
  const ask = (event?: Event) => {
    // A pointer that rested where the frame came up lies on its edge: nobody has come to it.
    if (event?.target === document.body) return;
    missed = event ?? missed;
    if (script.src) return;
    script.src = address;
    document.head.append(script);
  };
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, ask, until);
  script.addEventListener('load', () => {
    until.abort();
    const { target, type } = missed ?? {};
    if (missed && type && target instanceof Element && target.closest('.mark'))
      target.dispatchEvent(new (missed.constructor as typeof Event)(type, missed));
  });
  const words = document.querySelector('.acts > *') ?? document.body;
  new ResizeObserver(() => {
    const { letterSpacing, wordSpacing } = getComputedStyle(words);
    if (Number.parseFloat(letterSpacing) || Number.parseFloat(wordSpacing)) ask();
  }).observe(words);
}
