import { describe, expect, it } from 'vitest';
import { corrections } from '../corrections';
import { dataset } from '../dataset';
import { checkCorrections } from './corrections';

const [first] = corrections;
if (!first) throw new Error('there are no corrections to try');
const faults = (change: Partial<typeof first>) => checkCorrections(dataset, [{ ...first, ...change }]);

describe('the list of corrections', () => {
  it('as it stands: every record says what its correction says', () => {
    expect(checkCorrections(dataset)).toEqual([]);
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
  it('a field corrected twice: the later one holds', () => {
    expect(checkCorrections(dataset, [{ ...first, expect: 'as it was for a while' }, first])).toEqual([]);
  });
});
