import { valueCells } from '../../../data/files/value-cells';
import { UNITS } from '../../../data/vocabulary';
import type { ExploreData, ExploreFigure } from '../explore-data';
import type { Column } from './columns';

type Cell = string | number | null;
type CellOf = (figure: ExploreFigure, data: ExploreData) => Cell;

/** The published columns behind each column of the table: same names and codes as in figures.csv. */
const EXPORTED: Readonly<Record<Column, Readonly<Record<string, CellOf>>>> = {
  value: {
    value_kind: ({ measured }) => measured.kind,
    value: ({ measured }) => valueCells(measured).value,
    value_low: ({ measured }) => valueCells(measured).low,
    value_high: ({ measured }) => valueCells(measured).high,
    value_said: ({ value }) => value,
  },
  unit: { unit: ({ unit }) => UNITS[unit].unit, unit_base: ({ unit }) => UNITS[unit].base },
  counted: { population: ({ counted }) => counted },
  place: { place: ({ place }) => place },
  date: {
    span_first: ({ span }) => span.first,
    span_last: ({ span }) => span.last,
    period_said: ({ asOf }) => asOf,
    published_said: ({ published }) => published,
  },
  source: {
    source_id: ({ source }) => source,
    publisher: ({ source }, { sources }) => sources[source]?.name ?? null,
    source_url: ({ source }, { sources }) => sources[source]?.url ?? null,
  },
  kind: { source_kind: ({ kind }) => kind },
  confidence: { confidence: ({ confidence }) => confidence },
  origin: { origin: ({ origin }) => origin },
  caveat: { caveat: ({ caveat }) => caveat || null },
};

const ALWAYS: Readonly<Record<string, CellOf>> = {
  id: ({ id }) => id,
  topic: ({ topic }) => topic,
  statement: ({ statement }) => statement,
};

/** The rows that are shown, in their order, with the columns that are shown. */
export function exportRows(
  figures: readonly ExploreFigure[],
  columns: readonly Column[],
  data: ExploreData,
): readonly Readonly<Record<string, Cell>>[] {
  const cells = Object.entries(
    Object.assign({}, ALWAYS, ...columns.map((column) => EXPORTED[column])) as typeof ALWAYS,
  );
  return figures.map((figure) => Object.fromEntries(cells.map(([name, cell]) => [name, cell(figure, data)])));
}

/** Longest file name, so that every system takes it. */
const LONGEST_NAME = 120;

/** A file name that says which figures are in it: "wartime-exodus-v1.0.0-topic-total-confidence-high". */
export function exportName(search: string, version: string): string {
  const filter = decodeURIComponent(search.replaceAll('+', '%20'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `wartime-exodus-v${version}-${filter || 'topic-total'}`.slice(0, LONGEST_NAME).replace(/-$/, '');
}

/** What stands in the file beside the rows: which figures they are, of which version, and the way back. */
export function exportMetadata(
  rows: readonly Readonly<Record<string, Cell>>[],
  about: { readonly address: string; readonly filters: readonly string[]; readonly order: string },
  data: Pick<ExploreData, 'version' | 'released'>,
) {
  return {
    dataset: 'wartime-exodus',
    version: data.version,
    released: data.released,
    licence: 'CC-BY-4.0',
    view: about.address,
    filters: about.filters,
    order: about.order,
    rows: rows.length,
    columns: Object.keys(rows[0] ?? {}),
  };
}
