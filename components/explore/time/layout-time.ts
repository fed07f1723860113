import { descending, max, min, utcDay, utcFormat, utcMonth, utcYear } from 'd3';
import { sayNumber } from '../../../data/say';
import { numbersOf, type Value } from '../../../data/value';
import { isShare, type Lang } from '../../../data/vocabulary';
import type { Geometry, Row } from '../../draw/chart';
import { DETAIL, TICK } from '../../draw/marks/row-styles';
import { textWidth } from '../../draw/marks/text';
import { pxAt } from '../../draw/plots/fluid-box';
import { domainOf, type PlacedPanel } from '../../draw/plots/layout-time-panel';
import { layoutTimePlot } from '../../draw/plots/layout-time-plot';
import { countedTo, type TimePanel, type When, whenOf } from '../../draw/plots/time-panel';
import type { Days } from '../../draw/plots/time-scale';
import { colourIn, coloursOf, drawnRow, type PictureLayout } from '../drawn-row';
import type { ExploreFigure } from '../explore-data';
import type { SayContext } from '../words';

/** The layout of figures of one unit against time: a panel and its axes. */
export type TimeLayout = Geometry &
  PictureLayout & {
    readonly panel: PlacedPanel;
    readonly log: boolean;
    readonly days: Days;
    /** The ends of the axis of numbers. */
    readonly domain: readonly [number, number];
  };

/** The input of `layoutTime`; `width` is the picture's in px. */
export type TimeChoice = {
  /** Figures of one unit that have a number. */
  readonly figures: readonly ExploreFigure[];
  readonly bench: SayContext;
  readonly width: number;
  readonly log: boolean;
};

/** The most labels tried, those of the largest numbers: more would find no room. */
const MOST_LABELS = 60;
/** The most figures drawn. A picture of more says that it leaves some out. */
export const MOST_DRAWN = 400;
/** Width in px from which the picture has its desktop height. */
const DESKTOP_WIDTH = 700;
const HEIGHT = { desktop: 500, phone: 480 };
/** Greatest width in px of a label's second line. */
const LONGEST_LINE = 190;
/** Figures about Russia as a whole are labelled by publisher, not by measure. */
const RUSSIA = 'RUS';
/** Approximate number of ticks on the axis of numbers. */
const TICKS = 7;
/** Upper end of an axis of percentages. */
const PERCENT_MAX = 100;
/** A time axis of up to this many ms ends at whole months, not years. */
const SHORT_MS = 1.2 * 365 * 86_400_000;

/**
 * The time at which a row is placed. A cumulative number is on the day it counts up to, not over all days before. A
 * range is in the middle of its days with a thin line over them, as ranges over the same year would cover each other.
 */
function whenIn(row: Row): When | null {
  if ('measure' in row.of && /cumulative$/.test(row.of.measure)) return countedTo(row);
  const when = whenOf(row);
  if (when === null || row.of.measured.kind !== 'range' || when.first === null || when.last === null) return when;
  return { kind: 'moment', first: when.first, last: when.last };
}

/** The figures drawn if there are too many: pinned ones, the article's, those of high confidence, then the newest. */
export function drawnOf(figures: readonly ExploreFigure[], pins: readonly string[]): readonly ExploreFigure[] {
  if (figures.length <= MOST_DRAWN) return figures;
  const rank = ({ id, origin, confidence, date }: ExploreFigure) =>
    `${Number(pins.includes(id))}${Number(origin === 'article')}${Number(confidence === 'high')}${date ?? ''}`;
  const kept = new Set([...figures].sort((a, b) => descending(rank(a), rank(b))).slice(0, MOST_DRAWN));
  return figures.filter((figure) => kept.has(figure));
}

/** Lays figures out against time. Null if none of them has a date. */
export function layoutTime({ figures, bench: { data, lang, say }, width, log }: TimeChoice): TimeLayout | null {
  const rows = figures.map((figure) => drawnRow(figure, data));
  const days = daysOf(rows);
  if (days === null) return null;
  const [place = null, ...others] = new Set(figures.map((figure) => figure.place));
  const byMeasure = coloursOf(figures).size > 1 && others.length === 0 && place !== null && place !== RUSSIA;
  /** The second line of a label: the country if there are several, for one country the measure, else the publisher. */
  const under = ({ id, name }: Row): string => {
    const figure = data.byId.get(id);
    if (figure && others.length > 0 && figure.place !== null) return data.place[figure.place] ?? figure.place;
    return figure && byMeasure ? data.measure[figure.measure] : name;
  };
  const shares = figures[0] !== undefined && isShare(figures[0].unit);
  const numbers = figures.flatMap(({ measured }) => numbersOf(measured));
  const size = ({ of }: Row) => numbersOf(of.measured).at(-1) ?? 0;
  const tried = new Set(rows.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_LABELS));
  const isPhone = width < DESKTOP_WIDTH;
  const panel: TimePanel = {
    title: '',
    rows,
    colour: colourIn(figures),
    days,
    when: whenIn,
    labelled: (row) => row.emphasis === true || tried.has(row),
    labels: (row) => labelsOf(row.short, under(row)),
    guides: data.guides.filter(({ day }) => day > days.first && day < days.last),
    many: true,
    brief: ({ of: { measured } }) => briefOf(measured, lang),
    undated: say.undated,
    ...(isPhone && { undatedWidth: Math.ceil(textWidth(say.undated, TICK)) + 4 }),
    ticks: TICKS,
    height: isPhone ? HEIGHT.phone : HEIGHT.desktop,
    log,
    ...(shares && { sayTick: (n: number) => `${sayNumber(n, lang)}%` }),
    ...(shares &&
      !log &&
      numbers.every((n) => n >= 0 && n <= PERCENT_MAX) &&
      (max(numbers) ?? 0) > PERCENT_MAX * 0.8 && { to: PERCENT_MAX }),
  };
  const { panels, ...geometry } = layoutTimePlot([panel], 'wide', lang, { columns: 1, least: width });
  const [placed] = panels;
  if (!placed) return null;
  const { left, right } = geometry;
  const options = placed.marks
    .toSorted((a, b) => a.at - b.at || b.top - a.top)
    .flatMap(({ row, band: { from, to, top, bottom }, form }) => {
      const figure = data.byId.get(row.id);
      const [start = 0, end = 0] = [from, to].map((edge) => left + pxAt(edge, width - left - right));
      const box = { left: start, top, width: end - start, height: bottom - top, zIndex: form === 'dot' ? 1 : 0 };
      return figure ? [{ figure, box }] : [];
    });
  return { ...geometry, panel: placed, options, log, days, domain: domainOf(panel) };
}

/** The forms of a label: the value with the second line below it, if that is short, then the value alone. */
const labelsOf = (short: string, under: string): readonly (readonly string[])[] =>
  textWidth(under, DETAIL) <= LONGEST_LINE ? [[short, under], [short]] : [[short]];

/** A value without words, but never without its sign: "≥", "≤", "≈". Undefined for an exact number. */
function briefOf(measured: Value, lang: Lang): string | undefined {
  const numbers = numbersOf(measured).map((n) => sayNumber(n, lang));
  if (measured.kind === 'range') return numbers.join('–');
  const sign = signOf(measured);
  return sign && `${sign}\u00a0${numbers.join()}`;
}

function signOf(measured: Value): string | undefined {
  if (measured.kind === 'at-least') return measured.strict ? '>' : '≥';
  if (measured.kind === 'at-most') return measured.strict ? '<' : '≤';
  return measured.kind === 'point' && measured.approximate ? '≈' : undefined;
}

/** The whole years that hold the rows, or whole months if few. What began long before is cut at the axis. */
function daysOf(rows: readonly Row[]): Days | null {
  const whens = rows.flatMap((row) => whenIn(row) ?? []);
  const ends = whens
    .flatMap(({ kind, first, last }) => (kind === 'moment' ? [first, last] : [last ?? first]))
    .flatMap((day) => day ?? []);
  const [first, last] = [min(ends), max(ends)];
  if (first === undefined || last === undefined) return null;
  const starts = whens.flatMap(({ first: day }) => (day !== null && day >= yearsBefore(first, 1) ? [day] : []));
  const from = min([first, ...starts]) ?? first;
  const isShort = Date.parse(last) - Date.parse(from) <= SHORT_MS;
  const whole = isShort ? utcMonth : utcYear;
  // A spare month on either side of a short time.
  const begin = utcMonth.offset(whole.floor(new Date(from)), isShort ? -1 : 0);
  const end = utcDay.offset(whole.offset(whole.floor(new Date(last)), isShort ? 2 : 1), -1);
  return { first: isoDay(begin), last: isoDay(end) };
}

const isoDay = utcFormat('%Y-%m-%d');
const yearsBefore = (day: string, years: number) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** Whether a logarithmic axis helps: all numbers above zero, the largest more than a hundred times the smallest. */
export function offersLog(figures: readonly ExploreFigure[]): boolean {
  const numbers = figures.flatMap(({ measured }) => numbersOf(measured));
  const least = min(numbers) ?? 0;
  return least > 0 && (max(numbers) ?? 0) > 100 * least;
}
