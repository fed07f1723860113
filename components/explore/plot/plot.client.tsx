'use client';

import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { numbersOf } from '../../../data/value';
import { type PlacedTick, placeTicks } from '../../draw/marks/axis';
import { Lines } from '../../draw/marks/lines';
import { SECTION, TICK } from '../../draw/marks/row-styles';
import type { ExploreFigure, ExploreSource } from '../explore-data';
import type { ExploreWording } from '../words';
import { AXIS, type PlotLayout, type PlotRow, plotHeight } from './layout-rows';
import type { Panel } from './panels';
import { type PlotForm, PlotRowShape } from './plot-row';
import { rowLabel, rowWords } from './row-words';

type Props = {
  /** Where everything stands, at the width it is drawn at. */
  layout: PlotLayout;
  scale: Panel['scale'];
  form: PlotForm;
  sources: Readonly<Record<string, ExploreSource>>;
  /** The row that Tab leads to. */
  stop: string | null;
  pins: readonly string[];
  /** Name of the list box. */
  label: string;
  say: ExploreWording;
};

/**
 * Figures on one axis. This file is the only one that pulls Recharts' chart in, and it is loaded after the
 * page has woken, because Recharts draws nothing on a server.
 *
 * Recharts' accessibility layer and tooltip are off: the layer would make one Tab stop with role
 * "application" that reads bare numbers, so a range would be read as its lower end; the tooltip can't be
 * pointed at. A list box of the same rows lies over the picture instead, which `FigureList` walks and
 * opens notes for. It is HTML of our own because Recharts' layers may not stand inside a list box.
 */
export default function Plot({ layout, scale, form, sources, stop, pins, label, say }: Props) {
  const { width } = layout;
  const [from, to] = layout.range;
  const [low, high] = scale.domain;
  const place = (at: number) => from + ((at - low) / (high - low)) * (to - from);
  const ticks = placeTicks(
    scale.ticks.map(({ at, label }) => ({ at: place(at) / width, text: label })),
    { plot: width, left: 0, right: 0 },
  );
  const points = layout.rows.map((row) => ({ row, x: placeOf(row.figure, form), y: row.y }));
  const lines = scale.ticks.map(({ at }) => at);
  const first = stop ?? layout.rows[0]?.figure.id;
  return (
    <>
      <ScatterChart
        accessibilityLayer={false}
        aria-hidden="true"
        width={width}
        height={plotHeight(layout)}
        margin={{ top: 0, right: width - to, bottom: AXIS, left: from }}
      >
        <XAxis
          dataKey="x"
          type="number"
          domain={[low, high]}
          ticks={lines}
          interval={0}
          niceTicks="none"
          orientation="top"
          height={AXIS}
          axisLine={false}
          tickLine={false}
          tick={false}
        />
        <Ticks ticks={ticks} width={width} y={AXIS - 8} />
        <Ticks ticks={ticks} width={width} y={AXIS + layout.height + TICK.size + 6} />
        <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide niceTicks="none" />
        {layout.beside &&
          lines.map((at) => (
            <ReferenceLine key={at} x={at} stroke={at === 0 && form !== 'timeline' ? 'var(--edge)' : 'var(--rule)'} />
          ))}
        {layout.titles.map(({ top, lines: words }) => (
          <g key={top} transform={`translate(0 ${AXIS})`}>
            <Lines lines={words} size={SECTION.size} weight={600} fill="var(--ink)" />
          </g>
        ))}
        <Scatter
          data={points}
          isAnimationActive={false}
          shape={({ payload }: { payload?: { row: PlotRow } }) =>
            payload ? (
              <PlotRowShape
                row={payload.row}
                form={form}
                layout={layout}
                shift={AXIS}
                ticks={lines}
                pinned={pins.includes(payload.row.figure.id)}
              />
            ) : (
              <g />
            )
          }
        />
      </ScatterChart>
      <div role="listbox" aria-multiselectable="true" aria-label={label}>
        {layout.rows.map(({ figure, top, height }) => (
          <div
            key={figure.id}
            role="option"
            aria-selected={pins.includes(figure.id)}
            aria-label={rowLabel(figure, rowWords(figure, sources, say, false))}
            tabIndex={figure.id === first ? 0 : -1}
            data-option={figure.id}
            style={{ top: top + AXIS, height }}
          />
        ))}
      </div>
    </>
  );
}

/** Where Recharts puts a row's point. The mark itself is drawn from the whole value. */
function placeOf(figure: ExploreFigure, form: PlotForm): number | undefined {
  if (form !== 'timeline') return numbersOf(figure.measured).at(-1);
  const day = figure.span.last ?? figure.span.first;
  return day === null ? undefined : Date.parse(day);
}

/** The scale's labels, at the head and again at the foot of a plot that may be longer than the screen. */
function Ticks({ ticks, width, y }: { ticks: readonly PlacedTick[]; width: number; y: number }) {
  return ticks.map(({ at, x, text, anchor }) => (
    <text key={at} x={at * width + x} y={y} fontSize={TICK.size} fill="var(--soft)" textAnchor={anchor}>
      {text}
    </text>
  ));
}
