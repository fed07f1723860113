import { z } from 'zod';
import { type Relation, type RelationKind, relationSchema, SAME } from './relation';
import records from './relations.json' with { type: 'json' };

export { RELATION_MEANINGS, RELATIONS, type Relation, type RelationKind, relationSchema, SAME } from './relation';

/** Every relation between figures. Throws on a malformed record. */
export const relations: readonly Relation[] = z.array(relationSchema).parse(records);

/** A figure related to another; `from` when the other one is the relation's first. */
export type Related = { readonly id: string; readonly kind: RelationKind; readonly from: boolean };

/** The figures that `list` relates to a figure, in either direction. */
export function relatedTo(id: string, list: readonly Relation[] = relations): readonly Related[] {
  return list.flatMap(({ a, b, kind }): readonly Related[] =>
    a === id ? [{ id: b, kind, from: true }] : b === id ? [{ id: a, kind, from: false }] : [],
  );
}

/**
 * For each figure that repeats others: all that it repeats, nearest first along the first chain, and the chain's end,
 * the figure to count in its place. Throws when relations form a circle, as then there is none to count.
 */
function chains(list: readonly Relation[]): ReadonlyMap<string, Chain> {
  const next = new Map<string, string[]>();
  for (const { a, b, kind } of list) {
    if (!SAME.includes(kind)) continue;
    const [repeat, counted] = kind === 'revises' ? [b, a] : [a, b];
    next.set(repeat, [...(next.get(repeat) ?? []), counted]);
  }
  const follow = (id: string, path: readonly string[]): Chain => {
    if (path.includes(id)) {
      throw new RangeError(`data/relations.json: ${[...path, id].join(', ')} repeat each other: cut one relation`);
    }
    const [first, ...others] = (next.get(id) ?? []).map((one) => ({ id: one, on: follow(one, [...path, id]) }));
    if (!first) return { end: id, all: [] };
    return { end: first.on.end, all: [first, ...others].flatMap((one) => [one.id, ...one.on.all]) };
  };
  return new Map([...next.keys()].map((id) => [id, follow(id, [])]));
}

type Chain = { readonly end: string; readonly all: readonly string[] };

const known = chains(relations);
const chainsOf = (list: readonly Relation[]) => (list === relations ? known : chains(list));

/** The figure to count in place of this one; null when this is the one to count. */
export function sameAs(id: string, list: readonly Relation[] = relations): string | null {
  return chainsOf(list).get(id)?.end ?? null;
}

/**
 * Drops repeats, so that each number is in the list once. The figure to count keeps its place; if it is not in the
 * list, the first of those nearest to it stays.
 */
export function withoutTwins<T extends { readonly id: string }>(
  figures: readonly T[],
  list: readonly Relation[] = relations,
): readonly T[] {
  const chained = chainsOf(list);
  const here = new Set(figures.map(({ id }) => id));
  const nearest = figures.filter(({ id }) => !chained.get(id)?.all.some((other) => here.has(other)));
  const taken = new Set<string>();
  return nearest.filter(({ id }) => {
    const end = chained.get(id)?.end ?? id;
    if (taken.has(end)) return false;
    taken.add(end);
    return true;
  });
}
