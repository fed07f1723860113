import { group } from 'd3';
import { numbersOf } from '../../../data/value';
import type { ExploreConflict, ExploreData, ExploreFigure } from '../explore-data';
import type { Order } from '../view';

/** Figures under a heading of their own, which may need a sentence more. */
export type FigureGroup = {
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly figures: readonly ExploreFigure[];
};

/** A ranking's figures in groups, the group with most of them first; within a group in the order asked for. */
export function groupsOf(
  figures: readonly ExploreFigure[],
  nameOf: (figure: ExploreFigure) => string,
  order: Order,
  data: ExploreData,
): readonly FigureGroup[] {
  return [...group(inOrder(figures, order, data), nameOf)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([title, some]) => ({ key: title, title, figures: some }));
}

/** Groups whose largest numbers lie farther apart than this have each an axis of its own: on one the smaller would be at zero. */
const APART = 20;

/** The groups that share an axis: all of them, or each alone. */
export function axesOf(groups: readonly FigureGroup[]): readonly (readonly FigureGroup[])[] {
  const largest = groups.map(({ figures }) =>
    Math.max(...figures.flatMap(({ measured }) => numbersOf(measured).map(Math.abs))),
  );
  return Math.max(...largest) > APART * Math.min(...largest) ? groups.map((one) => [one]) : [groups];
}

/**
 * The known disagreements among some figures, each with the reason why: those of one unit of which at least two have a
 * number, each a group on an axis of its own.
 */
export function conflictGroups(figures: readonly ExploreFigure[], data: ExploreData): readonly FigureGroup[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return data.conflicts.flatMap(({ id, title, why, figures: ids }: ExploreConflict) => {
    const here = ids.flatMap((one) => byId.get(one) ?? []).filter(({ measured }) => numbersOf(measured).length > 0);
    return [...group(here, ({ unit }) => unit)]
      .filter(([, some]) => some.length > 1)
      .map(([unit, some]) => ({ key: `${id} ${unit}`, title, note: why, figures: inOrder(some, 'value', data) }));
  });
}

/** The largest, the newest, or the first in the alphabet first. */
function inOrder(figures: readonly ExploreFigure[], order: Order, { sources }: ExploreData): readonly ExploreFigure[] {
  const name = ({ source_id }: ExploreFigure) => sources[source_id]?.name ?? '';
  const by: Readonly<Record<Order, (a: ExploreFigure, b: ExploreFigure) => number>> = {
    value: (a, b) => sizeOf(b) - sizeOf(a),
    date: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
    source: (a, b) => name(a).localeCompare(name(b)),
  };
  return [...figures].sort(by[order]);
}

/** What rows are put in order by: the higher end. Only for order, never shown. */
const sizeOf = ({ measured }: ExploreFigure) => numbersOf(measured).at(-1) ?? Number.NEGATIVE_INFINITY;
