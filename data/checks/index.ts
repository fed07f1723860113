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

/** All faults that the editorial rules find in a parsed dataset. */
export function checkDataset(dataset: OriginalDataset): DataError[] {
  return CHECKS.flatMap((check) => check(dataset));
}
