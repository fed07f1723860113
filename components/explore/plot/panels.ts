import { group } from 'd3';
import type { Lang, Unit } from '../../../data/vocabulary';
import type { ExploreData, ExploreFigure, ExploreScale } from '../explore-data';
import { type Category, hasNumber, type View } from '../view';
import { scaleOf, timeScaleOf } from './scale-of';

/** Figures under a heading of their own; a single group needs none. */
export type FigureGroup = { readonly title?: string; readonly figures: readonly ExploreFigure[] };

/** One picture: figures that share an axis. */
export type Panel = {
  /** The unit of its axis; null on an axis of time. */
  readonly unit: Unit | null;
  readonly groups: readonly FigureGroup[];
  readonly scale: ExploreScale;
};

/**
 * The pictures of a view by value: one a unit, so that units never mix on an axis, the unit with most
 * numbers first. The axis holds every figure of that unit in the chosen topics: it doesn't move while the
 * other filters change.
 */
export function valuePanels(
  shown: readonly ExploreFigure[],
  view: View,
  data: ExploreData,
  lang: Lang,
): readonly Panel[] {
  const byUnit = group(shown.filter(hasNumber), ({ unit }) => unit);
  const inTopics = ofTopics(view, data);
  return [...byUnit]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([unit, figures]) => {
      const scale = scaleOf(
        inTopics.filter((figure) => figure.unit === unit).map(({ measured }) => measured),
        lang,
      );
      return scale ? [{ unit, groups: [{ figures }], scale }] : [];
    });
}

/** The same with the figures of each unit under their categories, the category with the largest number first. */
export function barPanels(
  shown: readonly ExploreFigure[],
  view: View,
  data: ExploreData,
  lang: Lang,
  nameOf: (figure: ExploreFigure, category: Category) => string,
): readonly Panel[] {
  return valuePanels(shown, view, data, lang).map((panel) => {
    const largestFirst = panel.groups
      .flatMap(({ figures }) => figures)
      .map((figure) => ({ figure, size: sizeOf(figure) }))
      .sort((a, b) => b.size - a.size);
    const grouped = group(largestFirst, ({ figure }) => nameOf(figure, view.by));
    return {
      ...panel,
      groups: [...grouped].map(([title, entries]) => ({ title, figures: entries.map(({ figure }) => figure) })),
    };
  });
}

/** Every dated figure on one axis of time, words and gaps among them: they have a date like any other. */
export function timelinePanels(shown: readonly ExploreFigure[], view: View, data: ExploreData): readonly Panel[] {
  const scale = timeScaleOf(ofTopics(view, data).map(({ span }) => span));
  const dated = shown.filter(isDated);
  if (scale === null || dated.length === 0) return [];
  const start = ({ span }: ExploreFigure) => span.first ?? span.last ?? '';
  const inOrder = [...dated].sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
  return [{ unit: null, groups: [{ figures: inOrder }], scale }];
}

/** What an axis must hold: it stays as it is while filters other than the topic change. */
function ofTopics({ chosen: { topic: topics } }: View, { figures }: ExploreData): readonly ExploreFigure[] {
  return figures.filter(({ topic }) => topics.length === 0 || topics.includes(topic));
}

/** Whether a figure has a place on an axis of time. */
export const isDated = ({ span }: ExploreFigure) => span.first !== null || span.last !== null;

/** What bars are put in order by: the end of the bar. Only for order, never shown. */
function sizeOf({ measured }: ExploreFigure): number {
  switch (measured.kind) {
    case 'point':
      return measured.at;
    case 'range':
    case 'at-most':
      return measured.high;
    case 'at-least':
      return measured.low;
    case 'word':
    case 'missing':
      return Number.NEGATIVE_INFINITY;
  }
}
