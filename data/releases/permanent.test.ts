import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { isFigure } from '../dataset';
import { textOf } from '../files/published-file';
import { isWithdrawn, withdrawn } from '../withdrawn';
import { frozenFile, frozenVersions } from './frozen';

const idsIn = (version: string) => {
  const file = frozenFile(version, 'figures.csv');
  return (parse(file ? textOf(file) : '', { columns: true }) as { id: string }[]).map(({ id }) => id);
};
const released = frozenVersions().flatMap(idsIn);

describe('ids that were ever released', () => {
  it('are still there: people cite the page of a figure. Keep one that is wrong as kind "missing", with the reason; one that never was a figure goes into data/withdrawn.ts', () => {
    expect(released.length).toBeGreaterThan(300);
    expect(released.filter((id) => !isFigure(id) && !isWithdrawn(id))).toEqual([]);
  });
  it('are not reused once withdrawn, and each says which version had it last', () => {
    for (const { id, lastIn } of withdrawn) {
      expect(isFigure(id), id).toBe(false);
      expect(
        frozenVersions().findLast((version) => idsIn(version).includes(id)),
        id,
      ).toBe(lastIn);
    }
  });
});
