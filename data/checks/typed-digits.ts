import { typedText } from '../fill';

/** Years name a time and measure nothing, so they may be typed. */
const YEAR = /\b(19|20)\d\d\b/g;

/** The first number an author typed instead of referring to a record, or null. */
export function typedDigits(template: string): string | null {
  return (
    typedText(template)
      .replace(YEAR, '')
      .match(/\d[\d.,]*/)?.[0] ?? null
  );
}
