import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURE_CODES } from '../../../data/measure';
import { optionSlug } from '../../../data/option-slug';
import { UNIT_CODES } from '../../../data/vocabulary';
import { FACETS, optionsOf } from '../choose/facets';
import { gather } from '../gather';
import { revive } from '../revive';
import { COLUMNS, SORTABLE } from '../table/columns';
import { CATEGORIES, OPENING, ORDERS, PLAIN, SHOWS, type View } from '../view';
import { parseQuery, writeQuery } from './query';

const data = revive(gather('en'));
const options = optionsOf(data.place);
const parse = (search: string) => parseQuery(search, data);

const month = fc.constantFrom(null, '2021-12', '2022-02', '2022-09');
const later = fc.constantFrom(null, '2023-01', '2025-04');
const anyView: fc.Arbitrary<View> = fc.record({
  q: fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'я', ' ', '&', '=', '+', '%', ',', '#', '“', '😀') }),
  chosen: fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray([...options[facet]], { maxLength: 3 })])) as Record<
      (typeof FACETS)[number],
      fc.Arbitrary<string[]>
    >,
  ),
  from: month,
  to: later,
  since: month,
  show: fc.constantFrom(...SHOWS),
  tab: fc.constantFrom(null, ...UNIT_CODES),
  log: fc.boolean(),
  by: fc.constantFrom(...CATEGORIES),
  order: fc.constantFrom(...ORDERS),
  mapped: fc.constantFrom(null, ...MEASURE_CODES),
  sort: fc.record({ column: fc.constantFrom(...SORTABLE), descending: fc.boolean() }),
  columns: fc.subarray([...COLUMNS]),
  pins: fc.subarray(
    data.figures.map(({ id }) => id),
    { maxLength: 6 },
  ),
});

describe('an address of the explore page', () => {
  it('is empty for the opening view', () => {
    expect(parse('')).toEqual({ view: OPENING, dropped: [] });
    expect(writeQuery(OPENING)).toBe('');
  });

  it('restores any view that it was written for', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(writeQuery(view))).toEqual({ view, dropped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('says when there is no filter, as an empty address means the opening view', () => {
    expect(writeQuery(PLAIN)).toBe('?topic=all');
    expect(parse('?topic=all')).toEqual({ view: PLAIN, dropped: [] });
  });

  it('is short, readable and free of percent signs', () => {
    const view = {
      ...PLAIN,
      chosen: { ...PLAIN.chosen, topic: ['sector'], unit: ['percent-of-respondents'], place: ['GEO'] },
      q: 'IT workers',
      pins: ['nyt-total-fled'],
    };
    expect(writeQuery(view)).toBe(
      '?place=GEO&topic=sector&unit=percent-of-respondents&q=IT+workers&pin=nyt-total-fled',
    );
  });

  it('never fails, whatever its text, and gives a view that can be written and read again', () => {
    const piece = fc.tuple(
      fc.constantFrom(
        'topic',
        'unit',
        'measure',
        'from',
        'since',
        'q',
        'show',
        'tab',
        'map',
        'sort',
        'cols',
        'pin',
        'x',
      ),
      fc.string({
        unit: fc.oneof(fc.constantFrom(',', '%', '%ED%A0%BD', '\ud83d'), fc.string({ unit: 'binary' })),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { view } = parse(`?${pieces.map(([name, value]) => `${name}=${value}`).join('&')}`);
        expect(parse(writeQuery(view)).view).toEqual(view);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['?topic=weather', 'topic', 'weather'],
    ['?from=2022-13', 'from', '2022-13'],
    ['?show=pie', 'show', 'pie'],
    ['?sort=-luck', 'sort', '-luck'],
    ['?cols=value,price', 'cols', 'price'],
    ['?pin=nyt-total-fled,no-such', 'pin', 'no-such'],
    ['?place=geo', 'place', 'geo'],
    ['?from=2023-01&to=2022-01', 'to', '2022-01'],
    ['?show=map&show=bars', 'show', 'bars'],
    ['?scale=linear', 'scale', 'linear'],
    ['?map=constructor', 'map', 'constructor'],
    ['?origin=', 'origin', ''],
  ] as const)('%s: the invalid value is dropped and reported', (search, param, value) => {
    expect(parse(search).dropped).toEqual([{ param, values: [value], more: 0 }]);
  });

  it('names three of 1,500 unknown values and counts the others', () => {
    const values = Array.from({ length: 1500 }, (_, i) => `X${i}`);
    expect(parse(`?place=GEO,${values}`)).toMatchObject({
      view: { chosen: { place: ['GEO'] } },
      dropped: [{ param: 'place', values: values.slice(0, 3), more: 1497 }],
    });
  });

  it.each([
    ['?show=values', { show: 'time' }],
    ['?show=timeline', { show: 'time' }],
    ['?show=bars&by=kind', { show: 'ranking', by: 'source' }],
    ['?show=world', { show: 'map' }],
    ['?topic=total&unit=people&kind=news&sort=-kind&cols=value,unit', { chosen: { kind: ['news'], unit: ['people'] } }],
  ])('%s, valid until version 2.2: gives what replaces it', (search, view) => {
    expect(parse(search)).toMatchObject({ view, dropped: [] });
  });

  it('cuts a long search between whole characters and reports the rest', () => {
    const { view, dropped } = parse(`?q=${'x'.repeat(99)}${encodeURIComponent('😀')}y`);
    expect(view.q).toBe(`${'x'.repeat(99)}😀`);
    expect(dropped).toEqual([{ param: 'q', values: ['y'], more: 0 }]);
    expect(parse(writeQuery({ ...PLAIN, q: '\ud83d' })).view.q).toBe('\ufffd');
  });

  it('keeps six of seven pins and reports the seventh', () => {
    const seven = data.figures.slice(0, 7).map(({ id }) => id);
    const { view, dropped } = parse(`?pin=${seven.join()}`);
    expect(view.pins).toEqual(seven.slice(0, 6));
    expect(dropped).toEqual([{ param: 'pin', values: [seven[6]], more: 0 }]);
  });

  it('drops markup and endless text, and reports it shortened', () => {
    const { dropped } = parse(`?topic=${encodeURIComponent('<script>'.repeat(100))}`);
    expect(dropped[0]?.values[0]?.length).toBeLessThan(50);
  });

  it('survives a broken escape', () => {
    expect(parse('?topic=%E0%A4%A').dropped).toHaveLength(1);
  });

  it('ignores parameters that aren’t ours', () => {
    expect(parse('?utm_source=letter')).toEqual({ view: OPENING, dropped: [] });
  });

  it('has a unique slug for each unit', () => {
    expect(new Set(UNIT_CODES.map(optionSlug)).size).toBe(UNIT_CODES.length);
  });
});
