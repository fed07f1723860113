import { expect, test } from 'vitest';
import { slope } from './slope';

test('points on a line: its rise; scattered evenly about it: the same', () => {
  const line = [0, 1, 2, 3].map((x) => ({ x, y: 5 + 2 * x }));
  expect(slope(line)).toBeCloseTo(2);
  const scattered = [1, -1, -1, 1].map((off, x) => ({ x, y: 5 + 2 * x + off }));
  expect(slope(scattered)).toBeCloseTo(2);
});

test('a level memory has no slope, a single point none that could be told', () => {
  expect(slope([7, 7, 7].map((y, x) => ({ x, y })))).toBe(0);
  expect(slope([{ x: 1, y: 7 }])).toBeNaN();
});
