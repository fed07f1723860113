import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, isFigure } from './dataset';
import { type Relation, relatedTo, relations, SAME, sameAs, withoutTwins } from './relations';

const ids = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id);
const figures = (...names: readonly string[]) => names.map((id) => ({ id }));

describe('sameAs(id)', () => {
  it('names the end of the chain', () => {
    expect(sameAs('nyt-total-fled')).toBe('total-rerussia-2023');
    expect(sameAs('total-mmc-2024')).toBe('total-rerussia-2023');
    expect(sameAs('total-rerussia-2023')).toBeNull();
  });
  it('of a revision names the later state', () => {
    expect(sameAs('eu-permits-2022-first')).toBe('eu-permits-2022');
    expect(sameAs('eu-permits-2022')).toBeNull();
  });
  it('is never a figure that is itself counted by another', () => {
    for (const { id } of dataset.figures) {
      const counted = sameAs(id);
      if (counted === null) continue;
      expect(isFigure(counted), id).toBe(true);
      expect(sameAs(counted), id).toBeNull();
    }
  });
  it('throws on a circle, and says where to cut it', () => {
    const circle: Relation[] = [
      { a: 'x', b: 'y', kind: 'same-figure-relayed' },
      { a: 'x', b: 'y', kind: 'revises' },
    ];
    expect(() => sameAs('x', circle)).toThrow('relations.json: x, y, x repeat each other: cut one relation');
  });
});

describe('withoutTwins(figures)', () => {
  it('keeps of all figures those without same_as', () => {
    expect(ids(withoutTwins(dataset.figures))).toEqual(ids(dataset.figures.filter(({ id }) => sameAs(id) === null)));
  });
  it('keeps one of two repeats when the figure they repeat, or a link between them, is absent', () => {
    const chain: Relation[] = [
      { a: 'relay', b: 'middle', kind: 'same-figure-relayed' },
      { a: 'middle', b: 'end', kind: 'exact-form-of' },
      { a: 'sibling', b: 'end', kind: 'same-figure-relayed' },
    ];
    expect(ids(withoutTwins(figures('relay', 'end'), chain))).toEqual(['end']);
    expect(ids(withoutTwins(figures('relay', 'middle'), chain))).toEqual(['middle']);
    expect(ids(withoutTwins(figures('sibling', 'middle'), chain))).toEqual(['sibling']);
    expect(ids(withoutTwins(figures('relay', 'other'), chain))).toEqual(['relay', 'other']);
  });
  it('keeps no two records of one figure, and for each it drops one that is linked to it', () => {
    const touched = [...new Set(relations.flatMap(({ a, b, kind }) => (SAME.includes(kind) ? [a, b] : [])))];
    const near = new Map(
      touched.map((id) => [id, relatedTo(id).flatMap((one) => (SAME.includes(one.kind) ? [one.id] : []))]),
    );
    const twins = (id: string) => near.get(id) ?? [];
    const linked = (id: string, seen = new Set<string>()): ReadonlySet<string> => {
      if (seen.has(id)) return seen;
      seen.add(id);
      for (const other of twins(id)) linked(other, seen);
      return seen;
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(touched), (some) => {
        const kept = ids(withoutTwins(figures(...some)));
        const ends = kept.map((id) => sameAs(id) ?? id);
        expect(new Set(ends).size).toBe(ends.length);
        for (const id of kept) expect(twins(id).filter((other) => kept.includes(other))).toEqual([]);
        for (const id of some) expect(kept.some((other) => linked(id).has(other))).toBe(true);
      }),
    );
  });
});
