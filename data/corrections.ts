import { z } from 'zod';
import records from './corrections.json' with { type: 'json' };
import { isReleased } from './releases/releases';

/** Fields of a figure that can be corrected: the value and its bounds, and what is said of it. */
export const CORRECTABLE = [
  'value',
  'low',
  'high',
  'comparator',
  'unit',
  'place',
  'period_start',
  'period_end',
  'as_of',
  'as_of_precision',
  'confidence',
  'observation_flag',
  'source_id',
  'statement',
  'population',
  'caveat',
  'stated_as',
] as const;

export const correctionSchema = z.strictObject({
  figure: z.string().meta({ description: 'Id of the corrected figure.' }),
  field: z.enum(CORRECTABLE),
  version: z
    .string()
    .regex(/^(\d+\.\d+\.\d+|next)$/)
    .meta({ description: 'The first version that has the correction: "next" until it is released.' }),
  date: z.iso.date().meta({ description: 'Day on which it was made.' }),
  reason: z.strictObject({ en: z.string().min(1) }).meta({ description: 'Why, in a sentence for readers.' }),
  source_id: z.string().nullable().meta({ description: 'What showed the error, where a source did.' }),
  expect: z
    .union([z.string(), z.number(), z.null()])
    .meta({ description: 'What the field says since. The build stops when it says something else.' }),
});

export type Correction = z.infer<typeof correctionSchema>;

/** Every correction ever made to a released figure, oldest first. Throws on a malformed record. */
export const corrections: readonly Correction[] = z.array(correctionSchema).parse(records);

/** Stands for the version that a correction will be in. `npm run data:release` writes its number there. */
export const NEXT = 'next';

/** The corrections that a version brought; those still to be released belong to the draft, by whatever number it goes. */
export function correctionsIn(version: string): readonly Correction[] {
  const name = isReleased(version) ? version : NEXT;
  return corrections.filter((one) => one.version === name);
}
