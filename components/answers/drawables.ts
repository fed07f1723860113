import { charts } from '../charts';
import { countryCharts } from '../countries';
import type { AnyChart } from '../draw/chart';

/**
 * Everything that can be embedded, downloaded, cited and shown as an image: hand-made charts, then the countries'.
 * The gallery and the story show only the former.
 */
export const drawables: readonly AnyChart[] = [...charts, ...countryCharts];

/** The hand-made chart or country's chart with this slug, or undefined. */
export function drawableBySlug(slug: string): AnyChart | undefined {
  return drawables.find((chart) => chart.slug === slug);
}
