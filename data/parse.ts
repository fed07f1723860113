import type { z } from 'zod';
import { type EdtfDate, type Period, parseEdtfDate, parsePeriod } from './edtf';
import { DataError } from './errors';
import {
  type EventFileRecord,
  eventRecordSchema,
  type FigureRecord,
  figureRecordSchema,
  type SourceFileRecord,
  sourceRecordSchema,
  valueFrom,
} from './schema';
import type { Value } from './value';
import type { Topic } from './vocabulary';

/** A parsed record with its topic and its value, in its original language. */
export type OriginalFigure = Omit<FigureRecord, 'period' | 'reported_on'> & {
  readonly topic: Topic;
  readonly measured: Value;
  /**
   * The days it is about, parsed from the record's EDTF, which is kept in `edtf`; null where the source doesn't say.
   */
  readonly period: Period | null;
  readonly edtf: string | null;
  /** When it was published; null where that isn't known. */
  readonly reported: EdtfDate | null;
};

/** The raw files as JSON, not yet validated. */
export type RawDataset = {
  readonly figures: Readonly<Record<Topic, unknown>>;
  readonly events: unknown;
  readonly sources: unknown;
};

export type OriginalDataset = {
  readonly figures: readonly OriginalFigure[];
  readonly events: readonly EventFileRecord[];
  readonly sources: readonly SourceFileRecord[];
};

/**
 * Parses the raw files. Collects every fault instead of stopping at the first, so that a contributor can fix a file
 * in one go.
 */
export function parseDataset(raw: RawDataset): { dataset: OriginalDataset; faults: readonly DataError[] } {
  const faults: DataError[] = [];
  const figures = Object.entries(raw.figures).flatMap(([topic, file]) =>
    parseFile(file, `data/figures/${topic}.json`, figureRecordSchema, faults).map(
      ({ period, reported_on, ...record }) => ({
        ...record,
        topic: topic as Topic,
        measured: valueFrom(record),
        period: period === null ? null : parsePeriod(period),
        edtf: period,
        reported: reported_on === null ? null : parseEdtfDate(reported_on),
      }),
    ),
  );
  const events = parseFile(raw.events, 'data/events.json', eventRecordSchema, faults);
  const sources = parseFile(raw.sources, 'data/sources.json', sourceRecordSchema, faults);
  return { dataset: { figures, events, sources }, faults };
}

function parseFile<S extends z.ZodType>(file: unknown, name: string, schema: S, faults: DataError[]): z.infer<S>[] {
  if (!Array.isArray(file)) {
    faults.push(
      new DataError({
        file: name,
        record: '(whole file)',
        rule: 'a data file is one JSON array of records',
        wayOut: 'Put the records between [ and ].',
      }),
    );
    return [];
  }
  return file.flatMap((entry: unknown, index) => {
    const result = schema.safeParse(entry);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) {
      faults.push(
        new DataError({
          file: name,
          record: nameOf(entry, index),
          rule: issue.path.length > 0 ? `field "${issue.path.join('.')}": ${issue.message}` : issue.message,
          wayOut: 'Compare the record with its neighbours, or read what each field means in data/schema.ts.',
        }),
      );
    }
    return [];
  });
}

function nameOf(entry: unknown, index: number): string {
  if (typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string') return entry.id;
  return `record ${index + 1}`;
}
