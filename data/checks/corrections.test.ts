import { describe, expect, it } from 'vitest';
import { corrections } from '../corrections';
import { dataset } from '../dataset';
import { checkCorrections } from './corrections';

// The last of all has the last word on its field.
const last = corrections.at(-1);
if (!last) throw new Error('there are no corrections to try');
const faults = (change: Partial<typeof last>) => checkCorrections(dataset, [{ ...last, ...change }]);

describe('the list of corrections', () => {
  it('as it stands: every record says what its correction says', () => {
    expect(checkCorrections(dataset, corrections)).toEqual([]);
  });
  it('a record that says something else: named, with the way out', () => {
    expect(faults({ expect: 'something else' })[0]?.message).toMatch(/no longer says.*further correction/);
  });
  it('an unknown figure or source: named', () => {
    expect(faults({ figure: 'no-such-figure' })[0]?.message).toContain('no-such-figure');
    expect(faults({ source_id: 'no-such-source' })[0]?.message).toContain('no-such-source');
  });
  it('a version that is not released: named, with the word that stands for it', () => {
    expect(faults({ version: '9.9.9' })[0]?.message).toMatch(/9\.9\.9 is not released.*"next"/);
    expect(faults({ version: 'next' })).toEqual([]);
  });
  it('a day after sources were last read: named', () => {
    expect(faults({ date: '2126-01-01' })[0]?.message).toMatch(/field "date": 2126-01-01 is after .*READ_UNTIL/);
  });
  it('a period: told as EDTF, as the record has it', () => {
    const period = { ...last, figure: 'mob-kaz-week1-in', field: 'period', version: 'next' } as const;
    expect(checkCorrections(dataset, [{ ...period, expect: '2022-09-21/2022-09-27' }])).toEqual([]);
    expect(checkCorrections(dataset, [{ ...period, expect: '2022-09' }])[0]?.message).toContain('no longer says');
  });
  it('a day of publication, and the day of an event: as the records have them', () => {
    const reported = { ...last, figure: 'eu-permits-2022', field: 'reported_on', version: 'next' } as const;
    expect(checkCorrections(dataset, [{ ...reported, expect: '2024-09' }])).toEqual([]);
    expect(checkCorrections(dataset, [{ ...reported, expect: '2024-09-28' }])).toHaveLength(1);
    const day = { ...last, figure: 'event-duma-2025-05', field: 'date', version: 'next' } as const;
    expect(checkCorrections(dataset, [{ ...day, expect: '2025-05-13' }])).toEqual([]);
    expect(checkCorrections(dataset, [{ ...day, expect: '2025-05-14' }])).toHaveLength(1);
  });
  it('a field that such a record has not: named', () => {
    const odd = { ...last, figure: 'event-duma-2025-05', field: 'value', expect: null } as const;
    expect(checkCorrections(dataset, [odd])[0]?.message).toContain('no longer says');
  });
  it('a field corrected twice: the later one holds', () => {
    expect(checkCorrections(dataset, [{ ...last, expect: 'as it was for a while' }, last])).toEqual([]);
  });
});
