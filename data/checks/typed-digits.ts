import { typedText } from '../fill';

/** Years name a time, they don't measure anything: they may be typed. */
const YEAR = /\b(19|20)\d\d\b/g;

/** Names that contain a digit. */
const NAMES: readonly string[] = [];

/** The first number an author typed instead of referring to a record, or null. */
export function typedDigits(template: string): string | null {
  const bare = NAMES.reduce((text, name) => text.replaceAll(name, ''), typedText(template)).replace(YEAR, '');
  return bare.match(/\d[\d.,]*/)?.[0] ?? null;
}
