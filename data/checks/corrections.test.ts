import { describe, expect, it } from 'vitest';
import { corrections } from '../corrections';
import { dataset } from '../dataset';
import { checkCorrections } from './corrections';

// The last entry is in force for its field.
const last = corrections.at(-1);
if (!last) throw new Error('data/corrections.json has no entry to test with');
const faults = (change: Partial<typeof last>) => checkCorrections(dataset, [{ ...last, ...change }]);

describe('the list of corrections', () => {
  it('agrees with the records', () => {
    expect(checkCorrections(dataset, corrections)).toEqual([]);
  });
  it('reports a record that says something else, with the way out', () => {
    expect(faults({ expect: 'something else' })[0]?.message).toMatch(/no longer says.*further correction/);
  });
  it('reports an unknown figure or source', () => {
    expect(faults({ figure: 'no-such-figure' })[0]?.message).toContain('no-such-figure');
    expect(faults({ source_id: 'no-such-source' })[0]?.message).toContain('no-such-source');
  });
  it('reports an unreleased version, and names the word to use instead', () => {
    expect(faults({ version: '9.9.9' })[0]?.message).toMatch(/9\.9\.9 is not released.*"next"/);
    expect(faults({ version: 'next' })).toEqual([]);
  });
  it('reports a day after sources were last read', () => {
    expect(faults({ date: '2126-01-01' })[0]?.message).toMatch(/field "date": 2126-01-01 is after .*READ_UNTIL/);
  });
  it('compares a period as EDTF, as records write it', () => {
    const period = { ...last, figure: 'mob-kaz-week1-in', field: 'period', version: 'next' } as const;
    expect(checkCorrections(dataset, [{ ...period, expect: '2022-09-21/2022-09-27' }])).toEqual([]);
    expect(checkCorrections(dataset, [{ ...period, expect: '2022-09' }])[0]?.message).toContain('no longer says');
  });
  it('compares days of publication and of events as records write them', () => {
    const reported = { ...last, figure: 'eu-permits-2022', field: 'reported_on', version: 'next' } as const;
    expect(checkCorrections(dataset, [{ ...reported, expect: '2024-09' }])).toEqual([]);
    expect(checkCorrections(dataset, [{ ...reported, expect: '2024-09-28' }])).toHaveLength(1);
    const day = { ...last, figure: 'event-duma-2025-05', field: 'date', version: 'next' } as const;
    expect(checkCorrections(dataset, [{ ...day, expect: '2025-05-13' }])).toEqual([]);
    expect(checkCorrections(dataset, [{ ...day, expect: '2025-05-14' }])).toHaveLength(1);
  });
  it('reports a field that such a record lacks', () => {
    const odd = { ...last, figure: 'event-duma-2025-05', field: 'value', expect: null } as const;
    expect(checkCorrections(dataset, [odd])[0]?.message).toContain('no longer says');
  });
  it('takes the later of two corrections of one field', () => {
    expect(checkCorrections(dataset, [{ ...last, expect: 'as it was for a while' }, last])).toEqual([]);
  });
});
