import { descending, group } from 'd3';
import { numbersOf } from '../../../data/value';
import type { ExploreData, ExploreFigure } from '../explore-data';
import { tell } from '../say-figure';
import { type Category, hasNumber, type Order } from '../view';
import type { Teller } from '../words';

/** Figures under a heading of their own. */
export type FigureGroup = {
  readonly key: string;
  readonly title: string;
  readonly figures: readonly ExploreFigure[];
};

/** Groups that share an axis, which may need a heading and a sentence. */
export type Axis = {
  readonly key: string;
  readonly title?: string;
  readonly note?: string;
  readonly groups: readonly FigureGroup[];
};

/** Groups whose largest numbers lie farther apart than this have each an axis of its own: on one the smaller would be at zero. */
const APART = 20;

/** A ranking's figures in groups, the group with most of them first, on one axis or each on its own. */
export function axesOf(
  figures: readonly ExploreFigure[],
  by: Exclude<Category, 'conflict'>,
  order: Order,
  bench: Teller,
): readonly Axis[] {
  const groups = groupsOf(figures, by, order, bench);
  const largest = groups.map((one) =>
    Math.max(...one.figures.flatMap(({ measured }) => numbersOf(measured).map(Math.abs))),
  );
  if (Math.max(...largest) <= APART * Math.min(...largest)) return [{ key: 'all', groups }];
  return groups.map((one) => ({ key: one.key, groups: [one] }));
}

/** The groups themselves; within each the figures in the order asked for. */
export function groupsOf(
  figures: readonly ExploreFigure[],
  by: Exclude<Category, 'conflict'>,
  order: Order,
  bench: Teller,
): readonly FigureGroup[] {
  return [...group(inOrder(figures, order, bench.data), (figure) => tell(by, figure, bench))]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([title, some]) => ({ key: title, title, figures: some }));
}

/**
 * The known disagreements among some figures, each with the reason why: those of one unit of which at least two have a
 * number, each on an axis of its own.
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

/** The first so many figures, in their groups. */
export function firstOf(groups: readonly FigureGroup[], count: number): readonly FigureGroup[] {
  let left = count;
  return groups.flatMap((one) => {
    const figures = one.figures.slice(0, left);
    left -= figures.length;
    return figures.length > 0 ? [{ ...one, figures }] : [];
  });
}

/** The largest (by its higher end), the newest, or the first in the alphabet first. */
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
