import type { Drawn, Ink } from '../chart';
import { PALE } from '../theme';
import { inPx } from './bar-mark';
import { across, LineSets, upright } from './fluid-lines';
import { openArrow } from './open-arrow';
import type { PlacedValue } from './place-value';
import { Spot } from './spot';

/**
 * One value on a scale: a dot, a band with two ends and no middle, or a tick with an arrow. A word and a gap draw
 * nothing, as they have no place on it. `emphasis` rings the dot; a `claimed` value is hollow.
 */
export function ValueMark(props: {
  placed: PlacedValue;
  y: number;
  colour: string;
  emphasis: boolean;
  claimed?: boolean;
  /** The background, which fills hollow marks. */
  paper?: string;
  /** Radius of a dot, in px. */
  radius?: number;
  ink?: Pick<Ink, 'along'>;
}): Drawn {
  const { placed, y, colour, emphasis, claimed = false, paper = 'none', radius = 6, ink = inPx } = props;
  switch (placed.kind) {
    case 'point': {
      const at = { cx: ink.along(placed.x), cy: y };
      if (claimed) return <circle {...at} r={radius - 1} fill={paper} stroke={colour} strokeWidth={2} />;
      if (!emphasis) return <circle {...at} r={radius} fill={colour} />;
      return (
        <>
          <circle {...at} r={6} fill={colour} />
          <circle {...at} r={9.5} fill="none" stroke={colour} strokeWidth={1.5} />
        </>
      );
    }
    case 'range': {
      const { x1, x2 } = placed;
      const opacity = claimed ? 0.25 : PALE;
      return (
        <LineSets
          sets={[
            { lines: [across(x1, x2, y)], stroke: colour, strokeWidth: 7, strokeOpacity: opacity },
            { lines: [upright(x1, y - 7, y + 7), upright(x2, y - 7, y + 7)], stroke: colour, strokeWidth: 2.5 },
          ]}
          ink={ink}
        />
      );
    }
    case 'at-least':
    case 'at-most':
      return (
        <Spot at={placed.x} y={y} ink={ink}>
          <path
            d={`M0 -7V7${openArrow(0, 0, { way: placed.kind === 'at-least' ? 1 : -1 })}`}
            stroke={colour}
            strokeWidth={2}
            strokeDasharray={claimed ? '3 2' : undefined}
            fill="none"
          />
        </Spot>
      );
    case 'word':
    case 'missing':
      return null;
  }
}
