/**
 * Every kind of value leaves ink in a panel against time, as a dot, over its days and as a bar for its year; and at the
 * least widths and wider ones no label touches a mark, another label or an edge. The sheet is kept in docs/marks.
 */
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { figure } from '../../../data/dataset';
import { parsePeriod } from '../../../data/edtf';
import { sayMeasure, sayShort } from '../../../data/say';
import { markup } from '../../figure/markup';
import { COMPOSITIONS, type Frame, type Measured, type Row } from '../chart';
import { fixedInk, fluidInk, imagePalette } from '../ink';
import { svgLines } from '../marks/svg-lines';
import { COLOURS, TARGET } from '../theme';
import { aloneIn } from './alone-in';
import { pxAt } from './fluid-box';
import { countedTo, type TimePanel } from './time-panel';
import { timePlot } from './time-plot';
import { textOf, touching } from './touching';

const OF_EACH: readonly Measured[] = [
  figure('bell-2024-arm'),
  figure('arm-primakov-2022-04'),
  figure('geo-arrivals-2022-reuters'),
  figure('kaz-stayed-2023'),
  figure('nyt-economy-damage'),
  figure('bell-2024-are'),
];
const rowOf = (of: Measured): Row => ({
  of,
  id: of.id,
  series: '',
  name: of.id,
  detail: '',
  said: sayMeasure(of, 'en'),
  short: sayShort(of, 'en'),
});
/** A row of each kind of value, with these dates in turn. */
const dated = (dates: readonly (string | null)[]) =>
  OF_EACH.map((of, i) => {
    const date = dates[i % dates.length] ?? null;
    return rowOf({ ...of, period: date === null ? null : parsePeriod(date), reported: null, series: null } as Measured);
  });
const days = { first: '2022-01-01', last: '2025-12-31' };
const guides = [
  { day: '2022-02-24', text: 'invasion' },
  { day: '2022-09-21', text: 'call-up' },
];
const panel = (rows: readonly Row[]): TimePanel => ({ title: 'Kinds, people', rows, colour: 'one', days, guides });

const frames: Readonly<Record<string, TimePanel>> = {
  'dots on a day': { ...panel(dated(['2022-04-01', '2023-03-01', '2024-01-15', '2025-06-01'])), when: countedTo },
  'dots somewhere in a year': { ...panel(dated(['2022', '2023', '2024', '2025'])), when: countedTo },
  'lines over days': panel(dated(['2022-02-24/2022-09-30', '2023-01-01/2024-06-30', '2024-02-01/2025-11-30'])),
  'lines without an end': panel(dated(['2022-02-24/..', '../2023-06-30', '2019-01-01/2023-01-31'])),
  'bars of years': {
    ...panel(
      dated(['2022-01-01/2022-12-31', '2023-01-01/2023-12-31', '2024-01-01/2024-12-31', '2025-01-01/2025-12-31']),
    ),
    bar: () => 0,
    // With `labelled`, bars stay vertical even without room for their numbers.
    labelled: () => true,
  },
  'bars that lie': {
    ...panel(
      dated(['2022-01-01/2022-12-31', '2022-01-01/2022-12-31', '2022-01-01/2022-12-31', '2023-01-01/2023-12-31']),
    ),
    bar: ({ id }) => OF_EACH.findIndex((of) => of.id === id),
  },
  'rows without a date': { ...panel(dated([null])), undated: 'no date' },
  'rows in their order': { ...panel(dated(['2022'])), days: null },
};

const frame = (composition: Frame['composition']): Frame => ({ composition, lang: 'en', groups: {}, inside: {} });

describe.each(Object.entries(frames))('%s', (_, one) => {
  const plot = timePlot(() => [one, { ...one, title: 'Again' }]);

  it.each(one.rows.map((row) => ({ row, kind: row.of.measured.kind })))('leave ink for $kind', async ({ row }) => {
    const geometry = timePlot(() => [one]).layout(one.rows, frame('narrow'));
    const drawing = plot.draw(geometry, fixedInk(imagePalette('light'), geometry.least, geometry));
    const whole = await markup(
      // biome-ignore lint/a11y/noSvgWithoutTitle: read here and never shown on a page
      <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${geometry.least} ${geometry.height}`}>
        {drawing}
      </svg>,
    );
    const alone = aloneIn(whole, row.id);
    expect(alone).not.toContain('NaN');
    const { width = 0, height = 0 } = new Resvg(alone).innerBBox() ?? {};
    expect(Math.min(width, height)).toBeGreaterThan(1);
  });

  it.each(COMPOSITIONS)('keep their labels apart in the %s composition, at any width', (composition) => {
    const geometry = plot.layout(one.rows, frame(composition));
    expect([0, 7, 60, 400, 2000].flatMap((extra) => touching(geometry, extra))).toEqual([]);
  });

  it('have targets as large as a fingertip', () => {
    const { panels, least, left, right } = plot.layout(one.rows, frame('narrow'));
    const px = least - left - right;
    const bands = panels.flatMap(({ marks }) => marks.map(({ band }) => band));
    const wide = bands.map(({ from, to }) => Math.round(pxAt(to, px) - pxAt(from, px)));
    expect(Math.min(TARGET, ...wide)).toBeGreaterThanOrEqual(TARGET);
    expect(Math.min(TARGET, ...bands.map(({ top, bottom }) => bottom - top))).toBeGreaterThanOrEqual(TARGET);
  });
});

it('matches its sheet in docs/marks', async () => {
  const all = Object.entries(frames).map(([title, one]): TimePanel => ({ ...one, title }));
  const geometry = timePlot(() => all).layout([], frame('wide'));
  const { least, height, left } = geometry;
  const sheet = await markup(
    // biome-ignore lint/a11y/noSvgWithoutTitle: a sheet is read, never shown on a page
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`${-left} 0 ${least} ${height}`} fontFamily="sans-serif">
      <rect x={-left} width={least} height={height} fill={COLOURS.light.paper} />
      {timePlot(() => all).draw(geometry, fixedInk(imagePalette('light'), least, geometry))}
    </svg>,
  );
  await expect(svgLines(sheet)).toMatchFileSnapshot(join(process.cwd(), 'docs/marks', 'time-plot.svg'));
});

describe('a panel', () => {
  const permits = ['tur-permits-2022-12', 'tur-permits-2023-11', 'tur-permits-2024-05', 'tur-permits-2025-01'];
  const rows = permits.map((id) => rowOf(figure(id)));

  it('joins only dots of the same series', () => {
    const other = rowOf(figure('tur-turkstat-stock-2024'));
    const { panels } = timePlot(() => [panel([...rows, other])]).layout(rows, frame('narrow'));
    expect(panels.map(({ joined }) => joined.length)).toEqual([rows.length - 1]);
  });

  it('draws bars horizontally only if they have no room for their numbers', () => {
    const areHorizontal = (one: TimePanel | undefined) =>
      one &&
      timePlot(() => [one, one])
        .layout(one.rows, frame('wide'))
        .panels.map(({ horizontal }) => horizontal !== null);
    expect(areHorizontal(frames['bars that lie'])).toEqual([true, true]);
    const { bar, ...alone } = { ...panel(dated(['2022-01-01/2022-12-31']).slice(0, 1)), bar: () => 0 };
    expect(areHorizontal({ ...alone, bar })).toEqual([false, false]);
  });

  it('labels only the rows that `labelled` selects', () => {
    const { panels } = timePlot(() => [{ ...panel(rows), labelled: ({ id }) => id === permits[0] }]).layout(
      rows,
      frame('wide'),
    );
    expect(panels.flatMap(({ labels }) => labels.map(textOf))).toEqual(['about 154,000']);
  });

  it('places its marks in percent, so that it fills any width', async () => {
    const plot = timePlot(() => [panel(rows)]);
    const svg = await markup(<g>{plot.draw(plot.layout(rows, frame('wide')), fluidInk)}</g>);
    expect(svg.match(/data-figure/g)).toHaveLength(rows.length);
    expect(svg).toMatch(/cx="[\d.]+%"/);
    // The coordinates of lines are hundredths of the width, stretched without their strokes.
    expect(svg.replaceAll('viewBox="0 0 100 100" preserveAspectRatio="none"', '')).not.toMatch(/style=|calc\(|viewBox/);
  });

  it('shares an axis with others of the same scale, with numbers once per line', () => {
    const three = [rows.slice(0, 1), rows.slice(1, 2), rows.slice(2)];
    const panels = three.map((some): TimePanel => ({ ...panel(some), scale: 'people' }));
    const placed = timePlot(() => panels, { columns: 3 }).layout(rows, frame('wide')).panels;
    expect(placed.map(({ ticks }) => ticks.filter(({ line }) => line !== null).length > 0)).toEqual([
      true,
      false,
      false,
    ]);
    expect(new Set(placed.map(({ ticks }) => ticks.map(({ y }) => y).join())).size).toBe(1);
  });
});
