import type { Value } from '../../../data/value';
import { OPEN_END } from './open-arrow';

/**
 * A value on a scale: fractions of the plot, or px in a picture of fixed width. A word and a gap have no place and no
 * length that could be misread.
 */
export type PlacedValue =
  | { readonly kind: 'point'; readonly x: number }
  | { readonly kind: 'range'; readonly x1: number; readonly x2: number }
  | { readonly kind: 'at-least'; readonly x: number }
  | { readonly kind: 'at-most'; readonly x: number }
  | { readonly kind: 'word' }
  | { readonly kind: 'missing' };

/** Places a value on a scale that turns its numbers into px or fractions. */
export function placeValue(value: Value, scale: (n: number) => number): PlacedValue {
  switch (value.kind) {
    case 'point':
      return { kind: 'point', x: scale(value.at) };
    case 'range':
      return { kind: 'range', x1: scale(value.low), x2: scale(value.high) };
    case 'at-least':
      return { kind: 'at-least', x: scale(value.low) };
    case 'at-most':
      return { kind: 'at-most', x: scale(value.high) };
    case 'word':
    case 'missing':
      return { kind: value.kind };
  }
}

/** The ends of a placed value's ink, in px; null if it has none on the scale. `wide`: the plot's width in px. */
export function inkExtent(placed: PlacedValue, wide = 1): readonly [number, number] | null {
  switch (placed.kind) {
    case 'point':
      return [placed.x * wide - 6, placed.x * wide + 6];
    case 'range':
      return [placed.x1 * wide, placed.x2 * wide];
    case 'at-least':
      return [placed.x * wide, placed.x * wide + OPEN_END];
    case 'at-most':
      return [placed.x * wide - OPEN_END, placed.x * wide];
    case 'word':
    case 'missing':
      return null;
  }
}
