import { lazy } from 'react';

/**
 * The pictures that need Recharts: one piece, loaded when the first of them is drawn. Called anew after a failure it asks
 * for the piece anew, as a lazy component keeps its failure.
 */
export function loadPlots() {
  const load = () => import('./plots.client');
  return {
    TimePicture: lazy(async () => ({ default: (await load()).TimePicture })),
    RankingPicture: lazy(async () => ({ default: (await load()).RankingPicture })),
    PeriodBrush: lazy(async () => ({ default: (await load()).PeriodBrush })),
  };
}
export type LoadedPlots = ReturnType<typeof loadPlots>;
