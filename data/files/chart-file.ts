import { chartCsvFile } from '../addresses';
import type { Derived } from '../derive';
import type { Figure } from '../parse';
import type { EventRecord } from '../schema';
import { eventColumns, figureColumns, rowOf, valueCells } from './columns';
import { type Cell, csv } from './csv';
import { type PublishedFile, textFile } from './published-file';

/**
 * The rows of one chart: the label on the chart, then the figure's own columns, then our arithmetic if any.
 * An event fills the columns it has; its date stands in `as_of`.
 */
export function chartFile(
  slug: string,
  about: string,
  rows: readonly { readonly name: string; readonly detail: string; readonly of: Figure | Derived | EventRecord }[],
): PublishedFile {
  const columns = ['label', 'label_detail', ...Object.keys(figureColumns), 'formula'];
  const cells = rows.map(({ name, detail, of }): Record<string, Cell> => {
    const label = { label: name, label_detail: detail || null };
    if ('date' in of) {
      const { date, date_precision, context, ...own } = rowOf(eventColumns, of);
      return {
        ...label,
        ...own,
        value_kind: 'date',
        population: context ?? null,
        as_of: date ?? null,
        as_of_precision: date_precision ?? null,
      };
    }
    if (!('formula' in of)) return { ...label, ...rowOf(figureColumns, of), formula: null };
    const { value, low, high } = valueCells(of.measured);
    const value_kind = of.measured.kind;
    const own = { id: of.id, value_kind, value, value_low: low, value_high: high, unit: of.unit };
    return { ...label, ...own, formula: of.formula('en') };
  });
  return textFile(chartCsvFile(slug), csv(columns, cells), about);
}
