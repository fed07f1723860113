import { scaleUtc, ticks } from 'd3';
import { sayNumber } from '../../../data/say';
import type { Span } from '../../../data/span';
import { numbersOf, type UnstampedValue } from '../../../data/value';
import type { Lang } from '../../../data/vocabulary';
import type { ExploreScale } from '../explore-data';

/** How many labels an axis aims at. */
const TICKS = 4;

/**
 * The axis that holds all these values. It always includes zero, so that a small number looks small, and
 * words and gaps don't stretch it. Null when no value has a number.
 */
export function scaleOf(values: readonly UnstampedValue[], lang: Lang): ExploreScale | null {
  let low = 0;
  let high = 0;
  let found = false;
  for (const value of values) {
    for (const n of numbersOf(value)) {
      found = true;
      low = Math.min(low, n);
      high = Math.max(high, n);
    }
  }
  if (!found) return null;
  const domain = low === high ? ([0, 1] as const) : ([low, high] as const);
  return { domain, ticks: ticks(domain[0], domain[1], TICKS).map((at) => ({ at, label: sayNumber(at, lang) })) };
}

/** The axis of time that holds all these spans, from New Year to New Year, in ms. Null when none is dated. */
export function timeScaleOf(spans: readonly Span[]): ExploreScale | null {
  let first = '9999';
  let last = '';
  for (const span of spans) {
    for (const day of [span.first, span.last]) {
      if (day === null) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (last === '') return null;
  const from = Date.UTC(Number(first.slice(0, 4)), 0);
  const to = Date.UTC(Number(last.slice(0, 4)) + 1, 0);
  const years = scaleUtc([from, to], [0, 1]).ticks(
    Math.min(8, Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1),
  );
  return {
    domain: [from, to],
    ticks: years.map((year) => ({ at: year.getTime(), label: String(year.getUTCFullYear()) })),
  };
}
