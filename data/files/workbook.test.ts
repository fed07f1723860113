import ExcelJS, { type CellValue } from 'exceljs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runsAsFormula } from '../checks/formula-cells';
import { LICENCE } from '../cite';
import { source } from '../dataset';
import { EDITION } from '../edition';
import { sayColumn } from '../say-texts';
import { LANGS } from '../vocabulary';
import { workbook as en } from '../words/en/workbook';
import { workbook as ru } from '../words/ru/workbook';
import { tablesIn } from './tables';
import { workbook } from './workbook';

const { Workbook, ValueType } = ExcelJS;
const SHEETS = { en: en.sheets, ru: ru.sheets };

/** What a cell holds, without its link if it has one. */
const contentOf = (value: CellValue) =>
  typeof value === 'object' && value !== null && 'hyperlink' in value ? value.text : value;

describe.each(LANGS)('the workbook in %s, as another library reads it', (lang) => {
  const read = new Workbook();
  const tables = tablesIn(lang);
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = new Uint8Array(await workbook(tables, EDITION, lang));
    await read.xlsx.load(bytes.buffer);
  });
  const cellsOf = (name: (typeof tables)[number]['name']) => {
    const table = tables.find((one) => one.name === name);
    const sheet = read.getWorksheet(SHEETS[lang][name]);
    if (!table || !sheet) throw new ReferenceError(`no sheet of ${name}`);
    const at = (row: number, column: string) => sheet.getCell(row + 2, Object.keys(table.columns).indexOf(column) + 1);
    return { table, sheet, at };
  };

  it('has its sheets in order, each table with a frozen header that filters every row and column', () => {
    expect(read.worksheets.map(({ name }) => name)).toEqual(Object.values(SHEETS[lang]));
    for (const sheet of read.worksheets.slice(1)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      const last = sheet.getCell(sheet.rowCount, sheet.columnCount).address;
      expect(sheet.autoFilter, sheet.name).toBe(`A1:${last}`);
    }
  });
  it('gives back every cell as it was: numbers as numbers, days as days, letters intact; in a translation codes as words', () => {
    for (const { name } of tables) {
      const { table, sheet } = cellsOf(name);
      expect(sheet.actualRowCount).toBe(table.rows.length + 1);
      table.rows.forEach((row, i) => {
        const cells = Object.keys(table.columns).map((_, j) => contentOf(sheet.getCell(i + 2, j + 1).value) ?? null);
        const expected = Object.entries(table.columns).map(([column, { type, oneOf, names }]) => {
          const value = row[column] ?? null;
          if (lang !== 'en' && oneOf && value !== null) return (names ?? oneOf)(lang)[String(value)];
          return type === 'date' && value !== null ? new Date(value) : value;
        });
        expect(cells, `${name} ${i}`).toEqual(expected);
      });
    }
  });
  it('calls columns as the CSV does in English, by their titles in Russian; every code has a word in Cyrillic there', () => {
    const { table, sheet } = cellsOf('figures');
    const heads = Object.entries(table.columns).map(([name, column]) =>
      lang === 'en' ? name : sayColumn('figures', name, column, lang).title,
    );
    expect(heads.map((_, i) => sheet.getCell(1, i + 1).value)).toEqual(heads);
    if (lang === 'en') return;
    for (const { name, columns } of tables)
      for (const [column, { oneOf, names }] of Object.entries(columns))
        for (const [code, word] of Object.entries((names ?? oneOf)?.(lang) ?? {}))
          expect(word, `${name}.${column}.${code}`).toMatch(/[а-яё]|^%$/i);
  });
  it('links each source to its page, and each reference to its row', () => {
    const { table, at } = cellsOf('figures');
    table.rows.forEach((row, i) => {
      const { url } = source(String(row.source_id));
      const to = at(i, 'source_id').value;
      if (url) expect(to, String(row.id)).toMatchObject({ hyperlink: url });
    });
    const { table: sources, at: inSources } = cellsOf('sources');
    sources.rows.forEach((row, i) => {
      if (row.url) expect(inSources(i, 'url').value).toMatchObject({ hyperlink: row.url });
    });
    const twin = table.rows.findIndex(({ same_as }) => same_as !== null);
    const first = table.rows.findIndex(({ id }) => id === table.rows[twin]?.same_as);
    const sheets = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet2.xml']);
    expect(sheets).toContain(`location="${`'${SHEETS[lang].figures}'!A${first + 2}`.replaceAll("'", '&apos;')}"`);
  });
  it('keeps a text that looks like a date a text, even when someone edits its cell', () => {
    const { table, at } = cellsOf('figures');
    const months = table.rows.flatMap((row, i) => (/^\d{4}(-\d{2})?$/.test(String(row.period)) ? [i] : []));
    expect(months.length).toBeGreaterThan(0);
    for (const i of months) {
      expect(at(i, 'period').type).toBe(ValueType.String);
      expect(at(i, 'period').numFmt).toBe('@');
    }
  });
  it('says what it is in its properties: title, publisher, licence, version, date', () => {
    expect(read.title).toBe(read.getWorksheet(SHEETS[lang].readMe)?.getCell('A1').value);
    expect(read.description).toContain(LICENCE.url);
    const { properties, draft } = { en, ru }[lang];
    const custom = new TextDecoder().decode(unzipSync(bytes)['docProps/custom.xml']);
    for (const name of Object.values(properties)) expect(custom).toContain(`name="${name}"`);
    for (const value of [read.creator, LICENCE.name, EDITION.version, EDITION.released ?? draft])
      expect(custom).toContain(value);
  });
  it('says what each code means, measures with their definition', () => {
    const meanings = new Map<string, string>();
    const heads = new Map<string, string>();
    for (const { name, columns } of tables)
      for (const [column, spec] of Object.entries(columns))
        heads.set(
          `${SHEETS[lang][name]}.${lang === 'en' ? column : sayColumn(name, column, spec, lang).title}`,
          `${name}.${column}`,
        );
    read.getWorksheet(SHEETS[lang].codes)?.eachRow((row) => {
      const [sheet, column, code, meaning] = [1, 2, 3, 4].map((n) => row.getCell(n).text);
      meanings.set(`${heads.get(`${sheet}.${column}`)}.${code}`, meaning ?? '');
    });
    if (lang === 'en') {
      expect(meanings.get('figures.measure.wartime-stock')).toMatch(/^Wartime emigrants abroad: People who left/);
      expect(meanings.get('relations.kind.revises')).toMatch(/Count a/);
    }
    for (const { measure, counted_by, unit, unit_base, value_kind } of tables[0]?.rows ?? [])
      for (const [column, code] of Object.entries({ measure, counted_by, unit, unit_base, value_kind }))
        if (code) expect(meanings.has(`figures.${column}.${code}`), `${column} ${code}`).toBe(true);
  });
  it('keeps Cyrillic and has no formula', () => {
    const types = new Set<number>();
    const texts = new Set<string>();
    for (const sheet of read.worksheets)
      sheet.eachRow((row) =>
        row.eachCell(({ type, value }) => {
          types.add(type);
          const text = contentOf(value);
          if (typeof text === 'string') texts.add(text);
        }),
      );
    expect([...types].toSorted()).toEqual(
      [ValueType.String, ValueType.Number, ValueType.Date, ValueType.Hyperlink].toSorted(),
    );
    expect([...texts].filter(runsAsFormula)).toEqual([]);
    expect([...texts].some((text) => /\p{Script=Cyrillic}/u.test(text))).toBe(true);
  });
  it('has the same bytes when made another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    expect(Buffer.from(await workbook(tables, EDITION, lang)).equals(bytes)).toBe(true);
    vi.useRealTimers();
  });
});
