import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../dataset';
import { parsePeriod } from '../edtf';
import { checkSeries } from './series';

const first = figure('geo-immigrants-2022');
const second = figure('geo-immigrants-2023');
const faultsWith = (change: object) =>
  checkSeries({ figures: [first, { ...second, ...change }] }).map(({ message }) => message);

describe('figures of one series', () => {
  it('share all but period and number throughout the dataset', () => expect(checkSeries(dataset)).toEqual([]));
  it.each([
    ['measure', 'border-entries'],
    ['variant', 'by-border'],
    ['unit', 'permits'],
    ['place', 'TUR'],
    ['place', null],
    ['counted_by', 'media-count'],
  ])('another %s, %s: named with both records and the way out', (field, value) => {
    const [fault, ...more] = faultsWith({ [field]: value });
    expect(fault).toMatch(
      new RegExp(`"geo-immigrants-2023": series "geostat-immigrants" has one ${field}.*"geo-immigrants-2022"`),
    );
    expect(fault).toMatch(/\. Correct the .+, or leave "series" null\.$/);
    expect(more).toEqual([]);
  });
  it('reports the same period, however it is written', () => {
    expect(faultsWith({ period: parsePeriod('2022-01-01/2022-12-31') }).join()).toMatch(
      /"geo-immigrants-2022" has the same period/,
    );
  });
  it('lets figures outside a series differ', () => expect(faultsWith({ series: null, unit: 'permits' })).toEqual([]));
});
