import type { Drawn, Ink } from '../chart';
import { px } from './px';

/** A vertical stretch, in px down. */
export type Stretch = readonly [top: number, bottom: number];

/** A vertical line at a fraction of the plot, interrupted between the stretches it runs through. */
export function Upright(props: {
  at: number;
  through: readonly Stretch[];
  stroke: string;
  strokeWidth?: number;
  ink: Pick<Ink, 'along'>;
}): Drawn {
  const { at, through, stroke, strokeWidth, ink } = props;
  const x = ink.along(at);
  const [top, bottom] = [through[0]?.[0] ?? 0, through.at(-1)?.[1] ?? 0];
  const dashes = through.flatMap(([start, end], i) => {
    const next = through[i + 1];
    return [px(end - start), ...(next ? [px(next[0] - end)] : [])];
  });
  return (
    <line
      x1={x}
      x2={x}
      y1={px(top)}
      y2={px(bottom)}
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={through.length > 1 ? dashes.join(' ') : undefined}
    />
  );
}
