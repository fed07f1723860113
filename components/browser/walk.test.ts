import { describe, expect, it } from 'vitest';
import { walk } from './walk';

describe('walk(key, i, count), one series', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowRight', 1, 2],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 2, 1],
    ['ArrowLeft', 0, 0],
    ['Home', 3, 0],
    ['End', 0, 4],
  ])('%s from %d of 5 leads to %d', (key, from, to) => expect(walk(key, from, 5)).toBe(to));
  it('leaves every other key alone', () => expect(walk('Tab', 2, 5)).toBeNull());
});

describe('walk(key, i, count, series)', () => {
  const series = ['left', 'left', 'left', 'year', 'abroad', 'abroad'];
  it.each([
    ['ArrowRight', 1, 3],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 5, 5],
    ['ArrowLeft', 5, 3],
    ['ArrowLeft', 3, 0],
    ['ArrowLeft', 2, 0],
    ['ArrowDown', 2, 3],
    ['End', 0, 5],
  ])('%s from mark %d leads to mark %d', (key, from, to) => expect(walk(key, from, 6, series)).toBe(to));
});
