import { max } from 'd3';
import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Frame, Row } from '../chart';
import type { Section } from './row-plot';

/** How one group of rows is drawn. */
export type GroupLook = Pick<Section, 'colour' | 'mark' | 'ticks'> & {
  /** Upper end of the scale; without it the largest number or tick of the group. */
  readonly to?: number;
};

/**
 * A section for each group, in the order of `looks`: its rows, its heading, a scale from zero. Groups
 * given the same `to` can be compared; others stand each on a scale of its own.
 */
export function sectionsOf(
  rows: readonly Row[],
  { groups, lang }: Frame,
  looks: Readonly<Record<string, GroupLook>>,
): Section[] {
  return Object.entries(looks).map(([key, { colour, mark, ticks, to }]) => {
    const own = rows.filter((row) => row.group === key);
    const numbers = own.flatMap((row) => numbersOf(row.of.measured));
    return {
      title: groups[key]?.title ?? '',
      note: groups[key]?.note ?? '',
      rows: own,
      domain: [0, to ?? max([...numbers, ...ticks]) ?? 0],
      ticks,
      sayTick: (n) => sayNumber(n, lang),
      colour,
      mark,
    };
  });
}
