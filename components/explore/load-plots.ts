import { lazy } from 'react';

/** The events that any use of the page begins with. */
const INPUTS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const;

let firstInput: Promise<void> | undefined;

/** Resolves with the reader's first input. */
function afterFirstInput(): Promise<void> {
  firstInput ??= new Promise((resolve) => {
    const options = { once: true, capture: true, passive: true };
    for (const input of INPUTS) window.addEventListener(input, () => resolve(), options);
  });
  return firstInput;
}

/** Resolves when the browser has responded to that input and is idle; a guess in Safari, which can't tell. */
const afterIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 200);
  });

/**
 * The parts that need Recharts: one script, bigger than the rest of the page. It loads after the reader's first input,
 * and identical still pictures are shown until it is ready. To retry after a failure, call this again: a lazy component
 * keeps its failure.
 */
export function loadPlots() {
  const load = () =>
    afterFirstInput()
      .then(afterIdle)
      .then(() => import('./plots.client'));
  return {
    TimePicture: lazy(async () => ({ default: (await load()).TimePicture })),
    PeriodBrush: lazy(async () => ({ default: (await load()).PeriodBrush })),
  };
}
export type LoadedPlots = ReturnType<typeof loadPlots>;
