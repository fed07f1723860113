import { group } from 'd3';
import type { Unit } from '../../data/vocabulary';
import type { ExploreFigure } from './explore-data';
import { hasNumber, type Show, type View } from './view';

/** Chosen figures by what can be done with them: units never mix on an axis. */
export type Units = {
  /** The units with two numbers of one measure or more, the one with most first: each is a picture. */
  readonly tabs: readonly { readonly unit: Unit; readonly figures: readonly ExploreFigure[] }[];
  /** All that have a number. */
  readonly numbers: readonly ExploreFigure[];
  /** Numbers that have none of their unit and measure beside them: cards, no chart. */
  readonly single: readonly ExploreFigure[];
  /** What was said in words, or not at all. */
  readonly wordless: readonly ExploreFigure[];
};

export function unitsOf(figures: readonly ExploreFigure[]): Units {
  const numbers = figures.filter(hasNumber);
  const byUnit = [...group(numbers, ({ unit }) => unit)];
  const isPicture = (some: readonly ExploreFigure[]) => new Set(some.map(({ measure }) => measure)).size < some.length;
  return {
    tabs: byUnit
      .filter(([, some]) => isPicture(some))
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([unit, some]) => ({ unit, figures: some })),
    numbers,
    single: byUnit.filter(([, some]) => !isPicture(some)).flatMap(([, some]) => some),
    wordless: figures.filter((figure) => !hasNumber(figure)),
  };
}

/** The tab that a view shows: the one it asks for where there is such, else the first. */
export const tabOf = ({ tabs }: Units, { tab }: Pick<View, 'tab'>) => tabs.find(({ unit }) => unit === tab) ?? tabs[0];

/** Why a way of showing can't show a choice; null where it can. */
export type Hindrance = 'no-numbers' | 'no-dates' | 'no-country';

export function hindranceOf(show: Show, units: Units, view: View): Hindrance | null {
  if (show === 'table') return null;
  const figures = tabOf(units, view)?.figures;
  if (!figures) return 'no-numbers';
  if (show === 'time' && figures.every(({ date, span }) => date === null && span.first === null)) return 'no-dates';
  if (show === 'map' && new Set(figures.flatMap(({ place }) => place ?? [])).size < 2) return 'no-country';
  return null;
}
