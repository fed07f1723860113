import { z } from 'zod/mini';
import { optionSlug } from '../../../data/option-slug';
import { FACETS, type Facet, optionsOf } from '../choose/facets';
import { MONTH } from '../choose/period';
import type { ExploreData } from '../explore-data';
import { COLUMNS, type Column, SORTABLE, type Sort } from '../table/columns';
import { CATEGORIES, MOST_PINS, OPENING, PLAIN, SHOWS, type View } from '../view';

const PARAMS = [...FACETS, 'from', 'to', 'q', 'show', 'by', 'sort', 'cols', 'pin'] as const;
export type Param = (typeof PARAMS)[number];

/** A part of the address that could not be used. */
export type Dropped = { readonly param: Param; readonly value: string };

/** Says "no filter" where the address would otherwise be empty and mean the opening view. */
const ALL = 'all';
/** Says that the table shows the statement alone: an empty list looks like a mistake. */
const NONE = 'none';
/** Longest search that is taken, and longest piece of a foreign address that is shown back. */
const LONGEST_SEARCH = 100;
const SHOWN = 40;

const month = z.string().check(z.regex(MONTH));
const showParam = z.enum(SHOWS);
const byParam = z.enum(CATEGORIES);
const columnParam = z.enum(COLUMNS);
const sortParam = z.pipe(
  z.string().check(z.regex(/^-?[a-z]+$/)),
  z.transform((text): Sort | undefined => {
    const column = SORTABLE.find((one) => one === text.replace('-', ''));
    return column && { column, descending: text.startsWith('-') };
  }),
);

/**
 * Reads a view from an address. It never fails: what is unknown is dropped and listed, and the rest
 * holds. Of a parameter given twice the first counts. Parameters of others (say, of a newsletter) are
 * none of our business.
 */
export function parseQuery(search: string, data: ExploreData): { view: View; dropped: readonly Dropped[] } {
  const query = new URLSearchParams(search);
  if (!PARAMS.some((param) => query.has(param))) return { view: OPENING, dropped: [] };

  const dropped: Dropped[] = [];
  const drop = (param: Param, value: string) => dropped.push({ param, value: shortened(value) });
  for (const param of PARAMS) for (const again of query.getAll(param).slice(1)) drop(param, again);

  /** One entry, checked by `read`; what it refuses with undefined is dropped. */
  const one = <T>(param: Param, read: (text: string) => T | undefined): T | undefined => {
    const text = query.get(param);
    if (text === null) return undefined;
    const value = read(text);
    if (value === undefined) drop(param, text);
    return value;
  };
  /** Entries between commas, each checked for itself, each taken once. */
  const list = <T>(param: Param, read: (text: string) => T | undefined): readonly T[] => {
    const good = (query.get(param) ?? '').split(',').flatMap((text) => {
      if (!query.has(param)) return [];
      const value = read(text);
      if (value === undefined) drop(param, text);
      return value === undefined ? [] : [value];
    });
    return [...new Set(good)];
  };

  const options = optionsOf(data.places);
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      facet === 'topic' && query.get('topic') === ALL
        ? []
        : list(facet, (slug) => options[facet].find((option) => optionSlug(option) === slug)),
    ]),
  ) as Record<Facet, readonly string[]>;
  const ids = new Set(data.figures.map(({ id }) => id));
  const pins = list('pin', (id) => (ids.has(id) ? id : undefined));
  for (const tooMany of pins.slice(MOST_PINS)) drop('pin', tooMany);
  const [from, to] = [
    one('from', (text) => month.safeParse(text).data),
    one('to', (text) => month.safeParse(text).data),
  ];
  const upsideDown = from !== undefined && to !== undefined && from > to;
  if (upsideDown) drop('to', to);

  const view: View = {
    q: one('q', (text) => text.slice(0, LONGEST_SEARCH)) ?? '',
    chosen,
    from: from ?? null,
    to: upsideDown ? null : (to ?? null),
    show: one('show', (text) => showParam.safeParse(text).data) ?? PLAIN.show,
    by: one('by', (text) => byParam.safeParse(text).data) ?? PLAIN.by,
    sort: one('sort', (text) => sortParam.safeParse(text).data) ?? PLAIN.sort,
    columns: columnsOf(query.get('cols'), () => list('cols', (text) => columnParam.safeParse(text).data)),
    pins: pins.slice(0, MOST_PINS),
  };
  return { view, dropped };
}

function columnsOf(text: string | null, read: () => readonly Column[]): readonly Column[] {
  if (text === null) return PLAIN.columns;
  if (text === NONE) return [];
  const named = read();
  return named.length > 0 ? COLUMNS.filter((column) => named.includes(column)) : PLAIN.columns;
}

/** Writes a view as a query with its question mark. What is as it stands anyway isn't written. */
export function writeQuery(view: View): string {
  const parts = [
    ...FACETS.map((facet) => listed(facet, view.chosen[facet].map(optionSlug))),
    said('from', view.from),
    said('to', view.to),
    said('q', view.q === '' ? null : encodeURIComponent(view.q).replaceAll('%20', '+')),
    said('show', view.show === PLAIN.show ? null : view.show),
    said('by', view.by === PLAIN.by ? null : view.by),
    said('sort', sortText(view.sort) === sortText(PLAIN.sort) ? null : sortText(view.sort)),
    view.columns.join() === PLAIN.columns.join() ? null : (listed('cols', view.columns) ?? `cols=${NONE}`),
    listed('pin', view.pins),
  ].filter((part) => part !== null);
  if (parts.length === 0) return `?topic=${ALL}`;
  const query = `?${parts.join('&')}`;
  return query === `?topic=${OPENING.chosen.topic}` ? '' : query;
}

const said = (param: Param, value: string | null) => (value === null ? null : `${param}=${value}`);
const listed = (param: Param, values: readonly string[]) => (values.length > 0 ? `${param}=${values.join(',')}` : null);
const sortText = ({ column, descending }: Sort) => `${descending ? '-' : ''}${column}`;
const shortened = (value: string) => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
