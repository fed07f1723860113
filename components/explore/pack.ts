import { edtfOf, parseEdtfDate, parsePeriod } from '../../data/edtf';
import { dateOf, spanOf } from '../../data/span';
import type { ExploreData, ExploreFigure } from './explore-data';

/** What the browser makes itself of a figure's dates and source. */
type Made = 'period' | 'reported' | 'span' | 'date' | 'kind';
type Lean = Omit<ExploreFigure, Made> & { readonly reported: string | null };
type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

/** The data of the page as they are sent: half the letters, by column instead of by row. */
export type Packed = Omit<ExploreData, 'figures'> & { readonly figures: Columns<Lean> };

/** Packs the data for the way to the browser. */
export function pack(data: ExploreData): Packed {
  const rows = data.figures.map(({ period: _, span: _span, date: _date, kind: _kind, reported, ...figure }) => ({
    ...figure,
    reported: reported && edtfOf(reported),
  }));
  const keys = Object.keys(rows[0] ?? {}) as (keyof Lean)[];
  const columns = keys.map((key): [string, readonly unknown[]] => [key, rows.map((row) => row[key])]);
  return { ...data, figures: Object.fromEntries(columns) as Columns<Lean> };
}

/** The data as they were before `pack`. */
export function revive({ figures: columns, ...data }: Packed): ExploreData {
  const entries = Object.entries(columns);
  const figures = columns.id.map((_, i): ExploreFigure => {
    const lean = Object.fromEntries(entries.map(([key, column]) => [key, column[i]])) as Lean;
    const period = lean.edtf === null ? null : parsePeriod(lean.edtf);
    const reported = lean.reported === null ? null : parseEdtfDate(lean.reported);
    const dates = { period, reported };
    const source = data.sources[lean.source_id];
    if (!source) throw new ReferenceError(`no source ${lean.source_id}`);
    return { ...lean, ...dates, span: spanOf(dates), date: dateOf(dates)?.last ?? null, kind: source.kind };
  });
  return { ...data, figures };
}
