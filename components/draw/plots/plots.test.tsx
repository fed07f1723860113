/**
 * Every kind of value leaves ink in every plot. The sheets are kept in docs/marks, to show authors of charts what there
 * is. After an intended change, run `npm run pictures`.
 */
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { COUNTED, FLOOR, REST } from '../../../data/bell-2024';
import { figure } from '../../../data/dataset';
import { restOf } from '../../../data/derive';
import { parsePeriod } from '../../../data/edtf';
import { sayMeasure, sayShort } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import { markup } from '../../figure/markup';
import type { Drawn, Frame, Geometry, Ink, Measured, Row } from '../chart';
import { fixedInk, imagePalette } from '../ink';
import { drawSymbolMap } from '../map/draw-symbol-map';
import { layoutSymbolMap } from '../map/layout-symbol-map';
import { svgLines } from '../marks/svg-lines';
import { COLOURS } from '../theme';
import { aloneIn } from './alone-in';
import { drawRowPlot } from './draw-row-plot';
import { drawTimeline } from './draw-timeline';
import { layoutRowPlot } from './layout-row-plot';
import { layoutTimeline } from './layout-timeline';
import type { Section } from './row-margins';
import { strip } from './strip';

const OURS = 'a remainder of ours';

/** A published figure of each kind, and a derived one. Two get other places, to be apart on the map. */
const ONE_OF_EACH: readonly Measured[] = [
  figure('bell-2024-arm'),
  { ...figure('arm-primakov-2022-04'), place: 'SRB' },
  figure('geo-arrivals-2022-reuters'),
  figure('kaz-stayed-2023'),
  { ...figure('nyt-economy-damage'), place: 'TUR' },
  figure('bell-2024-are'),
  restOf(REST, figure(FLOOR), COUNTED.map(figure)),
];
const rows: readonly Row[] = ONE_OF_EACH.map((of) => ({
  of,
  id: of.id,
  series: '',
  name: 'formula' in of ? OURS : of.measured.kind,
  detail: '',
  said: sayMeasure(of, 'en'),
  short: sayShort(of, 'en'),
}));
const published = rows.filter(({ name }) => name !== OURS);
/** A strip has room only for numbers: words and gaps are given beside it. */
const numbered = published.filter(({ of }) => numbersOf(of.measured).length > 0);

const WIDTH = 480;
const frame: Frame = { composition: 'wide', lang: 'en', groups: {}, inside: {} };
const section = (mark: Section['mark']): Section => ({
  title: '',
  note: '',
  rows,
  domain: [0, 150_000],
  ticks: [0, 50_000, 100_000, 150_000],
  sayTick: (n) => n.toLocaleString('en'),
  scale: 'people',
  colour: () => 'left',
  head: 'ink',
  mark,
  wholes: {},
});
const span = { period: parsePeriod('2022-02-24/2023-06-30'), reported: null } as const;
const items = published.map((row) => ({
  rows: [{ ...row, of: { ...row.of, ...span } }] as const,
  name: row.name,
  detail: '',
  said: row.short,
  colour: 'left' as const,
}));
const days = { first: '2022-01-01', last: '2023-12-31' };

const PALETTE = imagePalette('light');

type Picture = { readonly rows: readonly Row[]; readonly height: number; readonly draw: () => Drawn };

function picture<G extends Geometry>(
  drawn: readonly Row[],
  geometry: G,
  draw: (geometry: G, ink: Ink) => Drawn,
): Picture {
  const { left, aspect, below = 0 } = geometry;
  const height = aspect ? WIDTH / aspect + below : geometry.height;
  const draws = () => <g transform={`translate(${left} 0)`}>{draw(geometry, fixedInk(PALETTE, WIDTH, geometry))}</g>;
  return { rows: drawn, height, draw: draws };
}

const sheets: Readonly<Record<string, readonly Picture[]>> = {
  bars: [picture(rows, layoutRowPlot([section('bar')], 'wide'), drawRowPlot)],
  dots: [picture(rows, layoutRowPlot([section('dot')], 'wide'), drawRowPlot)],
  'symbol-map': [
    picture(
      published,
      layoutSymbolMap(rows, frame, {
        heading: 'Outside this map',
        uncounted: 'no number, which is not zero',
        home: 'Russia',
      }),
      drawSymbolMap,
    ),
  ],
  timeline: [
    picture(
      published,
      layoutTimeline([{ title: '', note: '', days, unit: 'month', items }], 'wide', 'en'),
      drawTimeline,
    ),
  ],
  strip: [picture(numbered, strip.layout(numbered, frame), strip.draw)],
};

const svgOf = (height: number, content: Drawn) =>
  markup(
    // biome-ignore lint/a11y/noSvgWithoutTitle: a sheet is read, never shown on a page
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`-8 -4 ${WIDTH + 16} ${height + 8}`} fontFamily="sans-serif">
      {content}
    </svg>,
  );

describe.each(Object.entries(sheets))('%s', (plot, pictures) => {
  const all = pictures.flatMap((one) => one.rows.map((row) => ({ ...one, row, kind: row.name })));

  it.each(all)('leaves ink for $kind', async ({ row, height, draw }) => {
    const whole = await svgOf(height, draw());
    const alone = aloneIn(whole, row.id);
    expect(alone).not.toContain('NaN');
    const { width = 0, height: tall = 0 } = new Resvg(alone).innerBBox() ?? {};
    expect(Math.min(width, tall)).toBeGreaterThan(1);
  });

  it('matches its sheet in docs/marks', async () => {
    let top = 0;
    const stacked = pictures.map(({ rows: [first], height, draw }) => {
      const place = `translate(0 ${top})`;
      top += height + 12;
      return (
        <g key={first?.id} transform={place}>
          {draw()}
        </g>
      );
    });
    const ground = <rect x={-8} y={-4} width={WIDTH + 16} height={top} fill={COLOURS.light.paper} />;
    const svg = await svgOf(
      top - 12,
      <>
        {ground}
        {stacked}
      </>,
    );
    await expect(svgLines(svg)).toMatchFileSnapshot(join(process.cwd(), 'docs/marks', `${plot}.svg`));
  });
});
