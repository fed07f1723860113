import { CONFIDENCES, type Confidence, ORIGINS, type Origin, type Topic, type Unit } from '../../data/vocabulary';
import type { ExploreFigure } from './explore-data';
import type { View } from './view';

type Filter = 'confidence' | 'origin';

/** The figures a view shows, in their order. */
export function choose(figures: readonly ExploreFigure[], view: View): readonly ExploreFigure[] {
  return figures.filter((figure) => inScope(figure, view) && passes(figure, view, ['confidence', 'origin']));
}

/** How many figures stand behind each option, if the reader chose it and left the rest as it is. */
export type OptionCounts = {
  readonly topic: (topic: Topic) => number;
  readonly unit: (unit: Unit) => number;
  readonly confidence: (confidence: Confidence) => number;
  readonly origin: (origin: Origin) => number;
};

/**
 * Topic and unit are counted without filters: they say what there is. A filter's options are counted
 * under the other filter: they say what ticking would show.
 */
export function countOptions(figures: readonly ExploreFigure[], view: View): OptionCounts {
  const count = (test: (figure: ExploreFigure) => boolean) => figures.filter(test).length;
  return {
    topic: (topic) => count((figure) => figure.topic === topic),
    unit: (unit) => count((figure) => figure.topic === view.topic && figure.unit === unit),
    confidence: (confidence) =>
      count((figure) => inScope(figure, view) && passes(figure, view, ['origin']) && figure.confidence === confidence),
    origin: (origin) =>
      count((figure) => inScope(figure, view) && passes(figure, view, ['confidence']) && figure.origin === origin),
  };
}

/** A way out of a view that shows nothing: which filters to open, and how many figures that brings. */
export type WayOut = { readonly filters: readonly Filter[]; readonly count: number };

/** The smallest changes that bring figures back: one filter if that is enough, both only if it isn't. */
export function waysOut(figures: readonly ExploreFigure[], view: View): readonly WayOut[] {
  const opened = (filters: readonly Filter[]): WayOut => ({
    filters,
    count: choose(figures, {
      ...view,
      ...(filters.includes('confidence') && { confidence: CONFIDENCES }),
      ...(filters.includes('origin') && { origin: ORIGINS }),
    }).length,
  });
  const single = [opened(['confidence']), opened(['origin'])].filter(({ count }) => count > 0);
  return single.length > 0 ? single : [opened(['confidence', 'origin'])];
}

const inScope = (figure: ExploreFigure, { topic, unit }: View) => figure.topic === topic && figure.unit === unit;

function passes(figure: ExploreFigure, view: View, filters: readonly Filter[]): boolean {
  return (
    (!filters.includes('confidence') || view.confidence.includes(figure.confidence)) &&
    (!filters.includes('origin') || view.origin.includes(figure.origin))
  );
}
