import { DataError } from '../errors';
import { familyOf, MEASURES, type Measure, type MeasureCode } from '../measure';
import type { OriginalDataset } from '../parse';

const measures: Readonly<Record<MeasureCode, Measure>> = MEASURES;

/** Figures in a unit of a family that their measure excludes, such as a share of people who crossed a border. */
export function checkMeasureUnits({ figures }: Pick<OriginalDataset, 'figures'>): DataError[] {
  return figures.flatMap(({ id, topic, measure, unit }) => {
    const { units } = measures[measure];
    if (units.includes(familyOf(unit))) return [];
    return new DataError({
      file: `data/figures/${topic}.json`,
      record: id,
      rule: `the unit "${unit}" is a ${familyOf(unit)}, and figures of "${measure}" are ${units.join(' or ')}`,
      wayOut: 'Correct the unit or the measure; data/measure.ts says what each measure counts.',
    });
  });
}
