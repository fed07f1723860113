import { describe, expect, it } from 'vitest';
import { markup } from '../../figure/markup';
import { daysOn, OPEN_SPAN, placeSpan } from './place-time';
import { TimeMark } from './time-mark';

/** One px a day from New Year 2022 on. */
const scale = daysOn((ms) => (ms - Date.UTC(2022, 0, 1)) / 86_400_000);
const place = (first: string | null, last: string | null) => placeSpan({ first, last }, scale);

describe('days on a scale', () => {
  it('a stretch: from the beginning of its first day to the end of its last, with two stops', () => {
    const stretch = { kind: 'span', x1: 10, x2: 31, begin: 'stop', end: 'stop', loose: 31 };
    expect(place('2022-01-11', '2022-01-31')).toEqual(stretch);
  });
  it('a single day, or a few too narrow for two stops: a point in their middle', () => {
    expect(place('2022-01-11', '2022-01-11')).toEqual({ kind: 'day', x: 10.5 });
    expect(place('2022-01-11', '2022-01-14')).toEqual({ kind: 'day', x: 12 });
    expect(place('2022-01-11', '2022-01-15')?.kind).toBe('span');
  });
  it('an end that is not given: open by a sign of one length, never guessed', () => {
    const since = { kind: 'span', x1: 10, x2: 10 + OPEN_SPAN, begin: 'stop', end: 'open' };
    expect(place('2022-01-11', null)).toMatchObject(since);
    const until = { kind: 'span', x1: 42 - OPEN_SPAN, x2: 42, begin: 'open', end: 'stop' };
    expect(place(null, '2022-02-11')).toMatchObject(until);
  });
  it('undated: no place', () => expect(place(null, null)).toBeNull());
});

describe('the mark of a stretch', () => {
  const paths = async (first: string | null, last: string | null) => {
    const time = place(first, last);
    if (!time) throw new TypeError('undated');
    const svg = await markup(<TimeMark time={time} y={10} colour="red" emphasis={false} />);
    return [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
  };
  it('with both ends: a line between two stops', async () =>
    expect(await paths('2022-01-11', '2022-01-31')).toEqual(['M10 3V17', 'M10 10H31', 'M31 3V17']));
  it('without an end: a stop, and an arrow to the right', async () =>
    expect(await paths('2022-01-11', null)).toEqual(['M10 3V17', 'M10 10H34M28 5L34 10L28 15']));
  it('without a beginning: an arrow to the left, and a stop', async () =>
    expect(await paths(null, '2022-02-11')).toEqual(['M42 10H18M24 5L18 10L24 15', 'M42 3V17']));
});
