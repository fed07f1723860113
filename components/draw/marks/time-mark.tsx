import type { Drawn, Ink } from '../chart';
import { inPx } from './bar-mark';
import { across, FluidLines, upright } from './fluid-lines';
import { openArrow } from './open-arrow';
import { OPEN_SPAN, type PlacedTime } from './place-time';
import { Spot } from './spot';

/**
 * A time: a diamond for a day, larger with `emphasis`; a line with stops for a span; an arrow for an end that is not
 * given; a dashed box for a month whose day is not known.
 */
export function TimeMark(props: {
  time: PlacedTime;
  y: number;
  colour: string;
  emphasis: boolean;
  ink?: Pick<Ink, 'along'>;
}): Drawn {
  const { time, y, colour, emphasis, ink = inPx } = props;
  if (time.kind === 'day') {
    const r = emphasis ? 8 : 6;
    return (
      <Spot at={time.x} y={y} ink={ink}>
        <path d={`M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`} fill={colour} />
      </Spot>
    );
  }
  if (time.kind === 'month') return <MonthBox x1={time.x1} x2={time.x2} y={y} colour={colour} ink={ink} />;
  const { x1, x2, loose, begin, end } = time;
  const stops = [begin === 'stop' ? [x1] : [], end === 'stop' ? [x2] : []].flat();
  const isOpen = begin === 'open' || end === 'open';
  return (
    <>
      <FluidLines lines={stops.map((x) => upright(x, y - 7, y + 7))} stroke={colour} strokeWidth={2} ink={ink} />
      {isOpen ? (
        <Spot at={begin === 'open' ? x2 : x1} y={y} ink={ink}>
          <path
            d={openArrow(0, 0, { way: begin === 'open' ? -1 : 1, length: OPEN_SPAN })}
            stroke={colour}
            strokeWidth={2}
            fill="none"
          />
        </Spot>
      ) : (
        <FluidLines lines={[across(x1, loose, y)]} stroke={colour} strokeWidth={6} ink={ink} />
      )}
      {end === 'month' && <MonthBox x1={loose} x2={x2} y={y} colour={colour} ink={ink} />}
    </>
  );
}

type Stretch = { x1: number; x2: number; y: number; colour: string; ink: Pick<Ink, 'along'> };

/** A day of which only the month is known, drawn as wide as the month. */
function MonthBox({ x1, x2, y, colour, ink }: Stretch): Drawn {
  return (
    <rect
      x={ink.along(x1)}
      y={y - 6}
      width={ink.along(x2 - x1)}
      height={12}
      fill="none"
      stroke={colour}
      strokeWidth={1.5}
      strokeDasharray="2 2"
    />
  );
}
