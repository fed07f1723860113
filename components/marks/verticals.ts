import { px } from './px';

/**
 * Upright lines at each x through each stretch of height, as one path. After the first line of a stretch the
 * steps are relative: evenly spaced lines become the same few letters again and again, which a compressed
 * file folds away.
 */
export function verticals(xs: readonly number[], stretches: readonly (readonly [number, number])[]): string {
  return stretches
    .map(([top, bottom]) => {
      const height = px(bottom - top);
      return xs
        .map((x, i) => {
          const before = xs[i - 1];
          return before === undefined ? `M${x} ${px(top)}v${height}` : `m${px(x - before)} ${-height}v${height}`;
        })
        .join('');
    })
    .join('');
}
