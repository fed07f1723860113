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
      { period: '2023-01-02/2023-01-01' },
      /field "period": a period is an EDTF date or interval/,
    ],
    ['period without either end', { period: '../..' }, /field "period"/],
    ['period of a day that does not exist', { period: '2023-02-29' }, /field "period"/],
    ['date that does not exist', { reported_on: '2025-02-30' }, /field "reported_on": a date is written/],
    ['date in words', { reported_on: 'around May 2023' }, /field "reported_on"/],
    ['date missing without saying so', { reported_on: undefined }, /field "reported_on"/],
    ['date after sources were last read', { reported_on: '2126-01-01' }, /field "reported_on": 2126-01-01 is after/],
    ['date of an edition gone by', { as_of: '2025-04-06' }, /as_of/],
    ['measure outside the list', { measure: 'souls-saved' }, /field "measure"/],
    ['counter outside the list', { counted_by: 'hearsay' }, /field "counted_by"/],
    ['variant in words', { variant: 'All leavers' }, /field "variant": an id is/],
    ['unknown place', { place: 'ZZZ' }, /field "place": .*data\/places\.ts/],
    ['place as a name of an object', { place: 'constructor' }, /field "place"/],
    ['share beyond the whole', { measure: 'returned', unit: 'percent', value: 540 }, /540 is out of the range/],
    ['people below zero', { value: -200_000 }, /-200000 is out of the range/],
    ['half a person', { value: 0.5 }, /no whole number/],
    [
      'unit of another family',
      { unit: 'percent-of-respondents', value: 40 },
      /figures of "departures-cumulative" are count/,
    ],
    ['pages beyond the column', { pages_seen: 3_000_000_000 }, /field "pages_seen": nobody has read/],
    [
      'blank statement',
      { text: { en: { statement: ' \u00a0', population: 'x', caveat: '' } } },
      /must not be empty or blank/,
    ],
    [
      'blank population',
      { text: { en: { statement: 'x', population: ' ', caveat: '' } } },
      /field "text.en.population"/,
    ],
    [
      'blank caveat',
      { text: { en: { statement: 'x', population: 'x', caveat: ' ' } } },
      /must be empty or say something/,
    ],
    [
      'text longer than a cell',
      { text: { en: { statement: 'x', population: 'x', caveat: 'a'.repeat(32_768) } } },
      /field "text.en.caveat": is longer than a spreadsheet’s cell, 32,767 characters/,
    ],
    ['unknown field', { colour: 'red' }, /colour/],
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

  it.each<[string, string, RegExp]>([
    ['a user name', 'https://nytimes.com@evil.example/a', /no user name, no password, no port/],
    ['a user and a password', 'https://nytimes.com:x@evil.example', /no user name/],
    ['a port', 'https://nytimes.com:8443/a', /no port/],
    ['a number for a host', 'https://192.0.2.1/a', /names its host/],
    ['one written as a single number', 'https://3221225985/a', /names its host/],
    ['one of version 6', 'https://[2001:db8::1]/a', /no user name/],
    ['a host of one word', 'https://localhost/a', /names its host/],
    ['slashes the other way', 'https:\\\\evil.example', /starts with http/],
    ['no slashes', 'https:evil.example', /starts with http/],
    ['a blank', 'https://nytimes.com/a b', /no blank/],
    ['another scheme', 'javascript:alert(1)', /starts with http/],
    ['files', 'file:///etc/passwd', /starts with http/],
  ])('is a source whose address has %s', (_, url, rule) => {
    const faults = faultsWith({}, [{ ...source, url }]);
    expect(faults.join('\n')).toMatch(rule);
    expect(faults[0]).toMatch(/^data\/sources\.json, "nyt-2025-04-06": field "url": .+\. [A-Z].+\.$/);
  });
  it('is not a source whose address has a path, a query, signs after the host, or another script', () => {
    for (const url of ['http://example.org', 'https://example.org/a?b=c@d:e#f', 'https://пример.рф/путь', null])
      expect(faultsWith({}, [{ ...source, url }]), String(url)).toEqual([]);
  });
  it('is one that repeats an id', () => {
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
