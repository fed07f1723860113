import type { AnyChart } from '../chart';
import { destinations } from './destinations';
import { howMany } from './how-many';
import { returnSentiment } from './return-sentiment';
import { sectors } from './sectors';
import { totalEstimates } from './total-estimates';

/** Every chart, in the story's order. A new chart is one file beside this one and one line here. */
export const charts: readonly AnyChart[] = [howMany, totalEstimates, destinations, sectors, returnSentiment];

/** The chart at this address, or undefined. */
export function chartBySlug(slug: string): AnyChart | undefined {
  return charts.find((chart) => chart.slug === slug);
}
