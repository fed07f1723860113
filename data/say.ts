import { type EdtfDate, isSingle, type Period } from './edtf';
import { memoize } from './memoize';
import { ALPHA2 } from './places';
import type { UnstampedValue } from './value';
import { numbersOf, significantDigits } from './value';
import { isShare, type Lang, type Precision, type Unit } from './vocabulary';
import { wordingOf } from './words';
import type { DateCase } from './words/en/sayings';

/** What can be said: a figure record, or a result of `derive.ts`. */
export type Sayable = {
  readonly measured: UnstampedValue;
  readonly unit: Unit;
  readonly stated_as: Readonly<Record<Lang, string>> | null;
};

/** A number with no more significant digits than it has: 1300000 is "1.3 million", 73500 "73,500". */
export function sayNumber(n: number, lang: Lang): string {
  const { said } = wordingOf(lang);
  const scale = scaleOf(n);
  const shown = numbersIn(lang).format(Math.abs(n) / scale);
  const text = { 1: shown, 1e6: said.million(shown), 1e9: said.billion(shown) }[scale];
  return n < 0 ? said.negative(text) : text;
}

/** Intl formatters are memoized: making one takes a hundred times as long as using it. */
const numbersIn = memoize((lang: Lang) => {
  const { locale, grouping } = wordingOf(lang);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: grouping });
});

/** The scale in which a number is said: ones, millions or billions. */
function scaleOf(n: number): 1 | 1e6 | 1e9 {
  const size = Math.abs(n);
  const digits = significantDigits(n);
  if (size >= 1e9 && digits <= 4) return 1e9;
  return size >= 1e6 && digits <= 3 ? 1e6 : 1;
}

/** A value with its doubt and without its unit: "about 800,000", "at least 650,000", "a third". */
export function sayValue(figure: Sayable, lang: Lang): string {
  const { said } = wordingOf(lang);
  const { measured } = figure;
  const words = figure.stated_as?.[lang];
  switch (measured.kind) {
    case 'point': {
      const number = words ?? sayNumber(measured.at, lang);
      return measured.approximate ? said.about(number) : said.exactly(number);
    }
    case 'range':
      return words ?? said.range(sayNumber(measured.low, lang), sayNumber(measured.high, lang));
    case 'at-least':
      return (measured.strict ? said.moreThan : said.atLeast)(words ?? sayNumber(measured.low, lang));
    case 'at-most':
      return (measured.strict ? said.fewerThan : said.atMost)(words ?? sayNumber(measured.high, lang));
    case 'word':
      return said.word(words ?? '');
    case 'missing':
      return said.missing(words ?? '');
  }
}

/**
 * A value with doubt and unit: "about 800,000 people", "about 40 percent". Words and gaps carry no unit; people below
 * zero are a loss: "a net loss of about 96,000 people".
 */
export function sayMeasure(figure: Sayable, lang: Lang): string {
  const { measured, unit, stated_as } = figure;
  if (measured.kind === 'point' && measured.at < 0 && unit === 'people' && stated_as === null)
    return wordingOf(lang).said.loss(measureOf({ ...figure, measured: { ...measured, at: -measured.at } }, lang, true));
  return measureOf(figure, lang, measured.kind !== 'point' || measured.approximate);
}

function measureOf(figure: Sayable, lang: Lang, isQualified: boolean): string {
  const value = sayValue(figure, lang);
  const { measured, unit, stated_as } = figure;
  const last = numbersOf(measured).at(-1);
  if (last === undefined || stated_as !== null) return value;
  return wordingOf(lang).said.measure(value, unit, { last, isScaled: scaleOf(last) > 1, isQualified });
}

/** A value for a label whose heading gives the unit, or says that there is no number: "about 800,000", "about 40%". */
export function sayShort(figure: Sayable, lang: Lang): string {
  const { measured, unit, stated_as } = figure;
  if (measured.kind === 'missing' && stated_as) return stated_as[lang];
  if (!unit.startsWith('percent')) return sayValue(figure, lang);
  if (!isShare(unit) || stated_as || numbersOf(measured).length === 0) return sayMeasure(figure, lang);
  return `${sayValue(figure, lang)}%`;
}

/**
 * A date no more exact than it is known: "6 April 2025", "July 2024", "2022", "around May 2023". A day is
 * said in the genitive where a language declines it; `as` is the case of a month.
 */
export function sayDate(iso: string | null, precision: Precision, lang: Lang, as: DateCase = 'nominative'): string {
  const { said } = wordingOf(lang);
  if (iso === null) return said.undated;
  const day = () => said.date(format(iso, { ...DAY, ...MONTH }, lang));
  if (precision === 'day') return day();
  if (precision === 'about-day') return said.approxDate(day());
  if (precision === 'year') return format(iso, YEAR, lang);
  if (precision === 'about-year') return said.approxYear(format(iso, YEAR, lang));
  const genitive = said.date(withoutDay(iso, lang));
  if (precision === 'about-month') return said.approxDate(genitive);
  return said.month(said.date(format(iso, MONTH, lang)), genitive, as);
}

const YEAR = { year: 'numeric' } as const;
const MONTH = { month: 'long', ...YEAR } as const;
const DAY = { day: 'numeric' } as const;

/** Dates are days, not moments: every reader sees the same, wherever they are. */
const formatOf = memoize(
  (options: Intl.DateTimeFormatOptions, lang: Lang) =>
    new Intl.DateTimeFormat(wordingOf(lang).locale, { ...options, timeZone: 'UTC' }),
);

const midnight = (iso: string) => new Date(`${iso}T00:00:00Z`);
const format = (iso: string, options: Intl.DateTimeFormatOptions, lang: Lang) =>
  formatOf(options, lang).format(midnight(iso));

/** Month and year as in a full date: in the genitive, where a language has one. */
function withoutDay(iso: string, lang: Lang): string {
  const parts = formatOf({ ...DAY, ...MONTH }, lang).formatToParts(midnight(iso));
  return parts
    .slice(parts.findIndex(({ type }) => type === 'month'))
    .map(({ value }) => value)
    .join('');
}

/** The days a figure spans, without the year: "21 September to 4 October". Throws when an end is not known. */
export function sayWindow({ id, period }: { readonly id: string; readonly period: Period | null }, lang: Lang): string {
  const [start, end] = [period?.start?.first, period?.end?.last];
  if (!start || !end) throw new TypeError(`no window: ${id} lacks an end of its period`);
  const dayAndMonth = { ...DAY, month: 'long' } as const;
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const first = format(start, sameMonth ? DAY : dayAndMonth, lang);
  return wordingOf(lang).said.days(first, format(end, dayAndMonth, lang));
}

/** A date as a record has it, no more exact than it is known. */
export function sayEdtf(date: EdtfDate | null, lang: Lang, as: DateCase = 'nominative'): string {
  return date ? sayDate(date.first, date.precision, lang, as) : wordingOf(lang).said.undated;
}

/**
 * What a figure is about: "2022", "July 2024", "24 February 2022 to 31 July 2024". An end that isn't given is said to
 * be missing.
 */
export function sayPeriod(period: Period | null, lang: Lang): string {
  const { said } = wordingOf(lang);
  if (period === null) return said.undated;
  const { start, end } = period;
  if (start === null) return said.until(sayEdtf(end, lang, 'genitive'));
  if (end === null) return said.since(sayEdtf(start, lang, 'genitive'));
  if (isSingle(period)) return sayEdtf(start, lang);
  const year = start.first.slice(0, 4);
  if (start.first === `${year}-01-01` && end.last === `${year}-12-31`) return sayDate(start.first, 'year', lang);
  return said.days(sayEdtf(start, lang, 'genitive'), sayEdtf(end, lang));
}

/** A piece of a date for a calendar's axis: "21", "21 Sept", "Sept", "2022". */
export function sayDatePart(iso: string, part: 'day' | 'monthDay' | 'month' | 'year', lang: Lang): string {
  // A format takes a slow phone long to make, and a year needs none.
  if (part === 'year') return iso.slice(0, 4);
  const forms = { day: DAY, monthDay: { ...DAY, month: 'short' }, month: { month: 'short' } } as const;
  return format(iso, forms[part], lang);
}

/** A country's everyday name from its alpha-3 code. */
export function sayPlace(alpha3: string, lang: Lang): string {
  const own = wordingOf(lang).places[alpha3];
  if (own) return own;
  const alpha2 = ALPHA2[alpha3];
  if (!alpha2) throw new ReferenceError(`unknown place: ${alpha3} is not in data/places.ts`);
  return regionsIn(lang).of(alpha2) ?? alpha3;
}

const regionsIn = memoize((lang: Lang) => new Intl.DisplayNames(wordingOf(lang).locale, { type: 'region' }));
