import type { Drawn } from '../chart';
import { PALE } from '../theme';

/** A value whose number can be an area. */
export type AreaKind = 'point' | 'range' | 'at-least' | 'at-most';

/** Length in px of the spokes around a circle that mean "or more". */
export const SPOKE = 7;

/**
 * A value as a circle around (x, y) whose area is the number: filled for one number, a ring between the two ends of a
 * range, outward spokes for a floor, a dashed outline for a ceiling. `radii`, in px, are those of its numbers, the
 * lower first. `body` is the opacity of a filled circle, `rim` the colour of its edge.
 */
export function CircleMark(props: {
  x?: number;
  y?: number;
  kind: AreaKind;
  radii: readonly number[];
  colour: string;
  rim?: string;
  body?: number;
  strokeWidth?: number;
}): Drawn {
  const { x = 0, y = 0, kind, radii, colour, rim = colour, body = 0.1, strokeWidth } = props;
  // Zero is SVG's default, so it is left out.
  const at = { cx: x || undefined, cy: y || undefined };
  const [inner = 0, outer = inner] = radii;
  switch (kind) {
    case 'point':
      return <circle {...at} r={inner} fill={colour} fillOpacity={body} stroke={rim} strokeWidth={strokeWidth} />;
    case 'range':
      return (
        <g stroke={colour} fill="none">
          <circle {...at} r={(inner + outer) / 2} strokeWidth={Math.max(1, outer - inner)} strokeOpacity={PALE} />
          <circle {...at} r={inner} strokeWidth={strokeWidth} />
          <circle {...at} r={outer} strokeWidth={strokeWidth} />
        </g>
      );
    case 'at-least':
      return (
        <g stroke={colour} strokeWidth={strokeWidth}>
          <circle {...at} r={inner} fill={colour} fillOpacity={body} />
          <path d={spokes(x, y, inner)} />
        </g>
      );
    case 'at-most':
      return <circle {...at} r={inner} fill="none" stroke={colour} strokeWidth={strokeWidth} strokeDasharray="4 3" />;
  }
}

const spokes = (x: number, y: number, r: number) =>
  `M${x} ${y - r}v${-SPOKE}M${x} ${y + r}v${SPOKE}M${x - r} ${y}h${-SPOKE}M${x + r} ${y}h${SPOKE}`;
