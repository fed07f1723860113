import { describe, expect, it } from 'vitest';
import { dataset } from '../../data/dataset';
import { charts } from '.';
import { missingRecords } from './needs';

const known = new Set([...dataset.figures, ...dataset.events].map(({ id }) => id));
const needed = [...new Set(charts.flatMap((chart) => chart.needs))];

describe('missingRecords(charts, known)', () => {
  it('finds nothing when every record exists', () => expect(missingRecords(charts, known)).toEqual([]));

  it('names the charts that need a removed record, for every record', () => {
    for (const id of needed) {
      const faults = missingRecords(charts, new Set([...known].filter((other) => other !== id)));
      expect(faults).toHaveLength(1);
      for (const chart of charts) {
        const named = faults[0]?.rule.split(': ')[1]?.split(', ').includes(chart.slug);
        expect(named, `${id} in ${chart.slug}`).toBe(chart.needs.includes(id));
      }
    }
  });
});
