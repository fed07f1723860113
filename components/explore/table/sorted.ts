import { ascending } from 'd3';
import { memoize } from '../../../data/memoize';
import { numbersOf } from '../../../data/value';
import { CONFIDENCES, COUNTERS } from '../../../data/vocabulary';
import type { ExploreFigure } from '../explore-data';
import { tell } from '../say-figure';
import type { Teller } from '../words';
import type { Sort, Sortable } from './columns';

/** The figures in another order. What has nothing to be ordered by (no number, no date) comes last either way. */
export function sorted(figures: readonly ExploreFigure[], sort: Sort, bench: Teller): readonly ExploreFigure[] {
  const keyed = figures.map((figure) => ({ figure, key: keyOf(figure, sort.column, bench) }));
  const way = sort.descending ? -1 : 1;
  const ofText = sort.column === 'date' ? ascending : words().compare;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return way * (ofText(a.key[0], b.key[0]) || a.key[1] - b.key[1]);
  });
  return keyed.map(({ figure }) => figure);
}

type Key = readonly [string, number];

/** Values are in order within their unit: numbers of different units have none between them. */
function keyOf(figure: ExploreFigure, column: Sortable, bench: Teller): Key | null {
  const { measured, unit, date, place, counted_by, confidence } = figure;
  if (column === 'value') {
    const [low] = numbersOf(measured);
    return low === undefined ? null : [unit, low];
  }
  if (column === 'date') return date === null ? null : [date, 0];
  if (column === 'who') return ['', COUNTERS.indexOf(counted_by)];
  if (column === 'confidence') return ['', CONFIDENCES.indexOf(confidence)];
  return column === 'place' && place === null ? null : [tell(column, figure, bench), 0];
}

/** Made when a reader first wants an order of words. */
const words = memoize(() => new Intl.Collator('en', { numeric: true }));
