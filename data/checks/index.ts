import type { DataError } from '../errors';
import type { OriginalDataset } from '../parse';
import { checkConfidence } from './confidence';
import { checkFormulaCells } from './formula-cells';
import { checkReferences } from './references';

/** Every editorial rule over a parsed dataset; the faults of all of them. */
export function checkDataset(dataset: OriginalDataset): DataError[] {
  return [checkReferences, checkFormulaCells, checkConfidence].flatMap((check) => check(dataset));
}
