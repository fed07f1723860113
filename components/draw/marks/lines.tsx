import type { Drawn, Ink } from '../chart';
import { inPx } from './bar-mark';
import { px } from './px';
import type { TextLine } from './text';

export type Setting = {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number | undefined;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** The fill of the detail after a name. */
  readonly quiet?: string;
  readonly ink?: Pick<Ink, 'along'>;
  /** Whether screen readers skip it, because the mark's name has the same words. */
  readonly hidden?: true | undefined;
};

/** Lines of text at measured places. Several share one group for their style, as a chart has hundreds of elements. */
export function Lines({
  lines,
  size,
  fill,
  weight,
  anchor,
  quiet,
  ink = inPx,
  hidden,
}: Setting & { lines: readonly TextLine[] }): Drawn {
  const set = {
    fontSize: size,
    fontWeight: weight,
    fill,
    textAnchor: anchor === 'start' ? undefined : anchor,
    'aria-hidden': hidden,
  };
  const isOne = lines.length === 1;
  const texts = lines.map(({ at, x, y, text, after }) => (
    <text key={`${at} ${x} ${y} ${text}`} {...place(ink, at, x)} y={px(y)} {...(isOne && set)}>
      {/* The space is outside the tspan, because the image renderer drops a leading one. */}
      {text && after ? `${text} ` : text}
      {after && (
        <tspan fontWeight={400} fill={quiet}>
          {after}
        </tspan>
      )}
    </text>
  ));
  return texts.length > 1 ? <g {...set}>{texts}</g> : texts;
}

/** Attributes for a place `x` px from the fraction `at` of the plot. */
export function place(ink: Pick<Ink, 'along'>, at: number | undefined, x: number) {
  if (at === undefined || at === 0) return { x: px(x) };
  const along = ink.along(at);
  return typeof along === 'number' ? { x: px(along + x) } : { x: along, dx: px(x) || undefined };
}
