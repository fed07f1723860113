import type { DataError } from '../errors';
import { parseDataset } from '../parse';
import { translateDataset } from '../translate';
import { checkDataset } from '.';
import { checkCorrections, parseCorrections } from './corrections';
import { checkRecordFiles, readRecordFiles } from './record-files';

/** Every fault of the records in a folder laid out like data/: of its files first, of their records else. */
export function checkFolder(folder: string): readonly DataError[] {
  const damaged = checkRecordFiles(folder);
  if (damaged.length > 0) return damaged;
  const files = readRecordFiles(folder);
  const { dataset: original, faults } = parseDataset(files.raw);
  const { dataset, faults: untranslated } = translateDataset(original, files.translations);
  const { corrections, faults: unreadable } = parseCorrections(files.corrections);
  return [
    ...faults,
    ...untranslated,
    ...unreadable,
    ...checkDataset(dataset),
    ...checkCorrections(original, corrections),
  ];
}
