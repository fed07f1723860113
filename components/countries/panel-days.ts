import { DAY, midnight } from '../draw/marks/place-time';
import type { Days } from '../draw/plots/time-scale';
import { STOCKS } from './families';
import type { CountryPanel } from './panels';

/** The day that axes of people there begin with, unless a panel has older numbers: the year of the invasion. */
const BEGIN = '2022-01-01';
/** A panel whose numbers lie within so many days has an axis of days. */
const SHORT = 130;
/** Days before and after a short axis, and the part of a longer one, so that what stands at its ends stands clear of it. */
const CLEAR = 3;
const CLEAR_PART = 0.03;
/** What begins longer than so many days before it ends runs out of the axis, and leaves the others their room. */
const LONG = 1500;

/** The days of a panel's axis: those that its own numbers are about, in whole months, or years where it has bars. */
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
  const clear = (days: number) => ({
    first: isoAt(midnight(first) - days * DAY),
    last: isoAt(midnight(last) + days * DAY),
  });
  if (midnight(last) - midnight(first) <= SHORT * DAY) return clear(CLEAR);
  const { first: from, last: to } = clear(Math.ceil(((midnight(last) - midnight(first)) / DAY) * CLEAR_PART));
  const month = `${from.slice(0, 7)}-01`;
  return { first: STOCKS.includes(family) && month > BEGIN ? BEGIN : month, last: monthEnd(to) };
}

const isoAt = (time: number) => new Date(time).toISOString().slice(0, 10);
const monthEnd = (day: string) => isoAt(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0));
