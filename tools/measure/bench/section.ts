/** One part of the bench: a table with what it means. It can be run alone, by its name. */
export type Section = {
  readonly heading: string;
  /** What was measured and how, in sentences. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What else was found, a sentence or two each. */
  readonly notes: readonly string[];
};

/** The number in the middle; of an even count the upper of the two. NaN for none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** A number for a cell; a dash where there is none. */
export function cell(number: number, digits = 0): string {
  return Number.isNaN(number) ? '–' : number.toFixed(digits);
}
