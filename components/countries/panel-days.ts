import { DAY, midnight } from '../draw/marks/place-time';
import type { Days } from '../draw/plots/time-scale';
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
  const first = spans.map(({ from }) => from).toSorted()[0] ?? BEGIN;
  const last =
    spans
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? first;
  if (bars) return { first: `${first.slice(0, 4)}-01-01`, last: `${last.slice(0, 4)}-12-31` };
  const padded = (days: number) => ({
    first: isoAt(midnight(first) - days * DAY),
    last: isoAt(midnight(last) + days * DAY),
  });
  if (midnight(last) - midnight(first) <= SHORT * DAY) return padded(PADDING);
  const { first: from, last: to } = padded(Math.ceil(((midnight(last) - midnight(first)) / DAY) * PADDING_SHARE));
  const month = `${from.slice(0, 7)}-01`;
  return { first: STOCKS.includes(family) && month > BEGIN ? BEGIN : month, last: monthEnd(to) };
}

const isoAt = (time: number) => new Date(time).toISOString().slice(0, 10);
const monthEnd = (day: string) => isoAt(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0));
