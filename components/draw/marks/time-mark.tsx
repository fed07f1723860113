import type { Drawn } from '../chart';
import { hatchPath } from './hatch';
import { openArrow } from './open-arrow';
import type { PlacedTime } from './place-time';

/**
 * A time: a diamond for a day, larger with `emphasis`; a line with stops for a stretch; an arrow where an end is not
 * given; a hatched box for a month in which the day is not known.
 */
export function TimeMark(props: { time: PlacedTime; y: number; colour: string; emphasis: boolean }): Drawn {
  const { time, y, colour, emphasis } = props;
  if (time.kind === 'day') return <Diamond x={time.x} y={y} colour={colour} emphasis={emphasis} />;
  if (time.kind === 'month') return <Loose x1={time.x1} x2={time.x2} y={y} colour={colour} />;
  const { x1, x2, loose, begin, end } = time;
  const arrow =
    begin === 'open' ? openArrow(x2, y, { way: -1, length: x2 - x1 }) : openArrow(x1, y, { length: x2 - x1 });
  return (
    <g stroke={colour} fill="none">
      {begin === 'stop' && <path d={`M${x1} ${y - 7}V${y + 7}`} strokeWidth={2} />}
      {begin === 'open' || end === 'open' ? (
        <path d={arrow} strokeWidth={2} />
      ) : (
        <path d={`M${x1} ${y}H${loose}`} strokeWidth={6} />
      )}
      {end === 'stop' && <path d={`M${x2} ${y - 7}V${y + 7}`} strokeWidth={2} />}
      {end === 'month' && <Loose x1={loose} x2={x2} y={y} colour={colour} />}
    </g>
  );
}

function Diamond({ x, y, colour, emphasis }: { x: number; y: number; colour: string; emphasis: boolean }): Drawn {
  const r = emphasis ? 8 : 6;
  return <path d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} fill={colour} />;
}

/** A month in which the day is not known: as wide as the month, and hatched. */
function Loose({ x1, x2, y, colour }: { x1: number; x2: number; y: number; colour: string }): Drawn {
  const box = { x: x1, y: y - 6, width: x2 - x1, height: 12 };
  return (
    <g stroke={colour} fill="none">
      <path d={hatchPath(box, 5)} strokeWidth={1.25} />
      <rect {...box} strokeWidth={1.25} />
    </g>
  );
}
