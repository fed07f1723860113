import { z } from 'zod';
import { type Correction, correctionSchema, NEXT } from './correction';
import records from './corrections.json' with { type: 'json' };
import { isReleased } from './releases/releases';

/** Every correction ever made to a released figure, oldest first. Throws on a malformed record. */
export const corrections: readonly Correction[] = z.array(correctionSchema).parse(records);

/** The corrections in a version; unreleased ones belong to the draft, whatever its number. */
export function correctionsIn(version: string): readonly Correction[] {
  const name = isReleased(version) ? version : NEXT;
  return corrections.filter((one) => one.version === name);
}
