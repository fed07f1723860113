import { charts } from '../charts';
import { countryCharts } from '../countries';
import type { AnyChart } from '../draw/chart';

/**
 * Everything that can be embedded, downloaded, cited and shown as an image: the charts made by hand, then the countries'.
 * The gallery and the story show the first alone.
 */
export const drawables: readonly AnyChart[] = [...charts, ...countryCharts];

/** The chart or country's picture of this name, or undefined. */
export function drawableBySlug(slug: string): AnyChart | undefined {
  return drawables.find((chart) => chart.slug === slug);
}
