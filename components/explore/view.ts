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

/** What the rows of a ranking are put in order by. */
export const ORDERS = ['value', 'date', 'source'] as const;
export type Order = (typeof ORDERS)[number];

/** How many figures can be set side by side: more don't fit a screen. */
export const MOST_PINS = 6;

/** Everything a reader has chosen. The address holds it whole. */
export type View = {
  /** Words to look for; '' for none. */
  readonly q: string;
  /** Ticked options. None ticked means that all are shown. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** First and last month of what a figure is about, YYYY-MM; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The month since which a figure was published, YYYY-MM; null for any. */
  readonly since: string | null;
  readonly show: Show;
  /** The unit whose picture is shown; null for the one with most numbers. */
  readonly tab: Unit | null;
  /** Whether the axis of numbers is logarithmic. */
  readonly log: boolean;
  readonly by: Category;
  readonly order: Order;
  /** The measure on the map; null for people there, or what there is most of. */
  readonly mapped: MeasureCode | null;
  readonly sort: Sort;
  readonly columns: readonly Column[];
  /** Ids of the figures that are compared, in the order they were pinned. */
  readonly pins: readonly string[];
};

/** What holds where the address says nothing else. */
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

/** What a reader lands on: how many left, the question the site begins with. */
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

/** A view with one option ticked or cleared. */
export function withOption(view: View, facet: Facet, option: string): View {
  const ticked = view.chosen[facet];
  const next = ticked.includes(option) ? ticked.filter((one) => one !== option) : [...ticked, option];
  return { ...view, chosen: { ...view.chosen, [facet]: next } };
}

/** A view with a figure pinned or let go. A seventh pin changes nothing. */
export function withPin(view: View, id: string): View {
  if (view.pins.includes(id)) return { ...view, pins: view.pins.filter((one) => one !== id) };
  return view.pins.length < MOST_PINS ? { ...view, pins: [...view.pins, id] } : view;
}

/** Whether a figure has a place on a scale. Words and gaps have none. */
export function hasNumber(figure: Pick<ExploreFigure, 'measured'>): boolean {
  return numbersOf(figure.measured).length > 0;
}

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
