/** A number as a table has it: with a decimal point, or what stands for one, throughout a column of `decimal` numbers. */
export function numeral(n: number, decimal: boolean, point: string): string {
  const text = decimal && Number.isInteger(n) ? `${n}.0` : String(n);
  return text.replace('.', point);
}
