import type { Value } from '../../../data/value';
import { OPEN_END } from './open-arrow';

/** A value on a scale, in px. A word and a gap have no position and no length: nothing to misread. */
export type PlacedValue =
  | { readonly kind: 'point'; readonly x: number }
  | { readonly kind: 'range'; readonly x1: number; readonly x2: number }
  | { readonly kind: 'at-least'; readonly x: number }
  | { readonly kind: 'at-most'; readonly x: number }
  | { readonly kind: 'word' }
  | { readonly kind: 'missing' };

/** Puts a value on a scale. */
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

/** Where the ink of a placed value begins and ends, in px; null when it has none on the scale. */
export function inkExtent(placed: PlacedValue): readonly [number, number] | null {
  switch (placed.kind) {
    case 'point':
      return [placed.x - 6, placed.x + 6];
    case 'range':
      return [placed.x1, placed.x2];
    case 'at-least':
      return [placed.x, placed.x + OPEN_END];
    case 'at-most':
      return [placed.x - OPEN_END, placed.x];
    case 'word':
    case 'missing':
      return null;
  }
}
