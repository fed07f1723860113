import { max, min } from 'd3';
import { DAY, midnight } from '../draw/marks/place-time';
import { type Days, iso, monthOf } from '../draw/plots/time-scale';
import { STOCKS } from './families';
import type { CountryPanel } from './panels';

/** The latest first day of an axis of people in the country: the start of the year of the invasion. */
const BEGIN = '2022-01-01';
/** A panel whose numbers span at most so many days has an axis that ends on days and not on months. */
const SHORT = 130;
/** Padding that keeps marks clear of the ends of an axis: days if it is short, else a share of its length. */
const PADDING = 3;
const PADDING_SHARE = 0.03;
/** A period longer than so many days may run off the axis, to leave room for the others. */
const LONG = 1500;

/** The days of a panel's axis: those of its numbers, padded and extended to whole months, or whole years for bars. */
export function daysOf({ family, figures, bars }: CountryPanel): Days {
  const spans = figures.flatMap(({ period }) => {
    const [first, last] = [period?.start?.first, period?.end?.last];
    const [from, to] = [first ?? last, last ?? first];
    if (from === undefined || to === undefined) return [];
    return midnight(to) - midnight(from) > LONG * DAY ? [{ from: to, to }] : [{ from, to }];
  });
  const first = min(spans, ({ from }) => from) ?? BEGIN;
  const last = max(spans, ({ to }) => to) ?? first;
  if (bars) return { first: `${first.slice(0, 4)}-01-01`, last: `${last.slice(0, 4)}-12-31` };
  const padded = (days: number) => ({
    first: iso(midnight(first) - days * DAY),
    last: iso(midnight(last) + days * DAY),
  });
  if (midnight(last) - midnight(first) <= SHORT * DAY) return padded(PADDING);
  const { first: from, last: to } = padded(Math.ceil(((midnight(last) - midnight(first)) / DAY) * PADDING_SHARE));
  const month = monthOf(from).first;
  return { first: STOCKS.includes(family) && month > BEGIN ? BEGIN : month, last: monthOf(to).last };
}
