import type { UnstampedValue } from '../value';
import { UNITS, type Unit } from '../vocabulary';

/**
 * The cells a value fills. Each kind has cells of its own: a bound fills one end only, and a word or a
 * gap fills none, so that no program mistakes either for a number.
 */
export function valueCells(measured: UnstampedValue): {
  value: number | null;
  low: number | null;
  high: number | null;
} {
  switch (measured.kind) {
    case 'point':
      return { value: measured.at, low: null, high: null };
    case 'range':
      return { value: null, low: measured.low, high: measured.high };
    case 'at-least':
      return { value: null, low: measured.low, high: null };
    case 'at-most':
      return { value: null, low: null, high: measured.high };
    case 'word':
    case 'missing':
      return { value: null, low: null, high: null };
  }
}

/** A number of our arithmetic, in the columns that figures use. */
export function resultCells({ measured, unit }: { readonly measured: UnstampedValue; readonly unit: Unit }) {
  const { value, low, high } = valueCells(measured);
  const { unit: name, base } = UNITS[unit];
  return {
    value_kind: measured.kind,
    value_point: value,
    value_low: low,
    value_high: high,
    unit: name,
    unit_base: base,
  };
}
