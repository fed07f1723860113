import { px } from './px';

/** A path of upright lines, for SVG: where they are broken, a dash pattern says so. */
export type Verticals = { readonly d: string; readonly strokeDasharray?: string };

/**
 * Upright lines at each x through each stretch of height, downwards. After the first line the steps are
 * relative: evenly spaced lines become the same few letters again and again, which a compressed file
 * folds away. The breaks between stretches are dashes, which begin anew on each line, rather than lines
 * of their own: a calendar has dozens of them in every stretch.
 */
export function verticals(xs: readonly number[], stretches: readonly (readonly [number, number])[]): Verticals {
  const top = px(stretches[0]?.[0] ?? 0);
  const height = px((stretches.at(-1)?.[1] ?? 0) - top);
  const d = xs
    .map((x, i) => {
      const before = xs[i - 1];
      return before === undefined ? `M${x} ${top}v${height}` : `m${px(x - before)} ${-height}v${height}`;
    })
    .join('');
  if (stretches.length < 2) return { d };
  const dashes = stretches.flatMap(([start, end], i) => {
    const next = stretches[i + 1];
    return [px(end - start), ...(next ? [px(next[0] - end)] : [])];
  });
  return { d, strokeDasharray: dashes.join(' ') };
}
