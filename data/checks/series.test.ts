import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../dataset';
import { parsePeriod } from '../edtf';
import { checkSeries } from './series';

const first = figure('geo-immigrants-2022');
const second = figure('geo-immigrants-2023');
const said = (change: object) =>
  checkSeries({ figures: [first, { ...second, ...change }] }).map(({ message }) => message);

describe('figures of one series', () => {
  it('share all but period and number, throughout the dataset', () => expect(checkSeries(dataset)).toEqual([]));
  it.each([
    ['measure', 'border-entries'],
    ['variant', 'by-border'],
    ['unit', 'permits'],
    ['place', 'TUR'],
    ['place', null],
    ['counted_by', 'media-count'],
  ])('another %s, %s: named with both records and the way out', (field, value) => {
    const [fault, ...more] = said({ [field]: value });
    expect(fault).toMatch(
      new RegExp(`"geo-immigrants-2023": series "geostat-immigrants" has one ${field}.*"geo-immigrants-2022"`),
    );
    expect(fault).toMatch(/\. Correct the .+, or leave "series" null\.$/);
    expect(more).toEqual([]);
  });
  it('the same period, however it is written: named', () => {
    expect(said({ period: parsePeriod('2022-01-01/2022-12-31') }).join()).toMatch(
      /"geo-immigrants-2022" is of the same/,
    );
  });
  it('figures of no series: nothing to share', () => expect(said({ series: null, unit: 'permits' })).toEqual([]));
});
