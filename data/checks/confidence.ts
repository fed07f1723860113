import { DataError } from '../errors';
import type { OriginalDataset } from '../parse';

/** A low-confidence figure is flagged low reliability or unvalidated, so that no file hides its doubt. */
export function checkConfidence({ figures }: OriginalDataset): DataError[] {
  return figures
    .filter((f) => f.confidence === 'low' && f.observation_flag !== 'U' && f.observation_flag !== 'V')
    .map(
      (f) =>
        new DataError({
          file: `data/figures/${f.topic}.json`,
          record: f.id,
          rule: `confidence is "low" but observation_flag is "${f.observation_flag}"`,
          wayOut: 'Flag it U (low reliability) or V (unvalidated claim).',
        }),
    );
}
