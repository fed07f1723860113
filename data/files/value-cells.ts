import type { UnstampedValue } from '../value';

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
