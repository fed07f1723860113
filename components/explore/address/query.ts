import { MEASURE_CODES } from '../../../data/measure';
import { optionSlug } from '../../../data/option-slug';
import { UNIT_CODES } from '../../../data/vocabulary';
import { MONTH } from '../choose/choose';
import { FACETS, type Facet } from '../choose/facets';
import type { ExploreData } from '../explore-data';
import { COLUMNS, type Column, SORTABLE, type Sort } from '../table/columns';
import { CATEGORIES, type Category, MOST_PINS, OPENING, ORDERS, PLAIN, SHOWS, type Show, type View } from '../view';

const PARAMS = [
  ...FACETS,
  ...(['from', 'to', 'since', 'q', 'show', 'tab', 'scale', 'by', 'order', 'map', 'sort', 'cols', 'pin'] as const),
] as const;
export type Param = (typeof PARAMS)[number];

/** The unusable values of a parameter: the first few, shortened, and the number of others. */
export type Dropped = { readonly param: Param; readonly values: readonly string[]; readonly more: number };

/** Means "no filter": an empty address would mean the opening view. */
const ALL = 'all';
/** Means that the table shows only the statement: an empty list would look like a mistake. */
const NONE = 'none';
const LOG = 'log';
/** The most characters of a search, and of an unusable value when reported. */
const LONGEST_SEARCH = 100;
const LONGEST_VALUE = 40;
/** The most unusable values of a parameter that are named. */
const MOST_NAMED = 3;

/** Values in addresses until version 2.2, and what replaces them. */
const OLD_SHOWS: Readonly<Record<string, Show>> = { values: 'time', timeline: 'time', bars: 'ranking', world: 'map' };
const OLD_CATEGORIES: Readonly<Record<string, Category>> = { kind: 'source' };

type Read<T> = (text: string) => T | undefined;

const among =
  <T extends string>(list: readonly T[], old: Readonly<Record<string, T>> = {}): Read<T> =>
  (text) =>
    list.find((one) => one === text) ?? (Object.hasOwn(old, text) ? old[text] : undefined);
const slugAmong =
  <T extends string>(list: readonly T[]): Read<T> =>
  (slug) =>
    list.find((option) => optionSlug(option) === slug);
const month: Read<string> = (text) => (MONTH.test(text) ? text : undefined);
const sortOf: Read<Sort> = (text) => {
  const column = among(SORTABLE)(text.replace(/^-/, ''));
  return column && { column, descending: text.startsWith('-') };
};

/**
 * Parses the view in an address. It never fails: unknown values are dropped and listed, and the rest is used. If a
 * parameter is given twice, the first counts. Foreign parameters, such as a newsletter's, are ignored.
 */
export function parseQuery(search: string, data: ExploreData): { view: View; dropped: readonly Dropped[] } {
  const query = new URLSearchParams(search);
  if (!PARAMS.some((param) => query.has(param))) return { view: OPENING, dropped: [] };

  const unused = new Map<Param, Set<string>>();
  const drop = (param: Param, value: string) => unused.set(param, (unused.get(param) ?? new Set()).add(value));
  for (const param of PARAMS) for (const again of query.getAll(param).slice(1)) drop(param, again);

  /** The first value of a parameter as `read` parses it; dropped if that is undefined. */
  const one = <T>(param: Param, read: Read<T>): T | undefined => {
    const text = query.get(param);
    if (text === null) return undefined;
    const value = read(text);
    if (value === undefined) drop(param, text);
    return value;
  };
  /** The comma-separated values of a parameter, each parsed by `read`, without duplicates. */
  const list = <T>(param: Param, read: Read<T>): readonly T[] => {
    const good = (query.get(param)?.split(',') ?? []).flatMap((text) => {
      const value = read(text);
      if (value === undefined) drop(param, text);
      return value === undefined ? [] : [value];
    });
    return [...new Set(good)];
  };

  const isAll = query.get('topic') === ALL;
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, facet === 'topic' && isAll ? [] : list(facet, slugAmong(data.options[facet]))]),
  ) as Record<Facet, readonly string[]>;
  const pins = list('pin', (id) => (data.byId.has(id) ? id : undefined));
  for (const tooMany of pins.slice(MOST_PINS)) drop('pin', tooMany);
  const from = one('from', month) ?? null;
  const until = one('to', month) ?? null;
  const isReversed = from !== null && until !== null && from > until;
  if (isReversed) drop('to', until);
  // By code points: half a surrogate pair couldn't be written to an address again.
  const letters = [...(query.get('q') ?? '')];
  if (letters.length > LONGEST_SEARCH) drop('q', letters.slice(LONGEST_SEARCH).join(''));

  const view: View = {
    q: letters.slice(0, LONGEST_SEARCH).join(''),
    chosen,
    from,
    to: isReversed ? null : until,
    since: one('since', month) ?? null,
    show: one('show', among(SHOWS, OLD_SHOWS)) ?? PLAIN.show,
    tab: one('tab', slugAmong(UNIT_CODES)) ?? null,
    log: one('scale', among([LOG])) === LOG,
    by: one('by', among(CATEGORIES, OLD_CATEGORIES)) ?? PLAIN.by,
    order: one('order', among(ORDERS)) ?? PLAIN.order,
    mapped: one('map', among(MEASURE_CODES)) ?? null,
    sort: one('sort', sortOf) ?? PLAIN.sort,
    columns: columnsOf(query.get('cols'), () => list('cols', among(COLUMNS))),
    pins: pins.slice(0, MOST_PINS),
  };
  const dropped = [...unused].map(([param, values]) => {
    const named = [...values].slice(0, MOST_NAMED).map(shortened);
    return { param, values: named, more: values.size - named.length };
  });
  return { view, dropped };
}

function columnsOf(text: string | null, read: () => readonly Column[]): readonly Column[] {
  if (text === null) return PLAIN.columns;
  if (text === NONE) return [];
  const named = read();
  return named.length > 0 ? COLUMNS.filter((column) => named.includes(column)) : PLAIN.columns;
}

/** Writes a view as a query with its question mark; empty for the opening view. */
export function writeQuery(view: View): string {
  const query = queryOf(view);
  return query === OPENING_QUERY ? '' : query;
}

/** Leaves defaults out. */
function queryOf(view: View): string {
  const parts = [
    ...FACETS.map((facet) => listEntry(facet, view.chosen[facet].map(optionSlug))),
    entry('from', view.from),
    entry('to', view.to),
    entry('since', view.since),
    entry('q', view.q && encodeURIComponent(wellFormed(view.q)).replaceAll('%20', '+')),
    entry('show', view.show, PLAIN.show),
    entry('tab', view.tab && optionSlug(view.tab)),
    entry('scale', view.log ? LOG : null),
    entry('by', view.by, PLAIN.by),
    entry('order', view.order, PLAIN.order),
    entry('map', view.mapped),
    entry('sort', sortText(view.sort), sortText(PLAIN.sort)),
    view.columns.join() === PLAIN.columns.join() ? null : (listEntry('cols', view.columns) ?? `cols=${NONE}`),
    listEntry('pin', view.pins),
  ].filter((part) => part !== null);
  return parts.length === 0 ? `?topic=${ALL}` : `?${parts.join('&')}`;
}

const entry = (param: Param, value: string | null, usual: string | null = null) =>
  value === null || value === '' || value === usual ? null : `${param}=${value}`;
const listEntry = (param: Param, values: readonly string[]) => entry(param, values.join(','));
const sortText = ({ column, descending }: Sort) => `${descending ? '-' : ''}${column}`;
/** A text field may cut a surrogate pair in half, and half a pair can't be encoded in an address. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');
const shortened = (value: string) => {
  const letters = [...value];
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE).join('')}…` : value;
};

const OPENING_QUERY = queryOf(OPENING);
