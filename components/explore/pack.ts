import { edtfOf, parseEdtfDate, parsePeriod } from '../../data/edtf';
import { remembered } from '../../data/remembered';
import { dateOf, spanOf } from '../../data/span';
import type { ExploreData, ExploreFigure } from './explore-data';

/** What the browser makes itself of a figure's dates and source. */
type Made = 'period' | 'reported' | 'span' | 'date' | 'kind';
type Lean = Omit<ExploreFigure, Made> & { readonly reported: string | null };
type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

/** Half the letters of a list of figures: by column instead of by row. */
type Packed = Omit<ExploreData, 'figures'> & { readonly figures: Columns<Lean> };

/** Packs the data for the way to the browser: one text, as React would look at each of ten thousand values on the way. */
export function pack(data: ExploreData): string {
  const rows = data.figures.map(({ period: _, span: _span, date: _date, kind: _kind, reported, ...figure }) => ({
    ...figure,
    reported: reported && edtfOf(reported),
  }));
  const keys = Object.keys(rows[0] ?? {}) as (keyof Lean)[];
  return JSON.stringify({
    ...data,
    figures: Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])])),
  });
}

/** The data as they were before `pack`. */
export function revive(packed: string): ExploreData {
  const { figures: columns, ...data }: Packed = JSON.parse(packed);
  const keys = Object.keys(columns) as (keyof Lean)[];
  // Hundreds of figures share a few dozen dates.
  const [periodOf, dayOf] = [remembered(parsePeriod), remembered(parseEdtfDate)];
  const figures = columns.id.map((_, i): ExploreFigure => {
    const lean = Object.fromEntries(keys.map((key) => [key, columns[key][i]])) as Lean;
    const period = lean.edtf === null ? null : periodOf(lean.edtf);
    const reported = lean.reported === null ? null : dayOf(lean.reported);
    const dates = { period, reported };
    const { kind } = data.sources[lean.source_id] ?? {};
    if (!kind) throw new ReferenceError(`no source ${lean.source_id}`);
    return Object.assign(lean, dates, { span: spanOf(dates), date: dateOf(dates)?.last ?? null, kind });
  });
  return { ...data, figures };
}
