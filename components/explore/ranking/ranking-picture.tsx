import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { numbersOf } from '../../../data/value';
import { Lines } from '../../draw/marks/lines';
import { placeValue } from '../../draw/marks/place-value';
import { DETAIL, NAME, SAID, SECTION, TICK } from '../../draw/marks/row-styles';
import { ValueMark } from '../../draw/marks/value-mark';
import { coloursOf } from '../drawn-row';
import { AXIS_LINE, HALF_STRIP, type RankedRow, type Ranking } from './layout-ranking';

/** A ranking on Recharts' axis. Each row is a point of its scatter, drawn from the whole value by the site's own marks. */
export function RankingPicture({ layout, pins }: { layout: Ranking; pins: readonly string[] }) {
  const { width, height, range, domain, ticks, labels, rows, beside, titles } = layout;
  const [from, to] = range;
  const colours = coloursOf(rows.map(({ figure }) => figure));
  const scale = (n: number) => from + ((n - domain[0]) / (domain[1] - domain[0])) * (to - from);
  const points = rows.map((row) => ({ row, x: numbersOf(row.figure.measured).at(-1), y: row.y }));
  return (
    <ScatterChart
      accessibilityLayer={false}
      aria-hidden="true"
      width={width}
      height={height}
      margin={{ top: 0, right: width - to, bottom: 0, left: from }}
    >
      <XAxis type="number" dataKey="x" domain={[...domain]} hide niceTicks="none" />
      <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide niceTicks="none" />
      {beside
        ? ticks.map((n) => (
            <ReferenceLine
              key={n}
              segment={[
                { x: n, y: AXIS_LINE + 4 },
                { x: n, y: height },
              ]}
              stroke={n === 0 ? 'var(--edge)' : 'var(--rule)'}
              zIndex={-1}
            />
          ))
        : rows.flatMap(({ y }) =>
            ticks.map((n) => (
              <path
                key={`${y} ${n}`}
                d={`M${scale(n)} ${y - HALF_STRIP + 4}v${2 * HALF_STRIP - 8}`}
                stroke={n === 0 ? 'var(--edge)' : 'var(--rule)'}
              />
            )),
          )}
      {labels.map(({ at, x, text, anchor }) => (
        <text key={at} x={at * width + x} y={AXIS_LINE} fontSize={TICK.size} fill="var(--soft)" textAnchor={anchor}>
          {text}
        </text>
      ))}
      {titles.map(({ lines, notes }) => (
        <g key={`${lines[0]?.y} ${lines[0]?.text}`}>
          {/* The axis runs through behind a heading's words and must not be seen there. */}
          {beside && lines[0] && <Ground top={lines[0].y - SECTION.size} lines={[...lines, ...notes]} width={width} />}
          <Lines lines={lines} size={SECTION.size} weight={600} fill="var(--ink)" />
          <Lines lines={notes} size={DETAIL.size} fill="var(--soft)" />
        </g>
      ))}
      <Scatter
        data={points}
        isAnimationActive={false}
        shape={({ payload }: { payload?: { row: RankedRow } }) =>
          payload ? (
            <Row
              row={payload.row}
              scale={scale}
              colour={`var(--${colours.get(payload.row.figure.measure) ?? 'one'})`}
              pinned={pins.includes(payload.row.figure.id)}
            />
          ) : (
            <g />
          )
        }
      />
    </ScatterChart>
  );
}

function Ground({ top, lines, width }: { top: number; lines: Ranking['titles'][number]['lines']; width: number }) {
  return <rect y={top} width={width} height={(lines.at(-1)?.y ?? top) + 5 - top} fill="var(--paper)" />;
}

function Row(props: { row: RankedRow; scale: (n: number) => number; colour: string; pinned: boolean }) {
  const { row, scale, colour, pinned } = props;
  const { figure, y, top, height, name, said } = row;
  const isArticle = figure.origin === 'article';
  const strong = isArticle ? 'var(--accent)' : 'var(--ink)';
  return (
    <g data-figure={figure.id} data-kind={figure.measured.kind}>
      {pinned && <rect x={-8} y={top + 3} width={3} height={height - 6} fill="var(--ink)" />}
      <Lines lines={name} size={NAME.size} weight={600} fill={strong} quiet="var(--soft)" />
      <ValueMark
        placed={placeValue(figure.measured, scale)}
        y={y}
        colour={isArticle ? 'var(--accent)' : colour}
        emphasis={isArticle}
        claimed={figure.counted_by === 'official-claim'}
        paper="var(--paper)"
      />
      <Lines lines={said} size={SAID.size} fill={strong} anchor="end" />
    </g>
  );
}
