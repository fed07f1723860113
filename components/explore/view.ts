import { group } from 'd3';
import type { MeasureCode } from '../../data/measure';
import { numbersOf } from '../../data/value';
import type { Unit } from '../../data/vocabulary';
import { FACETS, type Facet } from './choose/facets';
import type { ExploreFigure } from './explore-data';
import { type Column, type Sort, USUAL_COLUMNS } from './table/columns';

/** The ways figures can be shown. */
export const SHOWS = ['time', 'ranking', 'map', 'table'] as const;
export type Show = (typeof SHOWS)[number];

/** What the rows of a ranking are grouped by. */
export const CATEGORIES = ['measure', 'place', 'topic', 'source', 'conflict'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What the rows of a ranking are sorted by. */
export const ORDERS = ['value', 'date', 'source'] as const;
export type Order = (typeof ORDERS)[number];

/** The most figures compared side by side: more don't fit a screen. */
export const MOST_PINS = 6;

/** Everything a reader has chosen, all of it kept in the address. */
export type View = {
  /** The search; '' for none. */
  readonly q: string;
  /** Ticked options of each facet; none ticked shows all figures. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** First and last month of the period, YYYY-MM; null for an open end. */
  readonly from: string | null;
  readonly to: string | null;
  /** The earliest month of publication, YYYY-MM; null for any. */
  readonly since: string | null;
  readonly show: Show;
  /** The unit whose picture is shown; null for the one with the most numbers. */
  readonly tab: Unit | null;
  /** Whether the axis of numbers is logarithmic. */
  readonly log: boolean;
  readonly by: Category;
  readonly order: Order;
  /** The measure on the map; null for the first of `mappedMeasures`. */
  readonly mapped: MeasureCode | null;
  readonly sort: Sort;
  readonly columns: readonly Column[];
  /** Ids of the compared figures, in the order they were pinned. */
  readonly pins: readonly string[];
};

/** The view without filters: the default of each parameter of the address. */
export const PLAIN: View = {
  q: '',
  chosen: { measure: [], place: [], who: [], topic: [], unit: [], value: [], kind: [], confidence: [], origin: [] },
  from: null,
  to: null,
  since: null,
  show: 'time',
  tab: null,
  log: false,
  by: 'measure',
  order: 'value',
  mapped: null,
  sort: { column: 'date', descending: false },
  columns: USUAL_COLUMNS,
  pins: [],
};

/** The view of an empty address: how many left, the site's first question. */
export const OPENING: View = {
  ...PLAIN,
  chosen: {
    ...PLAIN.chosen,
    topic: ['total'],
    measure: ['departures-cumulative', 'departures-in-period', 'wartime-stock', 'registered-out-migration'],
  },
};

/** Whether any filter is set. */
export function isFiltered({ q, chosen, from, to, since }: View): boolean {
  return q !== '' || [from, to, since].some((month) => month !== null) || FACETS.some((one) => chosen[one].length > 0);
}

/** A view with one option toggled. */
export function withOption(view: View, facet: Facet, option: string): View {
  const ticked = view.chosen[facet];
  const next = ticked.includes(option) ? ticked.filter((one) => one !== option) : [...ticked, option];
  return { ...view, chosen: { ...view.chosen, [facet]: next } };
}

/** A view with a figure pinned or unpinned. With `MOST_PINS` pinned, another pin changes nothing. */
export function withPin(view: View, id: string): View {
  if (view.pins.includes(id)) return { ...view, pins: view.pins.filter((one) => one !== id) };
  return view.pins.length < MOST_PINS ? { ...view, pins: [...view.pins, id] } : view;
}

/** Whether a figure can be placed on a scale. Words and gaps can't. */
export function hasNumber(figure: Pick<ExploreFigure, 'measured'>): boolean {
  return numbersOf(figure.measured).length > 0;
}

/** Chosen figures by how they can be shown: units never mix on an axis. */
export type Units = {
  /** Units with at least two numbers of the same measure, one picture each, the unit with the most numbers first. */
  readonly tabs: readonly { readonly unit: Unit; readonly figures: readonly ExploreFigure[] }[];
  /** All figures with a number. */
  readonly numbers: readonly ExploreFigure[];
  /** Numbers of units without a picture, shown as cards. */
  readonly single: readonly ExploreFigure[];
  /** Figures given in words, or missing. */
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

/** The tab of a view: the chosen one if it exists, else the first. */
export const tabOf = ({ tabs }: Units, { tab }: Pick<View, 'tab'>) => tabs.find(({ unit }) => unit === tab) ?? tabs[0];

/** Why the chosen figures can't be shown in a form. */
export type Hindrance = 'no-numbers' | 'no-dates' | 'no-country';

/** Why the chosen figures can't be shown as `show`; null if they can. */
export function hindranceOf(show: Show, units: Units, view: View): Hindrance | null {
  if (show === 'table') return null;
  const figures = tabOf(units, view)?.figures;
  if (!figures) return 'no-numbers';
  if (show === 'time' && figures.every(({ date, span }) => date === null && span.first === null)) return 'no-dates';
  if (show === 'map' && new Set(figures.flatMap(({ place }) => place ?? [])).size < 2) return 'no-country';
  return null;
}
