import type { Span } from '../../../data/span';

/** A span on a scale, in px. A single day is a point; an end that isn't given is open. */
export type PlacedSpan =
  | { readonly kind: 'day'; readonly x: number }
  | { readonly kind: 'stretch'; readonly x1: number; readonly x2: number }
  | { readonly kind: 'open'; readonly x: number; readonly way: 1 | -1 };

const DAY = 86_400_000;
/** A stretch narrower than this, in px, is drawn as a point: it would be a hair. */
const HAIR = 5;

const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Puts a span on a scale of ms. Null for an undated one. Both its days are in it. */
export function placeSpan({ first, last }: Span, scale: (ms: number) => number): PlacedSpan | null {
  if (first === null && last === null) return null;
  if (first === null || last === null) {
    return first === null
      ? { kind: 'open', x: scale(midnight(last ?? '') + DAY), way: -1 }
      : { kind: 'open', x: scale(midnight(first)), way: 1 };
  }
  const x1 = scale(midnight(first));
  const x2 = scale(midnight(last) + DAY);
  return x2 - x1 < HAIR ? { kind: 'day', x: (x1 + x2) / 2 } : { kind: 'stretch', x1, x2 };
}
