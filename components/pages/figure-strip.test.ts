import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../../data/dataset';
import { numbersOf } from '../../data/value';
import { likeOf } from './figure-strip';

describe('the figures that one is compared with', () => {
  it.each(dataset.figures.map((one) => [one.id, one] as const))(
    '%s: one measure, one unit, itself among them',
    (_, one) => {
      const like = likeOf(one);
      if (numbersOf(one.measured).length === 0) expect(like).toEqual([]);
      else expect(like).toContain(one);
      for (const other of like) {
        expect([other.measure, other.unit]).toEqual([one.measure, one.unit]);
        expect(numbersOf(other.measured)).not.toEqual([]);
      }
    },
  );
  it('are those of its country when there are many', () => {
    expect(new Set(likeOf(figure('bell-2024-arm')).map(({ place }) => place))).toEqual(new Set(['ARM']));
  });
});
