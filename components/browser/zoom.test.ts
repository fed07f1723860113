import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type View, zoomed } from './zoom';

const whole: View = { scale: 1, left: 0, top: 0 };
const middle = { x: 300, y: 200 };

/** The point of the whole picture, in px of it unzoomed, that is seen at a point of the window. */
const seenAt = ({ scale, left, top }: View, at: { x: number; y: number }) => [
  (left + at.x) / scale,
  (top + at.y) / scale,
];

describe('zoomed(view, factor, at)', () => {
  it('zooms in on the centre and keeps it there', () => {
    expect(zoomed(whole, 2, middle)).toEqual({ scale: 2, left: 300, top: 200 });
  });
  it('keeps the point under the pointer where it was', () => {
    const number = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 3, noNaN: true }), number, number, (factor, x, y) => {
        const view = zoomed(whole, 1.8, middle);
        const closer = zoomed(view, factor, { x, y });
        seenAt(closer, { x, y }).forEach((part, i) => {
          expect(part).toBeCloseTo(seenAt(view, { x, y })[i] ?? Number.NaN, 6);
        });
      }),
    );
  });
  it('zooms in four times at most, and never out beyond the whole picture', () => {
    expect(zoomed(whole, 100, middle).scale).toBe(4);
    expect(zoomed({ scale: 2, left: 10, top: 10 }, 0.1, middle).scale).toBe(1);
  });
});
