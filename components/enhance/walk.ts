/** Where a key leads from mark `i` of `count`: arrows step and stop at the ends, Home and End jump. */
export function walk(key: string, i: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(i + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(i - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
