/**
 * The mark that a key leads to from mark `i` of `count`. Up and down step from mark to mark and stop at the ends, Home
 * and End jump there. Left and right lead to the first mark of the previous or next series; in a chart of one series
 * they step like up and down. `series` names the series of each mark, in order.
 */
export function walk(key: string, i: number, count: number, series: readonly string[] = []): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown') return Math.min(i + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(i - 1, 0);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const starts = series.flatMap((name, at) => (name === series[at - 1] ? [] : [at]));
  if (starts.length < 2) return walk(key === 'ArrowLeft' ? 'ArrowUp' : 'ArrowDown', i, count);
  const own = starts.findLastIndex((at) => at <= i);
  return starts[Math.max(0, own + (key === 'ArrowLeft' ? -1 : 1))] ?? i;
}
