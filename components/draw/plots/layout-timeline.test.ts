import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../data/vocabulary';
import { truceTimeline } from '../../charts/truce-timeline';
import { whenTheyLeft } from '../../charts/when-they-left';
import { COMPOSITIONS, type Drawable, type Shown } from '../chart';
import { OPEN_SPAN } from '../marks/place-time';
import { DETAIL, NAME, SAID, TICK } from '../marks/row-styles';
import { labelWidth, textWidth } from '../marks/text';
import { TARGET } from '../theme';
import type { Timeline } from './layout-timeline';
import { MAJOR, TICK_PAD } from './time-axis';
import { daysOf, placeTime, timeScale } from './time-scale';

const plots = (['all', 'headline'] as const satisfies readonly Shown[]).flatMap((shown) =>
  LANGS.flatMap((lang) =>
    COMPOSITIONS.map((composition) => {
      const timeline = truceTimeline.geometry(lang, composition, shown) as Timeline;
      return { name: `${shown} in ${lang}, ${composition}`, shown, lang, timeline };
    }),
  ),
);

describe.each(plots)('the timeline of $name', ({ shown, lang, timeline }) => {
  const { left, right, least } = timeline;
  const plot = least - left - right;
  const items = timeline.panels.flatMap((panel) => panel.items);

  it('draws every row of the chart once', () => {
    const ids = items.flatMap(({ rows }) => rows.map(({ row }) => row.id));
    expect(ids.sort()).toEqual(
      truceTimeline
        .rows(lang, shown)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('places events in proportion to their days', () => {
    for (const panel of timeline.panels) {
      const days = panel.items.flatMap(({ rows }) =>
        rows.flatMap(({ row, time }) =>
          time.kind === 'day' && 'date' in row.of ? [{ date: row.of.date, x: time.x }] : [],
        ),
      );
      const [first, last] = [days[0], days.at(-1)];
      expect(days.length).toBeGreaterThan(1);
      for (const { date, x } of days) {
        const part =
          (Date.parse(date) - Date.parse(first?.date ?? '')) /
          (Date.parse(last?.date ?? '') - Date.parse(first?.date ?? ''));
        expect(x).toBeCloseTo((first?.x ?? 0) + part * ((last?.x ?? 0) - (first?.x ?? 0)), 2);
      }
    }
  });

  it('keeps all text inside the picture', () => {
    for (const item of items) {
      for (const line of item.name) {
        const wide = labelWidth({ text: line.text, after: line.after ?? '' }, NAME, DETAIL);
        const from = item.nameAnchor === 'end' ? line.x - wide : line.x;
        expect(from, line.text).toBeGreaterThanOrEqual(-left - 1);
        expect(from + wide, line.text).toBeLessThanOrEqual(plot + right + 1);
      }
      for (const line of item.said) {
        const at = (line.at ?? 0) * plot + line.x;
        const from = item.saidAnchor === 'end' ? at - textWidth(line.text, SAID) : at;
        expect(from, line.text).toBeGreaterThanOrEqual(-left - 1);
        expect(from + textWidth(line.text, SAID), line.text).toBeLessThanOrEqual(plot + right + 1);
      }
    }
  });

  it('keeps the texts of an axis from touching', () => {
    for (const { ticks } of timeline.panels)
      for (const [shownTicks, style] of [
        [ticks.minor, TICK],
        [ticks.major.filter(({ text }) => text !== ''), MAJOR],
      ] as const)
        shownTicks.forEach(({ at, text }, i) => {
          const next = shownTicks[i + 1]?.at ?? 1 + right / plot;
          expect(at * plot + TICK_PAD + textWidth(text, style), text).toBeLessThanOrEqual(next * plot + TICK_PAD);
        });
  });

  it('keeps items from overlapping, with targets as large as a fingertip', () => {
    items.forEach(({ band }, i) => {
      const next = items[i + 1]?.band.y ?? timeline.height;
      expect(band.y + band.height).toBeLessThanOrEqual(next);
      expect(band.height).toBeGreaterThanOrEqual(TARGET);
    });
  });
});

describe('placeTime(record, scale, wide)', () => {
  /** The number of days of the axis, at one px per day. */
  const DAYS = 303;
  const part = (day: number) => Math.round((day / DAYS) * 10_000) / 10_000;
  const days = (first: number, last: number) => ({ x1: part(first), x2: part(last) });
  const scale = timeScale({ first: '2022-02-01', last: '2022-11-30' });
  const all = new Map(whenTheyLeft.rows('en').map(({ id, of }): [string, Drawable] => [id, of]));
  const of = (id: string): Drawable => {
    const record = all.get(id);
    if (!record) throw new ReferenceError(id);
    return record;
  };
  it('ends a span given to the day with a stop', () =>
    expect(placeTime(of('total-sonin-10days'), scale, DAYS)).toMatchObject({ end: 'stop', ...days(23, 34) }));
  it('leaves the end open within its last month if only the month is known', () =>
    expect(placeTime(of('total-florinskaya-2022-05'), scale, DAYS)).toMatchObject({
      end: 'month',
      loose: days(59, 0).x1,
      x2: days(0, 89).x2,
    }));
  it('has no stop if the source says "about"', () =>
    expect(placeTime(of('total-okrussians-2022-03'), scale, DAYS, true)).toMatchObject({ end: 'about' }));
  it('has a sign of fixed length if no end is given', () =>
    expect(placeTime(of('geo-first-wave'), scale, DAYS)).toMatchObject({
      end: 'open',
      x2: days(23, 23).x1 + OPEN_SPAN / DAYS,
    }));
  it('throws on a day outside the axis', () =>
    expect(() =>
      placeTime(of('total-sonin-10days'), timeScale({ first: '2022-03-01', last: '2022-04-01' }), 9),
    ).toThrow('outside its axis'));
});

describe('daysOf(days)', () => {
  it('includes both ends', () =>
    expect(daysOf({ first: '2022-09-29', last: '2022-10-01' })).toEqual(['2022-09-29', '2022-09-30', '2022-10-01']));
});
