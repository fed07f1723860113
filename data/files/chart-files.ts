import { chartCsvFile } from '../addresses';
import type { Derived } from '../derive';
import type { Edition } from '../releases/releases';
import type { EventRecord, Figure } from '../translate';
import type { Lang } from '../vocabulary';
import { chartColumns } from './chart-columns';
import { rowOf } from './column';
import { type Cell, csv, excelPath, forExcel } from './csv';
import { csvwPath, csvwTable } from './csvw';
import { eventColumns } from './event-columns';
import { figureColumns } from './figure-columns';
import type { PublishedFile } from './published-file';
import { valueCells } from './value-cells';

/**
 * The rows of one chart in a language: the label on the chart, then the figure's own columns, then our arithmetic if any.
 * An event fills the columns it has; its date stands in `as_of`.
 */
export function chartFiles(
  slug: string,
  lang: Lang,
  about: string,
  rows: readonly { readonly name: string; readonly detail: string; readonly of: Figure | Derived | EventRecord }[],
  edition: Edition,
): readonly PublishedFile[] {
  const cells = rows.map(({ name, detail, of }): Record<string, Cell> => {
    const label = { label: name, label_detail: detail || null };
    if ('date' in of) {
      const { date, date_precision, context, ...own } = rowOf(eventColumns, of, lang);
      return {
        ...label,
        ...own,
        value_kind: 'date',
        population: context ?? null,
        as_of: date ?? null,
        as_of_precision: date_precision ?? null,
      };
    }
    if (!('formula' in of)) return { ...label, ...rowOf(figureColumns, of, lang), formula: null };
    const { value, low, high } = valueCells(of.measured);
    const value_kind = of.measured.kind;
    const own = { id: of.id, value_kind, value, value_low: low, value_high: high, unit: of.unit };
    return { ...label, ...own, formula: of.formula(lang) };
  });
  const text = csv(Object.keys(chartColumns), cells);
  const path = chartCsvFile(slug, lang);
  return [
    { path, body: text, about, group: 'charts', lang },
    { path: excelPath(path), body: forExcel(text), about, group: 'charts', lang },
    {
      path: csvwPath(path),
      body: csvwTable(
        { url: path.split('/').at(-1) ?? path, about, lang, table: 'chart', columns: chartColumns },
        edition,
      ),
      about,
      group: 'charts',
      lang,
    },
  ];
}
