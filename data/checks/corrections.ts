import { z } from 'zod';
import { type Correction, correctionSchema, NEXT } from '../correction';
import { edtfOf } from '../edtf';
import { DataError } from '../errors';
import type { OriginalDataset, OriginalFigure } from '../parse';
import { READ_UNTIL } from '../read-until';
import { isReleased } from '../releases/releases';
import type { EventFileRecord } from '../schema';
import { tooLate } from './dates';

const FILE = 'data/corrections.json';

/** Reads the list of corrections; one fault for each entry, or the whole, that is malformed. */
export function parseCorrections(raw: unknown): { corrections: readonly Correction[]; faults: readonly DataError[] } {
  const result = z.array(correctionSchema).safeParse(raw);
  if (result.success) return { corrections: result.data, faults: [] };
  const faults = result.error.issues.map(({ path: [entry, ...field], message }) => {
    const record = typeof entry === 'number' ? `entry ${entry + 1}` : '(whole file)';
    const rule = field.length > 0 ? `field "${field.join('.')}": ${message}` : message;
    return new DataError({ file: FILE, record, rule, wayOut: 'Read what each field means in data/correction.ts.' });
  });
  return { corrections: [], faults };
}

/** Corrections that name no record, and those that their record no longer bears out. */
export function checkCorrections(
  { figures, events, sources }: OriginalDataset,
  list: readonly Correction[],
): DataError[] {
  return list.flatMap((correction, i) => {
    const { figure: id, field, version, date, source_id, expect } = correction;
    const fault = (rule: string, wayOut: string) => [
      new DataError({ file: FILE, record: `${id}, ${field}`, rule, wayOut }),
    ];
    const record = figures.find((one) => one.id === id) ?? events.find((one) => one.id === id);
    if (!record)
      return fault(
        'a correction names a figure or an event of the dataset',
        'Use an id of data/figures/ or data/events.json.',
      );
    if (source_id !== null && !sources.some((one) => one.id === source_id)) {
      return fault(`the source ${source_id} is not in data/sources.json`, 'Add it there, or leave source_id null.');
    }
    if (date > READ_UNTIL) return [tooLate(FILE, `${id}, ${field}`, 'date', date, READ_UNTIL)];
    if (version !== NEXT && !isReleased(version))
      return fault(
        `version ${version} is not released`,
        `Write "${NEXT}": npm run data:release replaces it with the number.`,
      );
    // The latest correction of a field is the one in force.
    if (list.slice(i + 1).some((later) => later.figure === id && later.field === field)) return [];
    if (fieldOf(record, field) === expect) return [];
    return fault(
      'the record no longer says what its correction expects',
      'Undo the change in the record, or add a further correction with its own reason.',
    );
  });
}

/** What a field of a record says; undefined when the record has no such field. */
function fieldOf(
  record: OriginalFigure | EventFileRecord,
  field: Correction['field'],
): string | number | null | undefined {
  if (field === 'statement' || field === 'population' || field === 'caveat') return record.text.en[field];
  const { stated_as, edtf, reported, ...plain } = { stated_as: null, edtf: null, reported: null, ...record };
  if (field === 'stated_as') return stated_as?.en ?? null;
  if (field === 'period') return edtf;
  if (field === 'reported_on') return reported && edtfOf(reported);
  const cell = Object.entries(plain).find(([name]) => name === field)?.[1];
  return typeof cell === 'object' && cell !== null ? undefined : cell;
}
