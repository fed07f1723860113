import { describe, expect, it } from 'vitest';
import { figure } from '../../../data/dataset';
import { rowOf } from '../../../data/files/column';
import { figureColumns } from '../../../data/files/figure-columns';
import { gather } from '../gather';
import { COLUMNS } from './columns';
import { exportMetadata, exportName, exportRows } from './export';

const data = gather('en');

describe('rows taken away', () => {
  it('every cell that figures.csv has too: the same there', () => {
    for (const row of exportRows(data.figures, COLUMNS, data)) {
      const published = rowOf(figureColumns, figure(`${row.id}`));
      for (const [name, cell] of Object.entries(row)) {
        if (name in published) expect(cell, `${row.id}, ${name}`).toEqual(published[name]);
      }
    }
  });
  it('columns that are not shown: not in the file', () => {
    expect(Object.keys(exportRows(data.figures, ['unit'], data)[0] ?? {})).toEqual([
      'id',
      'topic',
      'statement',
      'unit',
      // A percentage without its whole says little.
      'unit_base',
    ]);
  });
  it('the file name says the filter and fits every system', () => {
    expect(exportName('?topic=sector&confidence=high,low', '1.0.0')).toBe(
      'wartime-exodus-v1.0.0-topic-sector-confidence-high-low',
    );
    expect(exportName('', '1.0.0')).toBe('wartime-exodus-v1.0.0-topic-total');
    expect(exportName(`?q=${'x'.repeat(300)}`, '1.0.0').length).toBeLessThanOrEqual(120);
    expect(exportName('?q=a%2F..%2Fb', '1.0.0')).toMatch(/^[\p{L}\p{N}.-]+$/u);
  });
  it('the file beside it: says which rows, of which version', () => {
    const rows = exportRows(data.figures.slice(0, 3), COLUMNS, data);
    const about = exportMetadata(
      rows,
      { address: 'http://x/en/explore', filters: ['Topic: a'], order: 'earliest first' },
      data,
    );
    expect(about).toMatchObject({ rows: 3, version: data.version, licence: 'CC-BY-4.0', filters: ['Topic: a'] });
    expect(about.columns).toContain('value_low');
  });
});
