import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../dataset';
import { checkMeasureUnits } from './measure-units';
import { checkValueRange } from './value-range';

const people = figure('nyt-total-fled');
const share = figure('nyt-return-if-democratic');
const balance = figure('total-rosstat-net-2022h1');
const faultsWith = (change: object, of = people) =>
  checkValueRange({ figures: [{ ...of, ...change }] }).map(({ message }) => message);

describe('the range of a unit', () => {
  it('holds for every figure of the dataset', () => expect(checkValueRange(dataset)).toEqual([]));
  it.each<[string, object, typeof people, RegExp]>([
    ['540 percent', { value: 540 }, share, /field "value": 540 is out of the range of the unit.*from 0 to 100/],
    ['a share below zero', { low: -1, high: 5, value: null }, share, /field "low": -1 is out of the range/],
    ['people below zero', { value: -200_000 }, people, /-200000 is out of the range of the unit "people"/],
    ['more people than there are', { value: 8e12 }, people, /out of the range/],
    ['half a person', { value: 800_000.5 }, people, /no whole number/],
    ['half a permit', { unit: 'permits', value: 2.5 }, people, /no whole number/],
    ['a fall by more than all', { unit: 'percent-change', value: -101 }, people, /from -100 to 10000/],
    ['a balance of answers beyond all', { unit: 'balance-points', value: -140 }, people, /from -100 to 100/],
    ['days below zero', { unit: 'days', value: -3 }, people, /out of the range of the unit "days"/],
    ['a term of a thousand years', { unit: 'years', value: 1000 }, people, /out of the range of the unit "years"/],
    ['a place before the first', { unit: 'rank', value: 0 }, people, /out of the range of the unit "rank"/],
    ['words with a number', { unit: 'words', value: 1 }, people, /the unit "words" has none/],
  ])('%s: named with file, record, rule and way out', (_, change, of, rule) => {
    expect(faultsWith(change, of).join()).toMatch(rule);
    expect(faultsWith(change, of).join()).toMatch(/^data\/figures\/[\w-]+\.json, "[\w-]+": .+\. [A-Z].+\.$/);
  });
  it('includes negative balances, changes and points', () => {
    expect(faultsWith({ value: -500 }, balance)).toEqual([]);
    for (const unit of ['percent-change', 'balance-points', 'percentage-points', 'per-100-researchers'])
      expect(faultsWith({ unit, value: -8.5 }), unit).toEqual([]);
  });
});

describe('the units of a measure', () => {
  it('hold for every figure of the dataset', () => expect(checkMeasureUnits(dataset)).toEqual([]));
  it('a share of what is counted in people: named, with both', () => {
    const [fault] = checkMeasureUnits({ figures: [{ ...people, unit: 'percent-of-respondents' }] });
    expect(fault?.message).toMatch(
      /"percent-of-respondents" is a share, and figures of "departures-cumulative" are count/,
    );
  });
});
