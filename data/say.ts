import { ALPHA2 } from './places';
import type { Span } from './span';
import type { UnstampedValue } from './value';
import { significantDigits } from './value';
import type { Lang, Precision, Unit } from './vocabulary';
import { wordingOf } from './wording';

/** What can be said: a figure record, or a result of `derive.ts`. */
export type Sayable = {
  readonly measured: UnstampedValue;
  readonly unit: Unit;
  readonly stated_as: { readonly en: string } | null;
};

/** A number with no more significant digits than it has: 1300000 is "1.3 million", 73500 "73,500". */
export function sayNumber(n: number, lang: Lang): string {
  const { said, locale } = wordingOf(lang);
  const size = Math.abs(n);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
  const digits = significantDigits(n);
  const text =
    size >= 1e9 && digits <= 4
      ? said.billion(format.format(size / 1e9))
      : size >= 1e6 && digits <= 3
        ? said.million(format.format(size / 1e6))
        : format.format(size);
  return n < 0 ? said.negative(text) : text;
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

/** A value with doubt and unit: "about 800,000 people", "about 40 percent". Words and gaps carry no unit. */
export function sayMeasure(figure: Sayable, lang: Lang): string {
  const { said, nouns } = wordingOf(lang);
  const value = sayValue(figure, lang);
  const noun = nouns[figure.unit];
  const { kind } = figure.measured;
  const wordless = kind === 'word' || kind === 'missing' || noun === '' || figure.stated_as !== null;
  return wordless ? value : said.withUnit(value, noun);
}

/** A value for a label whose heading gives the unit, or says that there is no number. */
export function sayShort(figure: Sayable, lang: Lang): string {
  if (figure.measured.kind === 'missing' && figure.stated_as) return figure.stated_as[lang];
  return figure.unit.startsWith('percent') ? sayMeasure(figure, lang) : sayValue(figure, lang);
}

/** A date no more exact than it is known: "6 April 2025", "July 2024", "2022", "around May 2023". */
export function sayDate(iso: string | null, precision: Precision, lang: Lang): string {
  const { said, locale } = wordingOf(lang);
  if (iso === null || precision === 'unknown') return said.undated;
  const shown = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options).format(new Date(`${iso}T00:00:00Z`));
  if (precision === 'day') return format(shown);
  if (precision === 'year') return format({ year: shown.year, timeZone: 'UTC' });
  const month = format({ month: shown.month, year: shown.year, timeZone: 'UTC' });
  return precision === 'approx' ? said.approxDate(month) : said.monthOnly(month);
}

/** The days a figure spans, without the year: "21 September to 4 October". Throws when an end is not known. */
export function sayWindow(
  figure: { readonly id: string; readonly period_start: string | null; readonly period_end: string | null },
  lang: Lang,
): string {
  const { said, locale } = wordingOf(lang);
  const { period_start: start, period_end: end } = figure;
  if (start === null || end === null) throw new TypeError(`no window: ${figure.id} lacks an end of its period`);
  const format = (iso: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
  const day = { day: 'numeric' } as const;
  const dayAndMonth = { ...day, month: 'long' } as const;
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  return said.range(format(start, sameMonth ? day : dayAndMonth), format(end, dayAndMonth));
}

/** The days a figure is about: "24 February 2022 to 31 July 2024". An end that isn't given is said to be missing. */
export function saySpan({ first, last }: Span, lang: Lang): string {
  const { said } = wordingOf(lang);
  const day = (iso: string) => sayDate(iso, 'day', lang);
  if (first === null) return last === null ? said.undated : said.until(day(last));
  if (last === null) return said.since(day(first));
  return first === last ? day(first) : said.range(day(first), day(last));
}

/** A piece of a date for a calendar's axis: "21", "Sept", "2022". */
export function sayDatePart(iso: string, part: 'day' | 'month' | 'year', lang: Lang): string {
  const { locale } = wordingOf(lang);
  const option = { day: { day: 'numeric' }, month: { month: 'short' }, year: { year: 'numeric' } } as const;
  return new Intl.DateTimeFormat(locale, { ...option[part], timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}

/** A country's everyday name from its alpha-3 code. */
export function sayPlace(alpha3: string, lang: Lang): string {
  const { places, locale } = wordingOf(lang);
  const own = places[alpha3];
  if (own) return own;
  const alpha2 = ALPHA2[alpha3];
  if (!alpha2) throw new ReferenceError(`unknown place: ${alpha3} is not in data/places.ts`);
  return new Intl.DisplayNames(locale, { type: 'region' }).of(alpha2) ?? alpha3;
}
