import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvwPath } from '../../data/files/csvw';
import { textOf } from '../../data/files/published-file';
import { triplesOf } from '../../data/files/read-csvw';
import { LANGS } from '../../data/vocabulary';
import { charts } from '../charts';
import { currentFiles } from './downloads';

const XSD = 'http://www.w3.org/2001/XMLSchema#';

const files = await currentFiles(charts);
const textAt = (path: string) => files.filter((file) => file.path === path).map(textOf)[0] ?? '';

const csvs = files.filter(({ path }) => files.some((other) => other.path === csvwPath(path))).map(({ path }) => path);

describe('CSVW metadata', () => {
  it('is beside every CSV, with its address and its header', () => {
    expect(csvs).toEqual(files.map(({ path }) => path).filter((path) => /^[^.]+(\.ru)?\.csv$/.test(path)));
    for (const path of csvs) {
      const { url, tableSchema } = JSON.parse(textAt(csvwPath(path)));
      expect(new URL(url, `https://example.org/${csvwPath(path)}`).pathname).toBe(`/${path}`);
      const [header] = textAt(path).split('\r\n');
      expect(tableSchema.columns.map(({ titles }: { titles: string }) => titles).join(',')).toBe(header);
    }
  });
  it('describes each column in every language, with the same name', () => {
    for (const path of csvs) {
      const { tableSchema } = JSON.parse(textAt(csvwPath(path)));
      for (const column of tableSchema.columns) {
        for (const said of [column['dc:title'], column['dc:description']]) {
          expect(
            said.map((one: Record<string, string>) => one['@language']),
            `${path}, ${column.name}`,
          ).toEqual([...LANGS]);
          expect(said[1]['@value'], `${path}, ${column.name}`).toMatch(
            /\p{Script=Cyrillic}|point|true|day|article|\d/u,
          );
        }
      }
    }
  });
  it.each(['figures.csv', 'events.csv', 'sources.csv', 'relations.csv', 'charts/truce-timeline.csv'])(
    'lets a reader bind every filled cell of %s, with its type',
    { timeout: 60_000 },
    async (path) => {
      const rows: Record<string, string>[] = parse(textAt(path), { columns: true });
      const cells = (await triplesOf(path, textAt(path), textAt(csvwPath(path)))).filter(
        ({ predicate }) => predicate.value.includes('#') && predicate.value.startsWith('https://example.org/'),
      );
      const filled = rows.flatMap((row) => Object.values(row).filter((cell) => cell !== ''));
      expect(cells.map(({ object }) => object.value)).toEqual(filled);
      const typed = new Set(
        cells.map(
          ({ predicate, object }) => `${predicate.value.split('#')[1]} ${object.datatype?.value.replace(XSD, '')}`,
        ),
      );
      const names = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => row[name] !== ''));
      expect([...typed].map((one) => one.split(' ')[0]).toSorted()).toEqual(names.toSorted());
      for (const one of typed) {
        const [name = '', type] = one.split(' ');
        const own = rows.map((row) => row[name] ?? '').filter((cell) => cell !== '');
        if (type === 'decimal' || type === 'integer')
          expect(
            own.every((cell) => Number.isFinite(Number(cell))),
            one,
          ).toBe(true);
        else if (type === 'date')
          expect(
            own.every((cell) => /^\d{4}-\d\d-\d\d$/.test(cell)),
            one,
          ).toBe(true);
        else expect(type).toBe('string');
      }
      if (path === 'figures.csv')
        expect([...typed]).toEqual(
          expect.arrayContaining([
            'value_point decimal',
            'period_start date',
            'period_end date',
            'reported_on date',
            'pages_seen integer',
            'measure string',
            'same_as string',
          ]),
        );
    },
  );
  it('of the folder names every table, and the keys between them', () => {
    const { tables } = JSON.parse(textAt('csv-metadata.json'));
    expect(tables.map(({ url }: { url: string }) => url)).toEqual([
      'figures.csv',
      'events.csv',
      'sources.csv',
      'relations.csv',
      'not-drawn.csv',
    ]);
    const key = (columnReference: string, resource: string) => ({
      columnReference,
      reference: { resource, columnReference: 'id' },
    });
    expect(tables[0].tableSchema.foreignKeys).toEqual([key('same_as', 'figures.csv'), key('source_id', 'sources.csv')]);
    expect(tables[3].tableSchema.foreignKeys).toEqual([key('a', 'figures.csv'), key('b', 'figures.csv')]);
  });
  it('says in every language what each code of figures.csv means', () => {
    const { tableSchema } = JSON.parse(textAt('figures.csv-metadata.json'));
    const rows: Record<string, string>[] = parse(textAt('figures.csv'), { columns: true });
    for (const name of ['measure', 'counted_by', 'unit', 'unit_base', 'observation_flag']) {
      const { 'qb:codeList': list } = tableSchema.columns.find((column: { name: string }) => column.name === name);
      const meanings = new Map<string, readonly Record<string, string>[]>(
        list['skos:hasTopConcept'].map((one: Record<string, unknown>) => [
          one['skos:notation'],
          one['skos:definition'],
        ]),
      );
      for (const row of rows.filter((row) => row[name] !== '')) {
        const said = meanings.get(row[name] ?? '');
        expect(
          said?.map((one) => one['@language']),
          `${name} ${row[name]}`,
        ).toEqual([...LANGS]);
        expect(
          said?.every((one) => one['@value'] !== ''),
          `${name} ${row[name]}`,
        ).toBe(true);
      }
    }
  });
});
