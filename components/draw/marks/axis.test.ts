import { describe, expect, it } from 'vitest';
import { placeTicks } from './axis';

const ticks = (apart: number, count = 5) =>
  Array.from({ length: count }, (_, i) => ({ at: (i * apart) / (apart * (count - 1)), text: `${i}00,000` }));
const placed = (apart: number, count = 5) =>
  placeTicks(ticks(apart, count), { plot: apart * (count - 1), left: 0, right: 0 });
const texts = (apart: number, count?: number) => placed(apart, count).map(({ text }) => text);

describe('labels of a scale', () => {
  it('with room: all are shown', () => expect(texts(150)).not.toContain(''));

  it('without room: every second one is shown, starting with the first; all ticks keep their lines', () => {
    expect(texts(50)).toEqual(['000,000', '', '200,000', '', '400,000']);
  });

  it('with even less room: every third or fourth, until none touches the next', () => {
    expect(texts(29, 9)).toEqual(['000,000', '', '', '300,000', '', '', '600,000', '', '']);
  });

  it('at the edges: aligned inwards, so that none is cut off', () => {
    expect(placed(150).map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'middle', 'middle', 'end']);
  });
});
