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
const twice = (names: readonly string[]) => names.filter((one, i) => names.indexOf(one) !== i);

// Neither value nor period takes part: two numbers under one name say that they differ, not what each of them counts.
describe.each(all)('the rows of $name', ({ chart, lang, rows }) => {
  it('are told apart by heading, label and detail, without the drawing', () => {
    expect(twice(rows.map(({ series, name, detail }) => [series, name, detail].join(' | ')))).toEqual([]);
  });

  it('are told apart in the chart’s CSV by the columns of the same', () => {
    const [file] = chartFiles(chart.slug, lang, '', rows, EDITION);
    const read: Record<string, string>[] = parse(file ? textOf(file) : '', { columns: true, record_delimiter: '\r\n' });
    expect(read).toHaveLength(rows.length);
    expect(twice(read.map((row) => [row.group, row.label, row.label_detail].join(' | ')))).toEqual([]);
  });

  it('lead from a label to a period that its own words agree with: a row named by a year is of that year', () => {
    for (const { id, name, of } of rows) {
      const year = /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0];
      if (year && 'period' in of && of.period?.end) expect(of.period.end.last.slice(0, 4), id).toBe(year);
    }
  });
});
