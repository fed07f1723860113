import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EDITION } from '../../data/edition';
import { chartFiles } from '../../data/files/chart-files';
import { textOf } from '../../data/files/published-file';
import { LANGS } from '../../data/vocabulary';
import { charts } from '.';

const all = charts.flatMap((chart) =>
  LANGS.map((lang) => ({ name: `${chart.slug} in ${lang}`, chart, lang, rows: chart.rows(lang) })),
);
const duplicates = (names: readonly string[]) => names.filter((one, i) => names.indexOf(one) !== i);

// Value and period are left out: two numbers under one name show that they differ, not what each of them counts.
describe.each(all)('the rows of $name', ({ chart, lang, rows }) => {
  it('are distinct by heading, label and detail, without the drawing', () => {
    expect(duplicates(rows.map(({ series, name, detail }) => [series, name, detail].join(' | ')))).toEqual([]);
  });

  it('are distinct in the chart’s CSV by the same columns', () => {
    const [file] = chartFiles(chart.slug, lang, '', rows, EDITION);
    const read: Record<string, string>[] = parse(file ? textOf(file) : '', { columns: true, record_delimiter: '\r\n' });
    expect(read).toHaveLength(rows.length);
    expect(duplicates(read.map((row) => [row.group, row.label, row.label_detail].join(' | ')))).toEqual([]);
  });

  it('are labelled with a year only if their period ends in that year', () => {
    for (const { id, name, of } of rows) {
      const year = /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0];
      if (year && 'period' in of && of.period?.end) expect(of.period.end.last.slice(0, 4), id).toBe(year);
    }
  });
});
