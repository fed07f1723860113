import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { figure } from '../../../data/dataset';
import { rowOf } from '../../../data/files/column';
import { csv } from '../../../data/files/csv';
import { figureColumns } from '../../../data/files/figure-columns';
import { LANGS, type Lang } from '../../../data/vocabulary';
import { gather } from '../gather';
import { exportName, type Form, fileOf } from './export';

const taken = (form: Form, lang: Lang = 'en') => {
  const data = gather(lang);
  const view = {
    search: '?place=GEO',
    address: 'http://x/en/explore?place=GEO',
    filters: ['Country: Georgia'],
    order: 'a',
  };
  const figures = data.figures.filter(({ place }) => place === 'GEO');
  return fileOf(form, { figures, edition: data, lang, ...view });
};

describe('rows taken away', () => {
  it.each(LANGS)('as CSV in %s: byte for byte the rows of figures.csv, with all of its columns', (lang) => {
    const rows = gather(lang).figures.filter(({ place }) => place === 'GEO');
    const published = rows.map(({ id }) => rowOf(figureColumns, figure(id), lang));
    expect(taken('csv', lang).text).toBe(csv(Object.keys(figureColumns), published));
  });

  it('as JSON: the same rows, with what the columns mean', () => {
    const { columns, figures } = JSON.parse(taken('json', 'ru').text);
    expect(Object.keys(columns)).toEqual(Object.keys(figureColumns));
    expect(figures).toContainEqual(rowOf(figureColumns, figure('geo-mia-2022-10-03'), 'ru'));
  });

  it('the file beside it: names the CSV, its columns in order, and which rows they are', () => {
    const { version, licenses, view, resources } = JSON.parse(taken('metadata').text);
    expect(version).toBe(gather('en').version);
    expect(licenses[0].name).toBe('CC-BY-4.0');
    const [header = [], ...rows]: string[][] = parse(taken('csv').text);
    expect(view).toMatchObject({ filters: ['Country: Georgia'], rows: rows.length });
    expect(resources[0].path).toBe(taken('csv').name);
    expect(resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
  });

  it('the file name says filter and language, and fits every system', () => {
    expect(exportName('?topic=sector&confidence=high,low', '1.0.0', 'en')).toBe(
      'wartime-exodus-v1.0.0-topic-sector-confidence-high-low.en',
    );
    expect(taken('csv', 'ru').name).toMatch(/-place-geo\.ru\.csv$/);
    expect(exportName('', '1.0.0', 'en')).toBe('wartime-exodus-v1.0.0-how-many-left.en');
    expect(exportName(`?q=${'x'.repeat(300)}`, '1.0.0', 'en').length).toBeLessThanOrEqual(120);
    expect(exportName('?q=a%2F..%2Fb', '1.0.0', 'ru')).toMatch(/^[\p{L}\p{N}.-]+$/u);
  });
});
