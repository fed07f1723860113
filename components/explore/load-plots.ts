import { lazy } from 'react';

/** What a reader does first, of whatever they do. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const;

let touched: Promise<void> | undefined;

/** Resolves when the reader first touches the page. */
function whenTouched(): Promise<void> {
  touched ??= new Promise((resolve) => {
    const options = { once: true, capture: true, passive: true };
    for (const sign of SIGNS) window.addEventListener(sign, () => resolve(), options);
  });
  return touched;
}

/** Resolves when what the reader did is answered, as far as the browser can tell; Safari can't. */
const whenIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 200);
  });

/**
 * The parts that need Recharts: one piece, bigger than all else on the page. Until the reader does something, pictures that
 * look the same stand in their place, so that nobody waits for it. Called anew after a failure it asks for the piece anew,
 * as a lazy component keeps its failure.
 */
export function loadPlots() {
  const load = () =>
    whenTouched()
      .then(whenIdle)
      .then(() => import('./plots.client'));
  return {
    TimePicture: lazy(async () => ({ default: (await load()).TimePicture })),
    PeriodBrush: lazy(async () => ({ default: (await load()).PeriodBrush })),
  };
}
export type LoadedPlots = ReturnType<typeof loadPlots>;
