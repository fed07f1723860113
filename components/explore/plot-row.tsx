import { type ScaleFunction, useXAxisScale } from 'recharts';
import { Lines } from '../marks/lines';
import { placeValue } from '../marks/place-value';
import { textWidth } from '../marks/text';
import { ValueMark } from '../marks/value-mark';
import { SIZES } from '../theme';
import { FLAGS, HEAD, type PlotLayout, type PlotRow, STATEMENT, STRIP, VALUE } from './layout-rows';
import { placeValueLabel } from './place-value-label';

/**
 * One figure as Recharts' scatter shape: its whole stripe, so that the note opens from the words too.
 * Numbers go through Recharts' own scale, the one its axis is drawn with. `shift` is the top of the first row.
 */
export function PlotRowShape(props: {
  row: PlotRow;
  layout: PlotLayout;
  shift: number;
  /** Where the scale has its lines. */
  ticks: readonly number[];
}) {
  const { row, layout, shift, ticks } = props;
  const scale = useXAxisScale();
  if (!scale) return null;
  const { figure, y } = row;
  const article = figure.origin === 'article';
  const colour = article ? 'var(--accent)' : 'var(--left)';
  const placed = placeValue(figure.measured, (n) => scale(n) ?? 0);
  const label = layout.beside ? placeValueLabel(placed, textWidth(figure.short, VALUE), besideRoom(layout)) : null;
  const strong = article ? 'var(--accent)' : 'var(--ink)';
  return (
    <g className="explore-row" data-figure={figure.id} data-kind={placed.kind} transform={`translate(0 ${shift})`}>
      <rect className="explore-band" x={0} y={row.top} width={layout.width} height={row.height} />
      <path d={`M0 ${row.top + row.height - 0.5}H${layout.width}`} stroke="var(--rule)" />
      {!layout.beside && <StripGrid y={y} at={ticks} scale={scale} />}
      <Lines lines={row.head} size={HEAD.size} fill="var(--soft)" />
      <Lines lines={row.statement} size={STATEMENT.size} fill="var(--ink)" />
      <Lines lines={row.flags} size={FLAGS.size} weight={600} fill={strong} />
      <Lines lines={row.value} size={VALUE.size} weight={600} fill={strong} />
      <ValueMark placed={placed} y={y} colour={colour} emphasis={article} />
      {label && (
        <Lines
          lines={[{ text: figure.short, x: label.x, y: y + (label.above ? -14 : Math.round(SIZES.said * 0.36)) }]}
          size={VALUE.size}
          weight={600}
          fill={strong}
          anchor={label.anchor}
          halo="var(--paper)"
        />
      )}
    </g>
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

/** The stretch beside the column of words that value labels may take. */
const besideRoom = ({ range, width }: PlotLayout) => ({ left: range[0] - 8, right: width });
