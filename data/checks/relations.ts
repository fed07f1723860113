import { z } from 'zod';
import { DataError } from '../errors';
import { familyOf } from '../measure';
import type { OriginalDataset, OriginalFigure } from '../parse';
import { type Relation, relationSchema } from '../relation';

const FILE = 'data/relations.json';

/** Reads the list of relations; one fault for each entry, or the whole, that is malformed. */
export function parseRelations(raw: unknown): { relations: readonly Relation[]; faults: readonly DataError[] } {
  const result = z.array(relationSchema).safeParse(raw);
  if (result.success) return { relations: result.data, faults: [] };
  const faults = result.error.issues.map(({ path: [entry, ...field], message }) => {
    const record = typeof entry === 'number' ? `entry ${entry + 1}` : '(whole file)';
    const rule = field.length > 0 ? `field "${field.join('.')}": ${message}` : message;
    return new DataError({ file: FILE, record, rule, wayOut: 'Read what each kind means in data/relation.ts.' });
  });
  return { relations: [], faults };
}

/** Relations that name no figure, repeat a pair, or join figures that can't be related in that way. */
export function checkRelations({ figures }: Pick<OriginalDataset, 'figures'>, list: readonly Relation[]): DataError[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const seen = new Set<string>();
  return list.flatMap(({ a, b, kind }) => {
    const fault = (rule: string, wayOut: string) => [new DataError({ file: FILE, record: `${a}, ${b}`, rule, wayOut })];
    const pair = [a, b].toSorted().join(' ');
    const isTwice = seen.has(pair);
    seen.add(pair);
    if (a === b) return fault('a figure has no relation to itself', 'Name the other figure, or remove the relation.');
    if (isTwice) return fault('the pair already has a relation', 'Keep the one that fits.');
    const [first, second] = [byId.get(a), byId.get(b)];
    if (!first || !second)
      return fault(`"${first ? b : a}" is not a figure`, 'Use an id of data/figures/, or remove the relation.');
    const odd = mismatch(kind, first, second);
    return odd === null ? [] : fault(`"${kind}": ${odd}`, 'Correct the kind, or the record that is wrong.');
  });
}

/**
 * Why two figures can't be the same one. An exact form and a revision count what the original counts. A relayed number
 * may get another frame ("left in 2022" as "left in the first year"), but not another place or family of units.
 */
function mismatch(kind: Relation['kind'], a: OriginalFigure, b: OriginalFigure): string | null {
  if (kind === 'exact-form-of' || kind === 'revises')
    return a.measure === b.measure ? null : `the measures differ, "${a.measure}" and "${b.measure}"`;
  if (kind !== 'same-figure-relayed') return null;
  if (a.place !== b.place) return `the places differ, ${a.place ?? 'none'} and ${b.place ?? 'none'}`;
  return familyOf(a.unit) === familyOf(b.unit) ? null : `the units differ in kind, "${a.unit}" and "${b.unit}"`;
}
