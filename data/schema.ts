import { z } from 'zod';
import { parseEdtfDate, parsePeriod } from './edtf';
import { MEASURE_CODES } from './measure';
import { isPlace } from './places';
import { stamp } from './stamp';
import { remark, sentence } from './text';
import type { UnstampedValue, Value } from './value';
import {
  COMPARATORS,
  CONFIDENCES,
  COUNTERS,
  type Comparator,
  OBSERVATION_FLAGS,
  ORIGINAL,
  ORIGINS,
  SOURCE_KINDS,
  TITLE_KINDS,
  TOPICS,
  UNIT_CODES,
} from './vocabulary';
import { webAddress } from './web-address';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words and digits joined by hyphens')
  .meta({ description: 'Permanent identifier. Never reused, never renamed.', example: 'nyt-total-fled' });

/** Far below what an integer column holds: nobody reads a thousand pages for one number. */
const pagesSeen = z.int().min(1).max(999, 'nobody has read as many pages as that');
const date = z.iso.date('a date is written YYYY-MM-DD and exists in the calendar');

/** The words about a figure in one language. */
export const figureTextSchema = z.strictObject({
  statement: sentence.meta({ description: 'What the source says, in one sentence of ours.' }),
  population: sentence.meta({ description: 'Who was counted, or what was asked.' }),
  caveat: remark.meta({ description: 'What the figure does not tell. Empty when nothing needs saying.' }),
});

/** Records are in the original language; their translations are in data/words. */
const wording = z.strictObject({ [ORIGINAL]: sentence });

/** One record of `figures/<topic>.json`. The topic is the file's name. */
export const figureRecordSchema = z
  .strictObject({
    id,
    comparator: z.enum(COMPARATORS).meta({ description: 'How the source qualifies its number.', example: 'about' }),
    value: z.number().nullable().meta({ description: 'The one number given, unless the comparator is a range.' }),
    low: z.number().nullable().meta({ description: 'Lower end of a range.' }),
    high: z.number().nullable().meta({ description: 'Upper end of a range.' }),
    stated_as: wording.nullable().meta({
      description: 'The wording in the source when it gave words or a fraction; the reason when the value is missing.',
      example: 'a small share',
    }),
    unit: z
      .enum(UNIT_CODES)
      .meta({ description: 'What the number is of. Units never mix on one axis.', example: 'people' }),
    measure: z.enum(MEASURE_CODES).meta({ description: 'What is counted; see data/measure.ts.', example: 'returned' }),
    variant: id.meta({
      description:
        'The population, question or definition inside the measure. Compare figures of two variants in words.',
      example: 'all-leavers',
    }),
    series: id.nullable().meta({
      description:
        'What one publisher counted in the same way at several dates; only such figures may be joined by a line.',
    }),
    counted_by: z.enum(COUNTERS).meta({ description: 'Who counted, whoever printed it.', example: 'survey' }),
    place: z
      .string()
      .refine(isPlace, 'a place is an ISO 3166-1 alpha-3 code that data/places.ts lists')
      .nullable()
      .meta({ description: 'Country described, ISO 3166-1 alpha-3.', example: 'GEO' }),
    period: z
      .string()
      .refine(
        (text) => parsePeriod(text) !== null,
        'a period is an EDTF date or interval, such as 2022-02-24/2022-10, 2023 or 2022/..',
      )
      .nullable()
      .meta({ description: 'What days the number is about, as EDTF.', example: '2022-02-24/..' }),
    reported_on: z
      .string()
      .refine(
        (text) => parseEdtfDate(text) !== null,
        'a date is written YYYY-MM-DD, YYYY-MM or YYYY, with ~ for about, and exists',
      )
      .nullable()
      .meta({ description: 'When the number was published, as EDTF.', example: '2025-04-06' }),
    source_id: id.meta({ description: 'Key into the sources table.' }),
    pages_seen: pagesSeen.meta({
      description: 'Pages on which the same number was read. Copies of one report count each.',
    }),
    confidence: z.enum(CONFIDENCES).meta({
      description: 'How sure we are that the source says so. It is not a verdict on whether the source is right.',
    }),
    origin: z.enum(ORIGINS).meta({ description: 'The article, a circulating summary of it, or another source.' }),
    observation_flag: z.enum(OBSERVATION_FLAGS).meta({ description: 'SDMX observation status.', example: 'E' }),
    text: z.strictObject({ [ORIGINAL]: figureTextSchema }),
  })
  .check((ctx) => {
    for (const message of valueFaults(ctx.value)) ctx.issues.push({ code: 'custom', message, input: ctx.value });
  });

/** A dated event: drawn on time axes, listed as text. */
export const eventRecordSchema = z.strictObject({
  id,
  topic: z.enum(TOPICS),
  date,
  date_precision: z.enum(['day', 'month']).meta({ description: 'Month precision holds a stand-in day.' }),
  source_id: id,
  pages_seen: pagesSeen,
  confidence: z.enum(CONFIDENCES),
  origin: z.enum(ORIGINS),
  text: z.strictObject({ [ORIGINAL]: figureTextSchema }),
});

export const sourceRecordSchema = z.strictObject({
  id,
  title: sentence,
  title_kind: z.enum(TITLE_KINDS).meta({ description: "Whether the title is the publisher's or ours." }),
  title_lang: z.string().regex(/^[a-z]{2}$/, 'a language is a two-letter BCP 47 code'),
  also_titled: sentence.optional().meta({ description: 'A second headline of the same piece.' }),
  authors: z.array(sentence),
  publisher: sentence,
  published: date.nullable(),
  url: webAddress
    .nullable()
    .meta({ description: "The original publisher's page. Empty when only a re-publication could be read." }),
  kind: z.enum(SOURCE_KINDS),
  note: z.strictObject({ [ORIGINAL]: remark }),
});

export type FigureText = z.infer<typeof figureTextSchema>;
export type FigureRecord = z.infer<typeof figureRecordSchema>;
export type EventFileRecord = z.infer<typeof eventRecordSchema>;
export type SourceFileRecord = z.infer<typeof sourceRecordSchema>;

type Numbers = Pick<FigureRecord, 'comparator' | 'value' | 'low' | 'high' | 'stated_as'>;

/** One sentence for each way in which comparator and numbers disagree. */
function valueFaults(record: Numbers): string[] {
  const faults: string[] = [];
  const { comparator, value, low, high } = record;
  const wordless = comparator === 'unquantified' || comparator === 'missing';
  if (wordless && (value !== null || low !== null || high !== null)) {
    faults.push(`comparator "${comparator}" must carry no number`);
  }
  if (wordless && record.stated_as === null) {
    faults.push(`comparator "${comparator}" needs "stated_as": the source's words, or the reason`);
  }
  if (comparator === 'range') {
    if (low === null || high === null) faults.push('comparator "range" needs "low" and "high"');
    else if (low > high) faults.push('"low" must not be above "high"');
    if (value !== null) faults.push('comparator "range" must not carry "value": no midpoint is published');
  }
  if (!wordless && comparator !== 'range') {
    if (value === null) faults.push(`comparator "${comparator}" needs "value"`);
    if (low !== null || high !== null) faults.push(`comparator "${comparator}" must not carry "low" or "high"`);
  }
  return faults;
}

/** The record's value. Call it only on parsed records, whose numbers are known to agree. */
export function valueFrom(record: Numbers): Value {
  return stamp(unstampedValueFrom(record));
}

function unstampedValueFrom({ comparator, value, low, high }: Numbers): UnstampedValue {
  const kind = KIND_OF[comparator];
  if (kind === 'word' || kind === 'missing') return { kind };
  if (kind === 'range') return { kind, low: given(low), high: given(high) };
  const n = given(value);
  if (kind === 'point') return { kind, at: n, approximate: comparator === 'about' };
  if (kind === 'at-least') return { kind, low: n, strict: comparator === 'more than' };
  return { kind, high: n, strict: comparator === 'fewer than' };
}

const KIND_OF = {
  exactly: 'point',
  about: 'point',
  range: 'range',
  'at least': 'at-least',
  'more than': 'at-least',
  'at most': 'at-most',
  'fewer than': 'at-most',
  unquantified: 'word',
  missing: 'missing',
} as const satisfies Record<Comparator, Value['kind']>;

function given(n: number | null): number {
  if (n === null) throw new TypeError('unparsed record: number missing');
  return n;
}
