import { stopAtMarks } from './stop-at-marks';

/**
 * Loads the script of an embed's notes once a reader points at the embed, reaches it by keyboard, or has set letter
 * spacing. Readers who scroll past need none of it. The last event before it is ready is replayed to it.
 */
export function fetchNotes(document: Document, address: string) {
  stopAtMarks(document);
  const script = document.createElement('script');
  const until = new AbortController();
  let missed: Event | undefined;
  const load = (event?: Event) => {
    // The frame appeared under a resting pointer, on its edge: the reader did nothing.
    if (event?.target === document.body) return;
    missed = event ?? missed;
    if (script.src) return;
    script.src = address;
    document.head.append(script);
  };
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, load, until);
  script.addEventListener('load', () => {
    until.abort();
    const { target, type } = missed ?? {};
    if (missed && type && target instanceof Element && target.closest('.mark'))
      target.dispatchEvent(new (missed.constructor as typeof Event)(type, missed));
  });
  const words = document.querySelector('.acts > *') ?? document.body;
  new ResizeObserver(() => {
    const { letterSpacing, wordSpacing } = getComputedStyle(words);
    if (Number.parseFloat(letterSpacing) || Number.parseFloat(wordSpacing)) load();
  }).observe(words);
}
