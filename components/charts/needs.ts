import { DataError } from '../../data/errors';
import type { AnyChart } from '../draw/chart';

/** One fault for each record that charts need and the data files lack; it names those charts. */
export function missingRecords(charts: readonly AnyChart[], known: ReadonlySet<string>): DataError[] {
  const missing = [...new Set(charts.flatMap((chart) => chart.needs))].filter((id) => !known.has(id));
  return missing.map((id) => {
    const slugs = charts.filter((chart) => chart.needs.includes(id)).map((chart) => chart.slug);
    return new DataError({
      file: 'data/',
      record: id,
      rule: `no such figure or event, and these charts need it: ${slugs.join(', ')}`,
      wayOut: 'Restore the record, or remove its id from the charts.',
    });
  });
}
