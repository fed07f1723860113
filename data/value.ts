/**
 * The closed union of what a published figure can be. A number never loses its doubt on the way to
 * the screen: a bound stays a bound, a range has no midpoint, a word has no length, a gap is not 0.
 */

declare const stamped: unique symbol;

/** Only `data/stamp.ts` makes one, from a record or a formula; a literal in a chart doesn't compile. */
type Stamp = { readonly [stamped]: true };

/** One number. `approximate` when the source says "about". */
export type PointValue = Stamp & { readonly kind: 'point'; readonly at: number; readonly approximate: boolean };
/** Two published ends and nothing known between them. */
export type RangeValue = Stamp & { readonly kind: 'range'; readonly low: number; readonly high: number };
/** A floor. `strict` when the source says "more than" rather than "at least". */
export type AtLeastValue = Stamp & { readonly kind: 'at-least'; readonly low: number; readonly strict: boolean };
/** A ceiling. `strict` when the source says "fewer than" rather than "at most". */
export type AtMostValue = Stamp & { readonly kind: 'at-most'; readonly high: number; readonly strict: boolean };
/** The source gives words and no number. The words are in the record's `stated_as`. */
export type WordValue = Stamp & { readonly kind: 'word' };
/** No usable value was published; the reason is in the record's `stated_as`. */
export type MissingValue = Stamp & { readonly kind: 'missing' };

export type Value = PointValue | RangeValue | AtLeastValue | AtMostValue | WordValue | MissingValue;

type OmitStamp<V> = V extends Value ? Omit<V, typeof stamped> : never;
/** A value before it is stamped: what the schema and the formulas hand to `stamp`. */
export type UnstampedValue = OmitStamp<Value>;

/**
 * Every number the value holds, lowest first: two for a range, one for a point or a bound, none for a
 * word or a gap. Scales take their domain from this, so a word or a gap can never stretch or shrink one.
 */
export function numbersOf(value: UnstampedValue): readonly number[] {
  switch (value.kind) {
    case 'point':
      return [value.at];
    case 'range':
      return [value.low, value.high];
    case 'at-least':
      return [value.low];
    case 'at-most':
      return [value.high];
    case 'word':
    case 'missing':
      return [];
  }
}

/** Significant digits of a number as a reader sees it: 800000 has 1, 73500 has 3, 8.6 has 2, 0 has 1. */
export function significantDigits(n: number): number {
  // Twelve digits, without the dust of binary fractions. Intl would take a slow phone long to load.
  const digits = String(Number(Math.abs(n).toPrecision(12))).replace(/^0\.0*/, '');
  const shown = digits.includes('.') ? digits.replace('.', '') : digits.replace(/0+$/, '');
  return Math.max(1, shown.length);
}
