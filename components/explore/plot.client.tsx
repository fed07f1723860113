'use client';

import { useMemo } from 'react';
import { ReferenceLine, Scatter, ScatterChart, Tooltip, useXAxisScale, XAxis, YAxis } from 'recharts';
import { numbersOf } from '../../data/value';
import { SIZES } from '../theme';
import type { ExploreFigure, ExploreScale, ExploreSource } from './explore-data';
import { FigureNote } from './figure-note';
import { type FittedTick, fitTicks } from './fit-ticks';
import { AXIS, layoutRows, type PlotRow } from './layout-rows';
import { PlotRowShape } from './plot-row';
import { rowWords } from './row-words';
import type { ExploreWording } from './wording';

type Props = {
  figures: readonly ExploreFigure[];
  scale: ExploreScale;
  sources: Readonly<Record<string, ExploreSource>>;
  /** Width to draw at, in px. */
  width: number;
  label: string;
  say: ExploreWording;
};

/**
 * The figures on one scale. This file is the only one that pulls Recharts' chart in, and it is loaded
 * after the page has woken, because Recharts draws nothing on a server.
 *
 * Recharts' accessibility layer is off: it would make one Tab stop with role "application" that reads bare
 * numbers, so a range would be read as its lower end. To a screen reader the chart is one named image;
 * the table under it holds the same rows, notes included, and is what keyboard and screen reader use.
 */
export default function Plot({ figures, scale, sources, width, label, say }: Props) {
  const layout = useMemo(
    () => layoutRows(figures, (figure) => rowWords(figure, sources, say), width),
    [figures, sources, say, width],
  );
  const [from, to] = layout.range;
  const [low, high] = scale.domain;
  const ticks = fitTicks(scale.ticks, (at) => from + ((at - low) / (high - low)) * (to - from), width);
  const points = layout.rows.map((row) => ({ row, x: numbersOf(row.figure.measured).at(-1), y: row.y }));
  const lines = ticks.map(({ at }) => at);
  return (
    <div role="img" aria-label={label}>
      <ScatterChart
        accessibilityLayer={false}
        width={width}
        height={layout.height + 2 * AXIS}
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
        <Ticks ticks={ticks} y={AXIS - 8} />
        <Ticks ticks={ticks} y={AXIS + layout.height + SIZES.tick + 6} />
        <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide niceTicks="none" />
        {layout.beside &&
          lines.map((at) => <ReferenceLine key={at} x={at} stroke={at === 0 ? 'var(--edge)' : 'var(--rule)'} />)}
        <Scatter
          data={points}
          isAnimationActive={false}
          shape={({ payload }: { payload?: { row: PlotRow } }) =>
            payload ? <PlotRowShape row={payload.row} layout={layout} shift={AXIS} ticks={lines} /> : <g />
          }
        />
        <Tooltip
          cursor={false}
          // Beside a mark on a phone there is no room for a note: it begins at the left edge.
          position={layout.beside ? {} : { x: 0 }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const point: { row: PlotRow } | undefined = payload[0]?.payload;
            if (!active || !point) return null;
            const { figure } = point.row;
            return <FigureNote key={figure.id} figure={figure} source={sources[figure.source]} say={say} />;
          }}
        />
      </ScatterChart>
    </div>
  );
}

/** The scale's labels, at the head and again at the foot of a plot that may be longer than the screen. */
function Ticks({ ticks, y }: { ticks: readonly FittedTick[]; y: number }) {
  const scale = useXAxisScale();
  if (!scale) return null;
  return ticks.map(({ at, label, anchor }) => (
    <text key={at} x={scale(at)} y={y} fontSize={SIZES.tick} fill="var(--soft)" textAnchor={anchor}>
      {label}
    </text>
  ));
}
