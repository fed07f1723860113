import { type ScaleFunction, useXAxisScale } from 'recharts';
import { BarMark } from '../../draw/marks/bar-mark';
import { Lines } from '../../draw/marks/lines';
import { placeLabel, placeMiddle } from '../../draw/marks/place-label';
import { daysOn, placeSpan } from '../../draw/marks/place-time';
import { inkExtent, placeValue } from '../../draw/marks/place-value';
import { DETAIL, SAID } from '../../draw/marks/row-styles';
import { textWidth } from '../../draw/marks/text';
import { TimeMark } from '../../draw/marks/time-mark';
import { ValueMark } from '../../draw/marks/value-mark';
import type { ExploreFigure } from '../explore-data';
import { FLAGS, type PlotLayout, type PlotRow, STATEMENT, STRIP } from './layout-rows';

/** How a figure is drawn: its value on an axis, its value as a bar, or its days on an axis of time. */
export type PlotForm = 'values' | 'bars' | 'timeline';

/**
 * One figure as Recharts' scatter shape: its words, its mark and its value.
 * Numbers go through Recharts' own scale, the one its axis is drawn with. `shift` is the top of the first row.
 */
export function PlotRowShape(props: {
  row: PlotRow;
  form: PlotForm;
  layout: PlotLayout;
  shift: number;
  /** Where the scale has its lines. */
  ticks: readonly number[];
  pinned: boolean;
}) {
  const { row, form, layout, shift, ticks, pinned } = props;
  const scale = useXAxisScale();
  if (!scale) return null;
  const { figure, y } = row;
  const strong = figure.origin === 'article' ? 'var(--accent)' : 'var(--ink)';
  return (
    <g data-figure={figure.id} data-kind={figure.measured.kind} transform={`translate(0 ${shift})`}>
      {pinned && <rect x={0} y={row.top + 4} width={3} height={row.height - 8} fill="var(--ink)" />}
      <path d={`M0 ${row.top + row.height - 0.5}H${layout.width}`} stroke="var(--rule)" />
      {!layout.beside && <StripGrid y={y} at={ticks} scale={scale} />}
      <g transform={pinned ? 'translate(10 0)' : undefined}>
        <Lines lines={row.head} size={DETAIL.size} fill="var(--soft)" />
        <Lines lines={row.statement} size={STATEMENT.size} fill="var(--ink)" />
        <Lines lines={row.flags} size={FLAGS.size} weight={600} fill={strong} />
        <Lines lines={row.value} size={SAID.size} weight={600} fill={strong} />
      </g>
      <FigureMark figure={figure} form={form} y={y} scale={(n) => scale(n) ?? 0} />
      {layout.beside && form !== 'timeline' && (
        <ValueLabel figure={figure} y={y} scale={(n) => scale(n) ?? 0} layout={layout} fill={strong} />
      )}
    </g>
  );
}

type Placed = { figure: ExploreFigure; y: number; scale: (n: number) => number };

function FigureMark({ figure, form, y, scale }: Placed & { form: PlotForm }) {
  const article = figure.origin === 'article';
  const colour = article ? 'var(--accent)' : 'var(--left)';
  if (form === 'timeline') {
    const time = placeSpan(figure.span, daysOn(scale));
    return time && <TimeMark time={time} y={y} colour={colour} emphasis={article} />;
  }
  const placed = placeValue(figure.measured, scale);
  if (form === 'bars') return <BarMark placed={placed} zero={scale(0)} y={y} colour={colour} />;
  return <ValueMark placed={placed} y={y} colour={colour} emphasis={article} />;
}

/** The value beside its mark, or above one that leaves room at neither side. */
function ValueLabel({ figure, y, scale, layout, fill }: Placed & { layout: PlotLayout; fill: string }) {
  const ink = inkExtent(placeValue(figure.measured, scale));
  if (!ink) return null;
  const wide = textWidth(figure.short, SAID);
  const room = { left: layout.range[0] - 8, right: layout.width };
  const beside = placeLabel(ink, wide, room);
  const at = beside
    ? { x: beside.x, y: y + Math.round(SAID.size * 0.36) }
    : { x: placeMiddle((ink[0] + ink[1]) / 2, wide, room), y: y - 14 };
  return (
    <Lines
      lines={[{ text: figure.short, ...at }]}
      size={SAID.size}
      weight={600}
      fill={fill}
      anchor={beside?.anchor ?? 'middle'}
    />
  );
}

/** The scale's lines where words stand above the marks: only behind the mark, so that no line crosses a word. */
function StripGrid({ y, at, scale }: { y: number; at: readonly number[]; scale: ScaleFunction }) {
  return at.map((n) => (
    <path
      key={n}
      d={`M${scale(n)} ${y - STRIP / 2 + 2}V${y + STRIP / 2}`}
      stroke={n === 0 ? 'var(--edge)' : 'var(--rule)'}
    />
  ));
}
