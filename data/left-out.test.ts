import { describe, expect, it } from 'vitest';
import { typedDigits } from './checks/typed-digits';
import { isFigure } from './dataset';
import { leftOut } from './left-out';
import { leftOutIn } from './say-texts';
import { LANGS } from './vocabulary';

describe('what was left out', () => {
  it('is in no record, and is listed once', () => {
    const ids = leftOut.flatMap((one) => one.ids);
    expect(ids.filter(isFigure)).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(new Set(leftOut.map(({ id }) => id)).size).toBe(leftOut.length);
  });
  it.each(LANGS)('gives its reason in %s, and no number without a source', (lang) => {
    for (const { id, about, reason } of leftOutIn(lang)) {
      expect([typedDigits(about), typedDigits(reason)], id).toEqual([null, null]);
      expect(reason, id).not.toBe('');
    }
  });
});
