import type { NumberedSource } from '../../data/cite';
import type { EventRecord, Figure } from '../../data/dataset';
import type { Derived } from '../../data/derive';
import { sayEdtf, sayPeriod } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import type { AnyChart, AnyRow, Drawable, Shown } from '../draw/chart';

/** The cells of a row, in words: one value for table, tooltip and screen reader alike. */
export type RowFacts = {
  readonly id: string;
  /** The heading of the row's group in the drawing; empty where there is only one group. */
  readonly group: string;
  readonly what: string;
  readonly detail: string;
  readonly value: string;
  /** The days it is about, and the day on which it was published. */
  readonly period: string;
  readonly published: string;
  readonly sources: readonly NumberedSource[];
  readonly confidence: string;
  readonly caveat: string;
  /** The sum written out, when the number is ours. */
  readonly formula: string | null;
};

/** The id of a row within a page: unique even where several charts show one figure. */
export const rowAnchor = (slug: string, rowId: string) => `${slug}--${rowId}`;

/** A row's cells. `cited` is the page's numbered list, so that source numbers agree across the page. */
export function rowFacts(row: AnyRow, cited: readonly NumberedSource[], lang: Lang): RowFacts {
  const { of } = row;
  const base = { id: row.id, group: row.series, what: row.name, detail: row.detail, value: row.said };
  if (isDerived(of)) {
    const used = new Set(of.inputs.map((input) => input.source_id));
    return {
      ...base,
      period: '',
      published: '',
      sources: cited.filter(({ source }) => used.has(source.id)),
      confidence: '',
      caveat: '',
      formula: of.formula(lang),
    };
  }
  return {
    ...base,
    // An event's date is its value.
    period: isEvent(of) ? '' : sayPeriod(of.period, lang),
    published: isEvent(of) || !of.reported ? '' : sayEdtf(of.reported, lang),
    sources: cited.filter(({ source }) => source.id === of.source_id),
    confidence: wordingOf(lang).confidenceNames[of.confidence],
    caveat: of.text[lang].caveat,
    formula: null,
  };
}

/** Rows under their groups' headings, in their order. */
export function inGroups(rows: readonly RowFacts[]): readonly { readonly group: string; readonly rows: RowFacts[] }[] {
  const groups: { group: string; rows: RowFacts[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.group === row.group) last.rows.push(row);
    else groups.push({ group: row.group, rows: [row] });
  }
  return groups;
}

/** Whether a row's number is our arithmetic rather than a published figure. */
export function isDerived(of: Drawable): of is Derived {
  return 'formula' in of;
}

/** Whether a record has a date in place of a value. */
export function isEvent(of: Drawable): of is EventRecord {
  return 'date' in of;
}

/** The records behind the drawn marks, which the line under a picture credits. */
export function drawnRecords(chart: AnyChart, lang: Lang, shown?: Shown): readonly (Figure | EventRecord)[] {
  return chart.rows(lang, shown).flatMap<Figure | EventRecord>(({ of }) => (isDerived(of) ? of.inputs : [of]));
}

/** The records that a chart cites: drawn rows first, then records that it only mentions. */
export function citedRecords(chart: AnyChart, lang: Lang) {
  return [...drawnRecords(chart, lang), ...chart.figures, ...chart.events];
}
