import type { DataError } from '../errors';
import type { OriginalDataset } from '../parse';
import { checkConfidence } from './confidence';
import { checkDates } from './dates';
import { checkFormulaCells } from './formula-cells';
import { checkMeasureUnits } from './measure-units';
import { checkReferences } from './references';
import { checkSeries } from './series';
import { checkValueRange } from './value-range';

const CHECKS = [
  checkReferences,
  checkFormulaCells,
  checkConfidence,
  checkValueRange,
  checkMeasureUnits,
  checkDates,
  checkSeries,
];

/** Every editorial rule over a parsed dataset; the faults of all of them. */
export function checkDataset(dataset: OriginalDataset): DataError[] {
  return CHECKS.flatMap((check) => check(dataset));
}
