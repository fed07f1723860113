import { describe, expect, it } from 'vitest';
import { fitTicks } from './fit-ticks';

const ticks = [0, 1, 2, 3, 4].map((at) => ({ at, label: `${at}00,000` }));

describe('labels of a scale', () => {
  it('with room: all are shown', () => {
    expect(fitTicks(ticks, (at) => at * 150, 600).every(({ label }) => label !== '')).toBe(true);
  });

  it('without room: every second one, the first among them; no line goes', () => {
    expect(fitTicks(ticks, (at) => at * 50, 230).map(({ label }) => label)).toEqual([
      '000,000',
      '',
      '200,000',
      '',
      '400,000',
    ]);
  });

  it('at the edges: set inwards, so that none is cut', () => {
    const fitted = fitTicks(ticks, (at) => at * 150, 600);
    expect(fitted.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'middle', 'middle', 'end']);
  });
});
