import { describe, expect, it } from 'vitest';
import { markup } from '../../figure/markup';
import { daysOn, OPEN_SPAN, placeSpan } from './place-time';
import { TimeMark } from './time-mark';

/** One px per day from New Year 2022. */
const scale = daysOn((ms) => (ms - Date.UTC(2022, 0, 1)) / 86_400_000);
const place = (first: string | null, last: string | null) => placeSpan({ first, last }, scale);

describe('placeSpan(span, scale)', () => {
  it('places a span from the beginning of its first day to the end of its last, with two stops', () => {
    const stretch = { kind: 'span', x1: 10, x2: 31, begin: 'stop', end: 'stop', loose: 31 };
    expect(place('2022-01-11', '2022-01-31')).toEqual(stretch);
  });
  it('places a single day, or a few too narrow for two stops, as a point in their middle', () => {
    expect(place('2022-01-11', '2022-01-11')).toEqual({ kind: 'day', x: 10.5 });
    expect(place('2022-01-11', '2022-01-14')).toEqual({ kind: 'day', x: 12 });
    expect(place('2022-01-11', '2022-01-15')?.kind).toBe('span');
  });
  it('guesses no end that is not given, but leaves it open with a sign of fixed length', () => {
    const since = { kind: 'span', x1: 10, x2: 10 + OPEN_SPAN, begin: 'stop', end: 'open' };
    expect(place('2022-01-11', null)).toMatchObject(since);
    const until = { kind: 'span', x1: 42 - OPEN_SPAN, x2: 42, begin: 'open', end: 'stop' };
    expect(place(null, '2022-02-11')).toMatchObject(until);
  });
  it('is null for an undated span', () => expect(place(null, null)).toBeNull());
});

describe('the mark of a span', () => {
  /** Vertical stops with their place, lines with their ends, arrows with their start and signed length. */
  const parts = async (first: string | null, last: string | null) => {
    const time = place(first, last);
    if (!time) throw new TypeError('undated');
    const svg = await markup(<TimeMark time={time} y={10} colour="red" emphasis={false} />);
    const lines = [...svg.matchAll(/<line x1="(\d+)" x2="(\d+)"/g)].map(([, x1, x2]) =>
      x1 === x2 ? `stop ${x1}` : `line ${x1} to ${x2}`,
    );
    const arrows = [...svg.matchAll(/translate\((\d+) 10\)"><path d="M0 0H(-?\d+)/g)].map(
      ([, x, way]) => `arrow from ${x} by ${way}`,
    );
    // Two stops share a path.
    const stops = [...svg.matchAll(/M(\d+) 3V17/g)].map(([, x]) => `stop ${x}`);
    return [...stops, ...lines, ...arrows];
  };
  it('is a line between two stops if both ends are given', async () =>
    expect(await parts('2022-01-11', '2022-01-31')).toEqual(['stop 10', 'stop 31', 'line 10 to 31']));
  it('is a stop with an arrow to the right if the end is not given', async () =>
    expect(await parts('2022-01-11', null)).toEqual(['stop 10', 'arrow from 10 by 24']));
  it('is a stop with an arrow to the left if the beginning is not given', async () =>
    expect(await parts(null, '2022-02-11')).toEqual(['stop 42', 'arrow from 42 by -24']));
});
