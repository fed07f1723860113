import { ascending } from 'd3';
import { memoize } from '../../../data/memoize';
import { numbersOf } from '../../../data/value';
import { CONFIDENCES, COUNTERS } from '../../../data/vocabulary';
import type { ExploreFigure } from '../explore-data';
import { sayProperty } from '../say-figure';
import type { SayContext } from '../words';
import type { Sort, Sortable } from './columns';

/** The figures in the order of `sort`. Figures without a key (no number, no date) come last in either direction. */
export function sorted(figures: readonly ExploreFigure[], sort: Sort, bench: SayContext): readonly ExploreFigure[] {
  const keyed = figures.map((figure) => ({ figure, key: keyOf(figure, sort.column, bench) }));
  const sign = sort.descending ? -1 : 1;
  const compareText = sort.column === 'date' ? ascending : collator().compare;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * (compareText(a.key[0], b.key[0]) || a.key[1] - b.key[1]);
  });
  return keyed.map(({ figure }) => figure);
}

type Key = readonly [string, number];

/** The sort key. Values are sorted within their unit, as numbers of different units can't be compared. */
function keyOf(figure: ExploreFigure, column: Sortable, bench: SayContext): Key | null {
  const { measured, unit, date, place, counted_by, confidence } = figure;
  if (column === 'value') {
    const [low] = numbersOf(measured);
    return low === undefined ? null : [unit, low];
  }
  if (column === 'date') return date === null ? null : [date, 0];
  if (column === 'who') return ['', COUNTERS.indexOf(counted_by)];
  if (column === 'confidence') return ['', CONFIDENCES.indexOf(confidence)];
  return column === 'place' && place === null ? null : [sayProperty(column, figure, bench), 0];
}

/** Made only when a reader first sorts by words. */
const collator = memoize(() => new Intl.Collator('en', { numeric: true }));
