/** A number as tables write it: with `point` as its decimal sign, which every number of a `decimal` column has. */
export function numeral(n: number, decimal: boolean, point: string): string {
  const text = decimal && Number.isInteger(n) ? `${n}.0` : String(n);
  return text.replace('.', point);
}
