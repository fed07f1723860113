import { describe, expect, it } from 'vitest';
import { checkDataset } from './checks';
import { parseDataset, type RawDataset } from './parse';
import { raw } from './raw';

type Loose = Record<string, unknown>;
const [total] = raw.figures.total as Loose[];
const [source] = (raw.sources as Loose[]).filter((s) => s.id === total?.source_id);
const files = (figures: unknown, sources: unknown = [source], events: unknown = []): RawDataset => ({
  figures: {
    ...Object.fromEntries(Object.keys(raw.figures).map((topic) => [topic, []])),
    total: figures,
  } as RawDataset['figures'],
  events,
  sources,
});

/** Every fault of a dataset whose one figure is the first total with some fields changed. */
const faultsWith = (change: Loose, sources?: unknown) => {
  const { dataset, faults } = parseDataset(files([{ ...total, ...change }], sources));
  return [...faults, ...checkDataset(dataset)].map((fault) => fault.message);
};

describe('a sound record', () => {
  it('has no fault', () => expect(faultsWith({})).toEqual([]));
});

describe('a broken record', () => {
  it.each<[string, Loose, RegExp]>([
    ['range without an end', { comparator: 'range', value: null, low: 1, high: null }, /needs "low" and "high"/],
    ['range upside down', { comparator: 'range', value: null, low: 2, high: 1 }, /"low" must not be above "high"/],
    ['range with a midpoint', { comparator: 'range', value: 1.5, low: 1, high: 2 }, /no midpoint is published/],
    ['word with a number', { comparator: 'unquantified', value: 5, stated_as: { en: 'few' } }, /must carry no number/],
    ['word without its words', { comparator: 'unquantified', value: null }, /needs "stated_as"/],
    ['gap with a zero', { comparator: 'missing', value: 0, stated_as: { en: 'not counted' } }, /must carry no number/],
    ['point without a number', { comparator: 'about', value: null }, /needs "value"/],
    ['NaN', { value: Number.NaN }, /field "value"/],
    ['unit outside the list', { unit: 'souls' }, /field "unit"/],
    [
      'period that ends before it starts',
      { period_start: '2023-01-02', period_end: '2023-01-01' },
      /period_start must not be after/,
    ],
    ['date that does not exist', { as_of: '2025-02-30' }, /field "as_of"/],
    ['date missing without saying so', { as_of: null }, /as_of is empty exactly when/],
    ['field nobody knows', { colour: 'red' }, /colour/],
    ['source that does not exist', { source_id: 'nobody' }, /"nobody" is in no record of data\/sources.json/],
    ['formula cell', { text: { en: { statement: '=1+1', population: 'x', caveat: '' } } }, /spreadsheets run/],
    [
      'full-width formula cell',
      { text: { en: { statement: '＝1', population: 'x', caveat: '' } } },
      /spreadsheets run/,
    ],
    ['low confidence without a flag', { confidence: 'low', observation_flag: 'A' }, /observation_flag is "A"/],
  ])('%s: is named with file, record, rule and way out', (_, change, rule) => {
    const faults = faultsWith(change);
    expect(faults.join('\n')).toMatch(rule);
    for (const fault of faults) expect(fault).toMatch(/^data\/[\w/-]+\.json, ".+": .+\. [A-Z].+\.$/);
  });

  it('is told apart from its twin by a repeated id', () => {
    const { dataset } = parseDataset(files([total, total]));
    expect(checkDataset(dataset)[0]?.message).toMatch(/already taken in data\/figures\/total.json/);
  });
  it('is a source that nothing uses', () => {
    const { dataset } = parseDataset(files([total], [source, { ...source, id: 'idle' }]));
    expect(checkDataset(dataset)[0]?.message).toMatch(/"idle": no figure and no event uses this source/);
  });
  it('is a whole file of the wrong shape', () => {
    expect(parseDataset(files({ total })).faults[0]?.message).toMatch(/one JSON array of records/);
  });
});
