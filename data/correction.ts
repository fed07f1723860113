import { z } from 'zod';
import { sentence } from './text';

/** Fields of a figure or an event that can be corrected: the value and its bounds, the days, and the words about it. */
export const CORRECTABLE = [
  'value',
  'low',
  'high',
  'comparator',
  'topic',
  'unit',
  'place',
  'measure',
  'series',
  'period',
  'reported_on',
  'date',
  'counted_by',
  'confidence',
  'observation_flag',
  'source_id',
  'statement',
  'population',
  'caveat',
  'stated_as',
] as const;

export const correctionSchema = z.strictObject({
  figure: z.string().meta({ description: 'Id of the corrected figure or event.' }),
  field: z.enum(CORRECTABLE),
  version: z
    .string()
    .regex(/^(\d+\.\d+\.\d+|next)$/)
    .meta({ description: 'The first version that has the correction: "next" until it is released.' }),
  date: z.iso.date().meta({ description: 'Day on which it was made.' }),
  reason: z.strictObject({ en: sentence }).meta({ description: 'Why, in a sentence for readers.' }),
  source_id: z.string().nullable().meta({ description: 'What showed the error, where a source did.' }),
  expect: z.union([z.string(), z.number(), z.null()]).meta({
    description:
      'What the field says since, a period or a day of publication as EDTF. The build stops when it says something else.',
  }),
});

export type Correction = z.infer<typeof correctionSchema>;

/** Placeholder for the version that a correction will be in; `npm run data:release` replaces it with the number. */
export const NEXT = 'next';
