import type { DataError } from '../errors';
import { parseDataset } from '../parse';
import { translateDataset } from '../translate';
import { checkDataset } from '.';
import { checkCorrections, parseCorrections } from './corrections';
import { checkRecordFiles, readRecordFiles } from './record-files';
import { checkRelations, parseRelations } from './relations';

/** Faults of a folder laid out like data/: of its files, else of single records, else of what the records say. */
export function checkFolder(folder: string): readonly DataError[] {
  const damaged = checkRecordFiles(folder);
  if (damaged.length > 0) return damaged;
  const files = readRecordFiles(folder);
  const { dataset: original, faults } = parseDataset(files.raw);
  const { corrections, faults: unreadable } = parseCorrections(files.corrections);
  const { relations, faults: unrelated } = parseRelations(files.relations);
  // A reference to an unreadable record would be reported too, with the wrong way out.
  const unread = [...faults, ...unreadable, ...unrelated];
  if (unread.length > 0) return unread;
  const { dataset, faults: untranslated } = translateDataset(original, files.translations);
  return [
    ...untranslated,
    ...checkDataset(dataset),
    ...checkCorrections(original, corrections),
    ...checkRelations(original, relations),
  ];
}
