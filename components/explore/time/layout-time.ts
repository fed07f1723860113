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
import { colourIn, coloursOf, drawnRow, type Laid } from '../drawn-row';
import type { ExploreFigure } from '../explore-data';
import type { Teller } from '../words';

/** Figures of one unit against time, laid out: a panel, and the axes that it was laid out on. */
export type TimeLayout = Geometry &
  Laid & {
    readonly panel: PlacedPanel;
    readonly log: boolean;
    readonly days: Days;
    /** The ends of the axis of numbers. */
    readonly domain: readonly [number, number];
  };

/** What a picture of time is made from. */
export type TimeChoice = {
  /** Figures of one unit that have a number. */
  readonly figures: readonly ExploreFigure[];
  readonly bench: Teller;
  readonly width: number;
  readonly log: boolean;
};

/** More labels than these, those of the largest numbers, are not tried: they would find no room. */
const LABELS = 60;
/** Figures that are drawn at once. A picture with more says that it leaves some out. */
export const AT_ONCE = 400;
/** Width from which the picture is as high as a desk's screen has room for. */
const DESK = 700;
const HEIGHT = { desk: 500, phone: 480 };
/** The longest line of a label, in px. */
const WORDS = 190;
/** Who publishes about Russia as a whole is told by name, not by what was counted. */
const HOME = 'RUS';
/** About how many lines the axis of numbers has. */
const TICKS = 7;
/** Ends of an axis of shares. */
const ALL = 100;
/** An axis of days shorter than this is told in months and not in years. */
const SHORT = 1.2 * 365 * 86_400_000;

/**
 * When a figure is placed: a number that counts up to a day stands on that day, not over all the days before it. A range
 * stands in the middle of its days with a thin line over them, as ranges over the same year would cover each other.
 */
function whenIn(row: Row): When | null {
  if ('measure' in row.of && /cumulative$/.test(row.of.measure)) return countedTo(row);
  const when = whenOf(row);
  if (when === null || row.of.measured.kind !== 'range' || when.first === null || when.last === null) return when;
  return { kind: 'moment', first: when.first, last: when.last };
}

/** The figures that are drawn where there are too many: those that are surest, newest first. */
export function atOnce(figures: readonly ExploreFigure[], pins: readonly string[]): readonly ExploreFigure[] {
  if (figures.length <= AT_ONCE) return figures;
  const rank = ({ id, origin, confidence, date }: ExploreFigure) =>
    `${Number(pins.includes(id))}${Number(origin === 'article')}${Number(confidence === 'high')}${date ?? ''}`;
  const kept = new Set([...figures].sort((a, b) => descending(rank(a), rank(b))).slice(0, AT_ONCE));
  return figures.filter((figure) => kept.has(figure));
}

/** Lays figures out against time. Null where none of them has a date. */
export function layoutTime({ figures, bench: { data, lang, say }, width, log }: TimeChoice): TimeLayout | null {
  const rows = figures.map((figure) => drawnRow(figure, data));
  const days = daysOf(rows);
  if (days === null) return null;
  const [place = null, ...others] = new Set(figures.map((figure) => figure.place));
  const byMeasure = coloursOf(figures).size > 1 && others.length === 0 && place !== null && place !== HOME;
  /** What stands under a value: its country where there are several, of one country what was counted, else who says so. */
  const under = ({ id, name }: Row): string => {
    const figure = data.byId.get(id);
    if (figure && others.length > 0 && figure.place !== null) return data.place[figure.place] ?? figure.place;
    return figure && byMeasure ? data.measure[figure.measure] : name;
  };
  const shares = figures[0] !== undefined && isShare(figures[0].unit);
  const numbers = figures.flatMap(({ measured }) => numbersOf(measured));
  const size = ({ of }: Row) => numbersOf(of.measured).at(-1) ?? 0;
  const tried = new Set(rows.toSorted((a, b) => size(b) - size(a)).slice(0, LABELS));
  const isPhone = width < DESK;
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
    height: isPhone ? HEIGHT.phone : HEIGHT.desk,
    log,
    ...(shares && { sayTick: (n: number) => `${sayNumber(n, lang)}%` }),
    ...(shares && !log && numbers.every((n) => n >= 0 && n <= ALL) && (max(numbers) ?? 0) > ALL * 0.8 && { to: ALL }),
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

/** What a label says: the value, and under it what tells it from the others where that is short. */
const labelsOf = (short: string, under: string): readonly (readonly string[])[] =>
  textWidth(under, DETAIL) <= WORDS ? [[short, under], [short]] : [[short]];

/** A value where it has no room for words: never without the sign of its doubt. */
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

/** Whole years that hold what is shown, or whole months of a short time. What began long before is cut at the axis. */
function daysOf(rows: readonly Row[]): Days | null {
  const whens = rows.flatMap((row) => whenIn(row) ?? []);
  const ends = whens
    .flatMap(({ kind, first, last }) => (kind === 'moment' ? [first, last] : [last ?? first]))
    .flatMap((day) => day ?? []);
  const [first, last] = [min(ends), max(ends)];
  if (first === undefined || last === undefined) return null;
  const starts = whens.flatMap(({ first: day }) => (day !== null && day >= yearsBefore(first, 1) ? [day] : []));
  const from = min([first, ...starts]) ?? first;
  const isShort = Date.parse(last) - Date.parse(from) <= SHORT;
  const whole = isShort ? utcMonth : utcYear;
  // A month of air on either side of a short time.
  const begin = utcMonth.offset(whole.floor(new Date(from)), isShort ? -1 : 0);
  const end = utcDay.offset(whole.offset(whole.floor(new Date(last)), isShort ? 2 : 1), -1);
  return { first: isoDay(begin), last: isoDay(end) };
}

const isoDay = utcFormat('%Y-%m-%d');
const yearsBefore = (day: string, years: number) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** Whether numbers lie so far apart that a logarithmic axis helps: more than a hundredfold, all above zero. */
export function offersLog(figures: readonly ExploreFigure[]): boolean {
  const numbers = figures.flatMap(({ measured }) => numbersOf(measured));
  const least = min(numbers) ?? 0;
  return least > 0 && (max(numbers) ?? 0) > 100 * least;
}
