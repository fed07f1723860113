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
  it('empty: the opening view, nothing dropped', () => {
    expect(parse('')).toEqual({ view: OPENING, dropped: [] });
    expect(writeQuery(OPENING)).toBe('');
  });

  it('any view: comes back as it was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(writeQuery(view))).toEqual({ view, dropped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('nothing filtered: says so, because an empty address means the opening view', () => {
    expect(writeQuery(PLAIN)).toBe('?topic=all');
    expect(parse('?topic=all')).toEqual({ view: PLAIN, dropped: [] });
  });

  it('written: short, readable, without percent signs', () => {
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

  it('anything at all: no failure, and what comes out can be written and read again', () => {
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
  ] as const)('%s: the bad part is dropped and told, the rest holds', (search, param, value) => {
    expect(parse(search).dropped).toEqual([{ param, values: [value], more: 0 }]);
  });

  it('1,500 values that nobody knows: three are named, the others counted', () => {
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
  ])('%s, as addresses were until version 2.2: leads to what answers it now', (search, view) => {
    expect(parse(search)).toMatchObject({ view, dropped: [] });
  });

  it('half a letter at the end of a long search: cut before it, and what was cut is told', () => {
    const { view, dropped } = parse(`?q=${'x'.repeat(99)}${encodeURIComponent('😀')}y`);
    expect(view.q).toBe(`${'x'.repeat(99)}😀`);
    expect(dropped).toEqual([{ param: 'q', values: ['y'], more: 0 }]);
    expect(parse(writeQuery({ ...PLAIN, q: '\ud83d' })).view.q).toBe('\ufffd');
  });

  it('seven pins: six hold, and the reader is told of the seventh', () => {
    const seven = data.figures.slice(0, 7).map(({ id }) => id);
    const { view, dropped } = parse(`?pin=${seven.join()}`);
    expect(view.pins).toEqual(seven.slice(0, 6));
    expect(dropped).toEqual([{ param: 'pin', values: [seven[6]], more: 0 }]);
  });

  it('with markup or endless text: dropped and shown shortened', () => {
    const { dropped } = parse(`?topic=${encodeURIComponent('<script>'.repeat(100))}`);
    expect(dropped[0]?.values[0]?.length).toBeLessThan(50);
  });

  it('with a broken escape: no failure', () => {
    expect(parse('?topic=%E0%A4%A').dropped).toHaveLength(1);
  });

  it('with parameters of others: ignored in silence', () => {
    expect(parse('?utm_source=letter')).toEqual({ view: OPENING, dropped: [] });
  });

  it('no two units share a slug', () => {
    expect(new Set(UNIT_CODES.map(optionSlug)).size).toBe(UNIT_CODES.length);
  });
});
