import type { Derived } from '../../data/derive';
import { ORIGINAL } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { isDerived } from '../figure/row-facts';
import { drawables } from './drawables';

/** Every number of our arithmetic in charts, once. Each has a page, an answer and a citation, as figures do. */
export const derivedNumbers: readonly Derived[] = [
  ...new Map(
    drawables.flatMap((chart) =>
      chart.rows(ORIGINAL).flatMap(({ of }) => (isDerived(of) ? [[of.id, of] as const] : [])),
    ),
  ).values(),
];

/** The number of our arithmetic with this id, or undefined. */
export function derivedById(id: string): Derived | undefined {
  return derivedNumbers.find((one) => one.id === id);
}

export function chartsOf({ id }: Derived): readonly AnyChart[] {
  return drawables.filter((chart) => chart.rows(ORIGINAL).some((row) => row.of.id === id));
}
