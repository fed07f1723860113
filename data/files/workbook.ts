import { unzipSync } from 'fflate';
import writeXlsx, { type Cell as SheetCell, type Row as SheetRow } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import { LICENCE } from '../cite';
import { source } from '../dataset';
import { type Edition, lastRelease } from '../releases/releases';
import { sayColumn } from '../say-texts';
import { type Lang, ORIGINAL } from '../vocabulary';
import { wordingOf } from '../words';
import { workbook as en, type WorkbookWords } from '../words/en/workbook';
import { workbook as ru } from '../words/ru/workbook';
import type { Column } from './column';
import type { Cell } from './csv';
import { readMe } from './read-me';
import type { Table } from './tables';
import { documentProperties, filtersAndLinks, type Link } from './workbook-parts';
import { zip } from './zip';

const WORDS: Readonly<Record<Lang, WorkbookWords>> = { en, ru };

/** The format in which cells show days; they hold dates in every language. */
const DAYS: Readonly<Record<Lang, string>> = { en: 'yyyy-mm-dd', ru: 'dd.mm.yyyy' };

/** The order of the sheets after the read me, the dictionary and the codes among them. */
const ORDER = ['figures', 'dictionary', 'codes', 'sources', 'events', 'relations', 'not-drawn'] as const;

type Sheet = {
  readonly sheet: string;
  readonly columns: { width: number }[];
  readonly data: SheetRow[];
  readonly links: readonly Link[];
};

/**
 * The whole dataset as one workbook: a read me, the figures, what columns and codes mean, the other tables. Numbers are
 * numbers and days are days; all else is text, so no cell is a formula. In a translation columns have their titles, and
 * cells say what their codes mean.
 */
export async function workbook(tables: readonly Table[], edition: Edition, lang: Lang): Promise<Uint8Array> {
  const say = WORDS[lang];
  const made: Readonly<Record<string, Sheet>> = {
    dictionary: dictionary(tables, lang),
    codes: codes(tables, lang),
    ...Object.fromEntries(tables.map((table) => [table.name, tableSheet(table, tables, lang)])),
  };
  const ordered = ORDER.flatMap((name) => made[name] ?? []);
  const parts = ordered.map(({ data, links }) => ({
    filter: `A1:${getCellAddress(data.length - 1, (data[0]?.length ?? 1) - 1)}`,
    links,
  }));
  const { author } = wordingOf(lang).cite;
  const [about] = readMe(tables, edition, lang);
  const file = await writeXlsx(
    [
      readMeSheet(tables, edition, lang),
      ...ordered.map(({ sheet, columns, data }) => ({ sheet, stickyRowsCount: 1, columns, data })),
    ],
    {
      features: [
        filtersAndLinks([{ filter: null, links: [] }, ...parts]),
        documentProperties({
          title: about?.heading ?? author,
          creator: author,
          description: `${LICENCE.name}. ${LICENCE.url}`,
          language: lang,
          version: edition.version,
          day: edition.released,
          others: {
            [say.properties.publisher]: author,
            [say.properties.licence]: `${LICENCE.name} (${LICENCE.url})`,
            [say.properties.version]: edition.version,
            [say.properties.date]: edition.released ?? say.draft,
          },
        }),
      ],
    },
  ).toBuffer();
  return stamped(file, edition.released ?? lastRelease.released);
}

/** The library stamps entries with the clock; repacked, the same version has the same bytes. */
function stamped(file: Uint8Array, day: string): Uint8Array {
  const entries = Object.entries(unzipSync(file)).map(([path, body]) => ({ path, body }));
  return zip(entries, day);
}

function readMeSheet(tables: readonly Table[], edition: Edition, lang: Lang) {
  const { sheets, columns } = WORDS[lang];
  const data: SheetRow[] = readMe(tables, edition, lang).flatMap(({ heading: title, paragraphs }, i) => [
    [heading(title)],
    ...[...paragraphs, ...(i === 0 && columns ? [columns] : [])].map(
      (text): SheetRow => [{ value: text, type: String, wrap: true, alignVertical: 'top' }],
    ),
    [null],
  ]);
  return { sheet: sheets.readMe, columns: [{ width: 100 }], data };
}

/** A column's name in the workbook: in the original language that of the CSV files, which programs know. */
const nameOf = (table: Table, name: string, column: Column, lang: Lang) =>
  lang === ORIGINAL ? name : sayColumn(table.name, name, column, lang).title;

function tableSheet(table: Table, tables: readonly Table[], lang: Lang): Sheet {
  const columns = Object.entries(table.columns);
  const links: Link[] = [];
  const rows = table.rows.map((row, i) =>
    columns.map(([name, column], j) => {
      const value = row[name] ?? null;
      const to = linkOf(column, value, tables, lang);
      if (to) links.push({ cell: getCellAddress(i + 1, j), to });
      return cell(column, value, { lang, isLink: to !== null });
    }),
  );
  return {
    sheet: WORDS[lang].sheets[table.name],
    columns: columns.map(([, column]) => ({ width: widthOf(column) })),
    data: [columns.map(([name, column]) => heading(nameOf(table, name, column, lang))), ...rows],
    links,
  };
}

/** Where a cell links to: an address to itself, a source to its publisher's page, any other reference to its row. */
function linkOf({ refersTo }: Column, value: Cell, tables: readonly Table[], lang: Lang): Link['to'] | null {
  if (typeof value !== 'string') return null;
  if (/^https?:/.test(value)) return { url: value };
  if (!refersTo) return null;
  const { url } = refersTo === 'sources' ? source(value) : { url: null };
  if (url) return { url };
  const row = tables.find(({ name }) => name === refersTo)?.rows.findIndex(({ id }) => id === value) ?? -1;
  return row < 0 ? null : { place: `'${WORDS[lang].sheets[refersTo]}'!A${row + 2}` };
}

const text = (value: string): SheetCell => (value === '' ? null : { value, type: String });

function dictionary(tables: readonly Table[], lang: Lang): Sheet {
  const { sheets, types, dictionary } = WORDS[lang];
  const lines = tables.flatMap((table) =>
    Object.entries(table.columns).map(([name, column]) => {
      const { title, about, unit = '', empty = '' } = sayColumn(table.name, name, column, lang);
      const values = column.oneOf ? Object.keys(column.oneOf(lang)).join('; ') : '';
      return [sheets[table.name], name, title, about, types[column.type], unit, empty, values].map(text);
    }),
  );
  const columns = [14, 22, 24, 60, 12, 24, 36, 80].map((width) => ({ width }));
  return { sheet: sheets.dictionary, columns, data: [dictionary.map(heading), ...lines], links: [] };
}

/** The meaning of each code that doesn't explain itself. */
function codes(tables: readonly Table[], lang: Lang): Sheet {
  const { sheets, codes } = WORDS[lang];
  const lines = tables.flatMap((table) =>
    Object.entries(table.columns).flatMap(([name, column]) =>
      Object.entries(column.oneOf?.(lang) ?? {})
        .filter(([, label]) => label !== '')
        .map(([code, label]) => [sheets[table.name], nameOf(table, name, column, lang), code, label].map(text)),
    ),
  );
  const columns = [14, 22, 30, 100].map((width) => ({ width }));
  return { sheet: sheets.codes, columns, data: [codes.map(heading), ...lines], links: [] };
}

function heading(value: string): SheetCell {
  return { value, type: String, fontWeight: 'bold', wrap: true };
}

/** Texts that a spreadsheet turns into dates when their cell is edited, unless the cell is formatted as text. */
const LOOKS_LIKE_A_DATE = /^\d{4}(-\d{2}){0,2}$|^\p{L}+ \d{4}$/u;

function cell(column: Column, value: Cell, { lang, isLink }: { lang: Lang; isLink: boolean }): SheetCell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (column.type === 'date') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: DAYS[lang] };
  const words = lang === ORIGINAL ? undefined : (column.names ?? column.oneOf)?.(lang)[value];
  return {
    value: words || value,
    type: String,
    ...(LOOKS_LIKE_A_DATE.test(value) && { format: '@' }),
    ...(isLink && { textColor: '#0563C1', textDecoration: { underline: true } }),
  };
}

function widthOf({ type, oneOf, pattern }: Column): number {
  if (type !== 'text') return 13;
  return oneOf || pattern ? 20 : 50;
}
