import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../data/span';
import { truceTimeline } from '../../charts/truce-timeline';
import { whenTheyLeft } from '../../charts/when-they-left';
import type { Drawable } from '../chart';
import { WIDTHS } from '../chart';
import { OPEN_SPAN } from '../marks/place-time';
import { DETAIL, NAME, SAID, TICK } from '../marks/row-styles';
import { type TextLine, textWidth } from '../marks/text';
import type { PlacedPanel, Timeline } from './layout-timeline';
import { MAJOR, TICK_PAD } from './time-axis';
import { daysOf, placeTime, timeScale } from './time-scale';

const DAY = 86_400_000;
const plots = [whenTheyLeft, truceTimeline].flatMap((chart) =>
  WIDTHS.map((width) => {
    const timeline = chart.geometry('en', width) as Timeline;
    return { name: `${chart.slug} at ${width}`, chart, width, timeline };
  }),
);

/** The beginning of a day in px, worked out anew from the axis that was drawn. */
function startOf(day: string, { days, range }: PlacedPanel['axis']): number {
  const [first, last] = [Date.parse(days.first), Date.parse(days.last) + DAY];
  return range[0] + ((Date.parse(day) - first) / (last - first)) * (range[1] - range[0]);
}
const endOf = (day: string, axis: PlacedPanel['axis']) =>
  startOf(new Date(Date.parse(day) + DAY).toISOString().slice(0, 10), axis);
const rowsOf = (panel: PlacedPanel) =>
  panel.lanes.flatMap(({ items }) => items.flatMap((item) => item.rows.map((placed) => ({ ...placed, item }))));

describe.each(plots)('$name', ({ chart, width, timeline }) => {
  it('draws every row of the chart once', () => {
    const ids = timeline.panels.flatMap((panel) => rowsOf(panel).map(({ row }) => row.id));
    expect([...ids].sort()).toEqual([...chart.rows('en').map(({ id }) => id)].sort());
  });

  it('puts both ends of every span within half a px of its days', () => {
    for (const panel of timeline.panels) {
      for (const { row, time } of rowsOf(panel)) {
        if (time.kind !== 'span' || !('period' in row.of)) continue;
        const { first, last } = spanOf(row.of);
        expect(Math.abs(time.x1 - startOf(first ?? '', panel.axis)), row.id).toBeLessThanOrEqual(0.5);
        if (last === null)
          expect([time.end, Math.round((time.x2 - time.x1) * 10) / 10], row.id).toEqual(['open', OPEN_SPAN]);
        else expect(Math.abs(time.x2 - endOf(last, panel.axis)), row.id).toBeLessThanOrEqual(0.5);
      }
    }
  });

  it('puts an event of a known day inside that day, and one of a known month over the whole month', () => {
    for (const panel of timeline.panels) {
      for (const { row, time } of rowsOf(panel)) {
        if (!('date' in row.of)) continue;
        const { date, date_precision: precision } = row.of;
        expect(time.kind, row.id).toBe(precision);
        if (time.kind === 'day') {
          expect(time.x, row.id).toBeGreaterThan(startOf(date, panel.axis));
          expect(time.x, row.id).toBeLessThan(endOf(date, panel.axis));
        }
        if (time.kind === 'month') {
          expect(Math.abs(time.x1 - startOf(`${date.slice(0, 7)}-01`, panel.axis)), row.id).toBeLessThanOrEqual(0.5);
          expect(time.x2 - time.x1, row.id).toBeGreaterThan(27 * (endOf(date, panel.axis) - startOf(date, panel.axis)));
        }
      }
    }
  });

  it('keeps all text inside the picture', () => {
    const check = (line: TextLine, style: typeof NAME, anchor: 'start' | 'end', what: string) => {
      const wide = textWidth(line.text, style);
      const left = anchor === 'end' ? line.x - wide : line.x;
      expect(left, what).toBeGreaterThanOrEqual(0);
      expect(left + wide, what).toBeLessThanOrEqual(width + 1);
    };
    for (const { lanes, guides } of timeline.panels) {
      for (const item of lanes.flatMap(({ items }) => items)) {
        for (const line of item.name) check(line, NAME, 'start', line.text);
        for (const line of item.detail) check(line, DETAIL, 'start', line.text);
        for (const line of item.said) check(line, SAID, item.saidAnchor, line.text);
      }
      for (const { label, anchor } of guides) if (label) check(label, TICK, anchor, label.text);
    }
  });

  it('lets no two texts of an axis touch', () => {
    for (const { axis } of timeline.panels) {
      for (const [ticks, style] of [
        [axis.ticks.minor, TICK],
        [axis.ticks.major, MAJOR],
      ] as const) {
        const shown = ticks.filter(({ text }) => text !== '');
        expect(shown.length).toBeGreaterThan(0);
        shown.forEach(({ x, text }, i) => {
          const next = shown[i + 1]?.x ?? width;
          expect(x + TICK_PAD + textWidth(text, style), text).toBeLessThanOrEqual(next + TICK_PAD);
        });
      }
    }
  });

  it('lets no two items overlap, and gives a pointer at least 24 px', () => {
    for (const panel of timeline.panels) {
      const items = panel.lanes.flatMap(({ items }) => items);
      items.forEach((item, i) => {
        expect(item.bottom).toBeLessThanOrEqual(items[i + 1]?.rows[0]?.band.y ?? timeline.height);
        for (const { band, row } of item.rows) expect(Math.min(band.width, band.height), row.id).toBeGreaterThan(24);
      });
    }
  });
});

describe('placeTime(record, scale)', () => {
  const scale = timeScale({ first: '2022-02-01', last: '2022-11-30' }, [0, 303]);
  const all = new Map(whenTheyLeft.rows('en').map(({ id, of }): [string, Drawable] => [id, of]));
  const of = (id: string): Drawable => {
    const record = all.get(id);
    if (!record) throw new ReferenceError(id);
    return record;
  };
  it('ends a span given to the day with a stop', () =>
    expect(placeTime(of('total-sonin-10days'), scale)).toMatchObject({ end: 'stop', x1: 23, x2: 34 }));
  it('leaves the last month loose where only the month is known, or not even that for sure', () =>
    expect(placeTime(of('total-florinskaya-2022-05'), scale)).toMatchObject({ end: 'month', loose: 59, x2: 89 }));
  it('has no stop where the source says "about"', () =>
    expect(placeTime(of('total-okrussians-2022-03'), scale, true)).toMatchObject({ end: 'about' }));
  it('has a sign of one length where no end is given', () =>
    expect(placeTime(of('geo-first-wave'), scale)).toMatchObject({ end: 'open', x2: 23 + OPEN_SPAN }));
  it('refuses a day outside the axis', () =>
    expect(() =>
      placeTime(of('total-sonin-10days'), timeScale({ first: '2022-03-01', last: '2022-04-01' }, [0, 9])),
    ).toThrow('outside its axis'));
});

describe('daysOf(days)', () => {
  it('has both ends', () =>
    expect(daysOf({ first: '2022-09-29', last: '2022-10-01' })).toEqual(['2022-09-29', '2022-09-30', '2022-10-01']));
});
