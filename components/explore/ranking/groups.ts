import { descending, group } from 'd3';
import { numbersOf } from '../../../data/value';
import type { ExploreData, ExploreFigure } from '../explore-data';
import { sayProperty } from '../say-figure';
import { type Category, hasNumber, type Order } from '../view';
import type { SayContext } from '../words';

/** Figures under a common heading. */
export type FigureGroup = {
  readonly key: string;
  readonly title: string;
  readonly figures: readonly ExploreFigure[];
};

/** Groups that share an axis, with an optional heading and note. */
export type Axis = {
  readonly key: string;
  readonly title?: string;
  readonly note?: string;
  readonly groups: readonly FigureGroup[];
};

/** Greatest ratio of groups' largest numbers on a shared axis; beyond it small numbers would look like zero. */
const MAX_RATIO = 20;

/** A ranking's figures in groups, the largest group first, on one shared axis or one each. */
export function axesOf(
  figures: readonly ExploreFigure[],
  by: Exclude<Category, 'conflict'>,
  order: Order,
  bench: SayContext,
): readonly Axis[] {
  const groups = groupsOf(figures, by, order, bench);
  const largest = groups.map((one) =>
    Math.max(...one.figures.flatMap(({ measured }) => numbersOf(measured).map(Math.abs))),
  );
  if (Math.max(...largest) <= MAX_RATIO * Math.min(...largest)) return [{ key: 'all', groups }];
  return groups.map((one) => ({ key: one.key, groups: [one] }));
}

/** The groups of `axesOf`, the figures of each in the chosen order. */
export function groupsOf(
  figures: readonly ExploreFigure[],
  by: Exclude<Category, 'conflict'>,
  order: Order,
  bench: SayContext,
): readonly FigureGroup[] {
  return [...group(inOrder(figures, order, bench.data), (figure) => sayProperty(by, figure, bench))]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([title, some]) => ({ key: title, title, figures: some }));
}

/**
 * The known disagreements among some figures, with the reasons: one axis for each unit in which at least two of a
 * disagreement's figures have a number.
 */
export function conflictAxes(figures: readonly ExploreFigure[], data: ExploreData): readonly Axis[] {
  const byId = new Map(figures.filter(hasNumber).map((figure) => [figure.id, figure]));
  return data.conflicts.flatMap(({ id, title, why, figures: ids }) =>
    [
      ...group(
        ids.flatMap((one) => byId.get(one) ?? []),
        ({ unit }) => unit,
      ),
    ]
      .filter(([, some]) => some.length > 1)
      .map(([unit, some]) => {
        const key = `${id} ${unit}`;
        return { key, title, note: why, groups: [{ key, title: '', figures: inOrder(some, 'value', data) }] };
      }),
  );
}

/** The first `count` figures, in their groups. */
export function firstOf(groups: readonly FigureGroup[], count: number): readonly FigureGroup[] {
  let left = count;
  return groups.flatMap((one) => {
    const figures = one.figures.slice(0, left);
    left -= figures.length;
    return figures.length > 0 ? [{ ...one, figures }] : [];
  });
}

/** Sorts figures: by value the largest upper end first, by date the newest, by source the first in the alphabet. */
function inOrder(figures: readonly ExploreFigure[], order: Order, { sources }: ExploreData): readonly ExploreFigure[] {
  const name = ({ source_id }: ExploreFigure) => sources[source_id]?.name ?? '';
  const size = ({ measured }: ExploreFigure) => numbersOf(measured).at(-1) ?? Number.NEGATIVE_INFINITY;
  const by: Readonly<Record<Order, (a: ExploreFigure, b: ExploreFigure) => number>> = {
    value: (a, b) => descending(size(a), size(b)),
    date: (a, b) => descending(a.date ?? '', b.date ?? ''),
    source: (a, b) => name(a).localeCompare(name(b)),
  };
  return [...figures].sort(by[order]);
}
