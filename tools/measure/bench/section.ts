/** One part of the bench: a table and its explanation. It can be run alone, by name. */
export type Section = {
  readonly heading: string;
  /** What was measured and how, in sentences. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Further findings, a sentence or two each. */
  readonly notes: readonly string[];
};

/** The median; for an even count the upper of the middle two, NaN for none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** A number for a cell; a dash when there is none. */
export function cell(number: number, digits = 0): string {
  return Number.isNaN(number) ? '–' : number.toFixed(digits);
}
