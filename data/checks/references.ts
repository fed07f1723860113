import { DataError } from '../errors';
import type { OriginalDataset } from '../parse';

/** Ids are unique across tables, every reference resolves, and every source is used. */
export function checkReferences({ figures, events, sources }: OriginalDataset): DataError[] {
  const faults: DataError[] = [];
  const seen = new Map<string, string>();
  const records = [
    ...figures.map((f) => ({ id: f.id, file: `data/figures/${f.topic}.json`, source: f.source_id })),
    ...events.map((e) => ({ id: e.id, file: 'data/events.json', source: e.source_id })),
    ...sources.map((s) => ({ id: s.id, file: 'data/sources.json', source: undefined })),
  ];
  const known = new Set(sources.map((s) => s.id));
  for (const { id, file, source } of records) {
    const earlier = seen.get(id);
    if (earlier) {
      faults.push(
        new DataError({
          file,
          record: id,
          rule: `the id is already taken in ${earlier}`,
          wayOut: 'Give the newer record another id.',
        }),
      );
    }
    seen.set(id, file);
    if (source !== undefined && !known.has(source)) {
      faults.push(
        new DataError({
          file,
          record: id,
          rule: `source_id "${source}" is in no record of data/sources.json`,
          wayOut: 'Add the source, or correct the id.',
        }),
      );
    }
  }
  const used = new Set(records.flatMap((r) => r.source ?? []));
  for (const source of sources) {
    if (used.has(source.id)) continue;
    faults.push(
      new DataError({
        file: 'data/sources.json',
        record: source.id,
        rule: 'no figure and no event uses this source',
        wayOut: 'Remove it, or add the figure it was read for.',
      }),
    );
  }
  return faults;
}
