import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, type View, zoomed } from './zoom';

const full: View = { x: 0, y: 0, width: 720, height: 540 };
const middle = { x: 360, y: 270 };

/** Where a point of the picture is seen, as a share of the view. */
const seenAt = (view: View, at: { x: number; y: number }) => [
  (at.x - view.x) / view.width,
  (at.y - view.y) / view.height,
];

describe('zoomed(view, full, factor, at)', () => {
  it('brings the middle closer and keeps it in the middle', () => {
    expect(zoomed(full, full, 2, middle)).toEqual({ x: 180, y: 135, width: 360, height: 270 });
  });
  it('keeps the point under the pointer where it was', () => {
    const at = { x: 200, y: 400 };
    const closer = zoomed(full, full, 3, at);
    seenAt(closer, at).forEach((share, i) => {
      expect(share).toBeCloseTo(seenAt(full, at)[i] ?? Number.NaN, 9);
    });
  });
  it('goes four times closer at most, and never further away than the whole picture', () => {
    expect(zoomed(full, full, 100, middle).width).toBeCloseTo(180, 9);
    expect(zoomed({ x: 10, y: 10, width: 360, height: 270 }, full, 0.1, middle)).toEqual(full);
  });
});

describe('moved(view, full, dx, dy)', () => {
  const near: View = { x: 100, y: 100, width: 240, height: 180 };
  it('moves', () => expect(moved(near, full, 20, -30)).toEqual({ ...near, x: 120, y: 70 }));
  it('stops at the edges', () => {
    expect(moved(near, full, 9999, 9999)).toEqual({ ...near, x: 480, y: 360 });
    expect(moved(near, full, -9999, -9999)).toEqual({ ...near, x: 0, y: 0 });
  });
  it('does nothing to the whole picture', () => expect(moved(full, full, 50, 50)).toEqual(full));
});

it('whatever is done, the view stays inside the picture and keeps its proportions', () => {
  const act = fc.record({
    factor: fc.double({ min: 0.05, max: 20, noNaN: true }),
    x: fc.double({ min: 0, max: 720, noNaN: true }),
    y: fc.double({ min: 0, max: 540, noNaN: true }),
    dx: fc.double({ min: -900, max: 900, noNaN: true }),
    dy: fc.double({ min: -900, max: 900, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      let view = full;
      for (const { factor, x, y, dx, dy } of acts) view = moved(zoomed(view, full, factor, { x, y }), full, dx, dy);
      expect(view.x).toBeGreaterThanOrEqual(0);
      expect(view.y).toBeGreaterThanOrEqual(0);
      expect(view.x + view.width).toBeLessThanOrEqual(full.width + 1e-6);
      expect(view.y + view.height).toBeLessThanOrEqual(full.height + 1e-6);
      expect(view.width / view.height).toBeCloseTo(full.width / full.height, 6);
    }),
  );
});
