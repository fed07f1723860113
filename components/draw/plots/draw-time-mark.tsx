import type { Drawn, Ink } from '../chart';
import { BarMark } from '../marks/bar-mark';
import { across, LineSets, upright } from '../marks/fluid-lines';
import { openArrow } from '../marks/open-arrow';
import { OPEN_SPAN } from '../marks/place-time';
import { px } from '../marks/px';
import { Spot } from '../marks/spot';
import { PALE, PALE_BAR } from '../theme';
import { ARROW, ARROW_OFFSET, CLAIM, DOT, downArrowLength, type PlacedTimeMark, STOP } from './place-time-mark';

type Props = { readonly mark: PlacedTimeMark; readonly colour: string; readonly ink: Ink };

/** One value against time: a dot on its day, a line over its days, or a bar for its year. */
export function DrawnTimeMark({ mark, ink }: { mark: PlacedTimeMark; ink: Ink }): Drawn {
  const props = { mark, ink, colour: ink.colour(mark.colour) };
  if (mark.form === 'horizontal') return <HorizontalBar {...props} />;
  if (mark.form === 'bar') return <YearBar {...props} />;
  if (mark.form === 'stretch') return <Stretch {...props} />;
  return <Dot {...props} />;
}

/** The path of an arrow up (`way` 1) or down (-1) from `y`, in px around x = 0. */
const arrow = (y: number, length: number, way: 1 | -1) => {
  const tip = y - way * length;
  return `M0 ${px(y)}V${px(tip)}M-5 ${px(tip + way * 6)}L0 ${px(tip)}L5 ${px(tip + way * 6)}`;
};

function Dot({ mark, colour, ink }: Props): Drawn {
  const { row, at, value, zero } = mark;
  const hollow = row.claimed === true || 'formula' in row.of;
  switch (value.kind) {
    case 'point':
      return (
        <>
          <circle
            cx={ink.along(at)}
            cy={value.x}
            r={hollow ? DOT - 1 : DOT}
            fill={hollow ? ink.colour('paper') : colour}
            stroke={hollow ? colour : undefined}
            strokeWidth={hollow ? 2 : undefined}
          />
          {row.emphasis && (
            <circle cx={ink.along(at)} cy={value.x} r={DOT + 3.5} fill="none" stroke={colour} strokeWidth={1.5} />
          )}
        </>
      );
    case 'range':
      return (
        <Spot at={at} y={0} ink={ink}>
          <rect
            x={-3.5}
            y={value.x2}
            width={7}
            height={px(value.x1 - value.x2)}
            fill={hollow ? ink.colour('paper') : colour}
            fillOpacity={hollow ? undefined : PALE}
            stroke={hollow ? colour : undefined}
            strokeWidth={hollow ? 1.5 : undefined}
          />
          <path d={`M${-STOP} ${value.x2}H${STOP}M${-STOP} ${value.x1}H${STOP}`} stroke={colour} strokeWidth={2.5} />
        </Spot>
      );
    case 'at-least':
    case 'at-most': {
      const up = value.kind === 'at-least';
      return (
        <Spot at={at} y={0} ink={ink}>
          <path
            d={`${hollow ? '' : `M${-STOP} ${value.x}H${STOP}`}${arrow(value.x, up ? ARROW : downArrowLength(value.x, zero), up ? 1 : -1)}`}
            stroke={colour}
            strokeWidth={2}
            fill="none"
          />
          {hollow && <circle cy={value.x} r={CLAIM} fill={ink.colour('paper')} stroke={colour} strokeWidth={2} />}
        </Spot>
      );
    }
    case 'word':
    case 'missing':
      return null;
  }
}

/** A number over the days it covers: a line with two stops at its height, or an arrow for an end that isn't given. */
function Stretch({ mark, colour, ink }: Props): Drawn {
  const { row, from, to, value, open, zero } = mark;
  if (value.kind === 'word' || value.kind === 'missing') return null;
  const hollow = row.claimed === true || 'formula' in row.of;
  const heights = value.kind === 'range' ? [value.x2, value.x1] : [value.x];
  const [high = 0] = heights;
  const up = value.kind === 'at-least';
  return (
    <g stroke={colour} fill="none">
      {/* Only a tint, as the two lines already show the range. */}
      {value.kind === 'range' && open === null && !hollow && (
        <rect
          pointerEvents="none"
          x={ink.along(from)}
          y={value.x2}
          width={ink.along(to - from)}
          height={px(value.x1 - value.x2)}
          fill={colour}
          fillOpacity={PALE_BAR}
          stroke="none"
        />
      )}
      {open === null ? (
        <Days mark={mark} heights={heights} colour={colour} ink={ink} />
      ) : (
        heights.map((y) => <OpenDays key={y} mark={mark} y={y} ink={ink} />)
      )}
      {(up || value.kind === 'at-most') && (
        <Spot at={from} y={0} ink={ink}>
          <g transform={`translate(${open === 'begin' ? -OPEN_SPAN / 2 : ARROW_OFFSET} 0)`}>
            <path d={arrow(high, up ? ARROW : downArrowLength(high, zero), up ? 1 : -1)} strokeWidth={2} />
          </g>
        </Spot>
      )}
    </g>
  );
}

/** Days of which one end isn't given: a stop, and an arrow of fixed length. */
function OpenDays({ mark, y, ink }: Pick<Props, 'mark' | 'ink'> & { readonly y: number }): Drawn {
  const way = mark.open === 'end' ? 1 : -1;
  return (
    <Spot at={mark.from} y={0} ink={ink}>
      <path d={`M0 ${px(y - 5)}V${px(y + 5)}${openArrow(0, y, { way, length: OPEN_SPAN })}`} strokeWidth={2} />
    </Spot>
  );
}

/** The line at each of its heights. Where the days continue beyond the axis, it ends in a point instead of a stop. */
function Days({ mark, heights, colour, ink }: Props & { readonly heights: readonly number[] }): Drawn {
  const { row, from, to, cut } = mark;
  const hollow = row.claimed === true || 'formula' in row.of;
  const stops = [cut.begin ? [] : [from], cut.end ? [] : [to]].flat();
  const places = heights.flatMap((y) => stops.map((at) => ({ at, y })));
  const point = (at: number, way: 1 | -1) =>
    heights.map((y) => (
      <Spot key={y} at={at} y={0} ink={ink}>
        <path d={`M${-6 * way} ${px(y - 5)}L0 ${y}L${-6 * way} ${px(y + 5)}`} strokeWidth={2} />
      </Spot>
    ));
  return (
    <>
      <LineSets
        sets={[
          { lines: heights.map((y) => across(from, to, y)), stroke: colour, strokeWidth: hollow ? 1.5 : 4 },
          {
            lines: hollow ? [] : places.map(({ at, y }) => upright(at, y - 5, y + 5)),
            stroke: colour,
            strokeWidth: 2,
          },
        ]}
        ink={ink}
      />
      {hollow &&
        places.map(({ at, y }) => (
          <circle key={`${at} ${y}`} cx={ink.along(at)} cy={y} r={CLAIM} fill={ink.colour('paper')} strokeWidth={2} />
        ))}
      {cut.begin && point(from, -1)}
      {cut.end && point(to, 1)}
    </>
  );
}

/**
 * The number of one year as a vertical bar from zero: opaque as far as it is certain, pale in an outline to a range's
 * upper end; a ceiling is an empty dashed outline.
 */
function YearBar({ mark, colour, ink }: Props): Drawn {
  const { row, at, from, to, value, zero } = mark;
  if (value.kind === 'word' || value.kind === 'missing') return null;
  const box = (y1: number, y2: number) => ({
    x: ink.along(from),
    width: ink.along(to - from),
    y: Math.min(y1, y2),
    height: px(Math.abs(y2 - y1)),
  });
  const provenance = row.claimed === true ? 'claimed' : 'formula' in row.of ? 'derived' : 'counted';
  const sure = (y: number) => (
    <rect
      {...box(y, zero)}
      fill={provenance === 'claimed' ? 'none' : colour}
      fillOpacity={provenance === 'derived' ? PALE_BAR : undefined}
      stroke={provenance === 'counted' ? undefined : colour}
      strokeWidth={provenance === 'counted' ? undefined : 1.5}
    />
  );
  switch (value.kind) {
    case 'point':
      return sure(value.x);
    case 'range':
      return (
        <>
          {sure(value.x1)}
          <rect {...box(value.x1, value.x2)} fill={colour} fillOpacity={PALE_BAR} stroke={colour} strokeWidth={1.5} />
        </>
      );
    case 'at-least':
      return (
        <>
          {sure(value.x)}
          <Spot at={at} y={0} ink={ink}>
            <path d={arrow(value.x, ARROW, 1)} stroke={colour} strokeWidth={2} fill="none" />
          </Spot>
        </>
      );
    case 'at-most':
      return <rect {...box(value.x, zero)} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="4 3" />;
  }
}

/** The number of one year as a horizontal bar: `value` and `zero` are places along the plot. */
function HorizontalBar({ mark: { row, value, zero, top, bottom }, colour, ink }: Props): Drawn {
  const provenance = row.claimed === true ? 'claimed' : 'formula' in row.of ? 'derived' : 'counted';
  const box = { y: (top + bottom) / 2, thick: bottom - top };
  return <BarMark placed={value} zero={zero} {...box} colour={colour} provenance={provenance} ink={ink} />;
}
