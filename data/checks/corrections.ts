import { z } from 'zod';
import { type Correction, correctionSchema, corrections, NEXT } from '../corrections';
import { DataError } from '../errors';
import type { OriginalDataset, OriginalFigure } from '../parse';
import { isReleased } from '../releases/releases';

const FILE = 'data/corrections.json';

/** Reads the list of corrections; one fault for each entry, or the whole, that is malformed. */
export function parseCorrections(raw: unknown): { corrections: readonly Correction[]; faults: readonly DataError[] } {
  const result = z.array(correctionSchema).safeParse(raw);
  if (result.success) return { corrections: result.data, faults: [] };
  const faults = result.error.issues.map(({ path: [entry, ...field], message }) => {
    const record = typeof entry === 'number' ? `entry ${entry + 1}` : '(whole file)';
    const rule = field.length > 0 ? `field "${field.join('.')}": ${message}` : message;
    return new DataError({ file: FILE, record, rule, wayOut: 'Read what each field means in data/corrections.ts.' });
  });
  return { corrections: [], faults };
}

/** Faults of the list of corrections: one that names no figure, and one that the record no longer bears out. */
export function checkCorrections(
  { figures, sources }: Pick<OriginalDataset, 'figures' | 'sources'>,
  list: readonly Correction[] = corrections,
): DataError[] {
  return list.flatMap((correction, i) => {
    const { figure: id, field, version, source_id, expect } = correction;
    const fault = (rule: string, wayOut: string) => [
      new DataError({ file: FILE, record: `${id}, ${field}`, rule, wayOut }),
    ];
    const figure = figures.find((one) => one.id === id);
    if (!figure)
      return fault('a correction names a figure of the dataset', 'Use the id as it stands in data/figures/.');
    if (source_id !== null && !sources.some((one) => one.id === source_id)) {
      return fault(`the source ${source_id} is not in data/sources.json`, 'Add it there, or leave source_id null.');
    }
    if (version !== NEXT && !isReleased(version))
      return fault(
        `version ${version} is not released`,
        `Write "${NEXT}": npm run data:release puts the number there.`,
      );
    // A later correction of the same field has the last word.
    if (list.slice(i + 1).some((later) => later.figure === id && later.field === field)) return [];
    if (fieldOf(figure, field) === expect) return [];
    return fault(
      'the record no longer says what its correction says it does',
      'Undo the change in data/figures/, or add a further correction with its own reason.',
    );
  });
}

function fieldOf(figure: OriginalFigure, field: Correction['field']): string | number | null {
  switch (field) {
    case 'statement':
    case 'population':
    case 'caveat':
      return figure.text.en[field];
    case 'stated_as':
      return figure.stated_as?.en ?? null;
    default:
      return figure[field];
  }
}
