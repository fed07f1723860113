import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { isFigure } from '../dataset';
import { textOf } from '../files/published-file';
import { frozenFile, frozenVersions } from './frozen';

describe('ids that were ever released', () => {
  it('are still there: people cite the page of a figure. Keep a withdrawn one as kind "missing", with the reason', () => {
    const released = frozenVersions().flatMap((version) => {
      const file = frozenFile(version, 'figures.csv');
      return (parse(file ? textOf(file) : '', { columns: true }) as { id: string }[]).map(({ id }) => id);
    });
    expect(released.length).toBeGreaterThan(300);
    expect(released.filter((id) => !isFigure(id))).toEqual([]);
  });
});
