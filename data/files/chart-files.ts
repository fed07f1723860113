import { chartCsvFile } from '../addresses';
import { source } from '../dataset';
import type { Derived } from '../derive';
import { parseEdtfDate } from '../edtf';
import type { Edition } from '../releases/releases';
import type { EventRecord, Figure, SourceRecord } from '../translate';
import type { Lang } from '../vocabulary';
import { wordingOf } from '../words';
import { chartColumns } from './chart-columns';
import { decimalsOf, rowOf } from './column';
import { type Cell, csv, excelPath, forExcel } from './csv';
import { csvwPath, csvwTable } from './csvw';
import { eventColumns } from './event-columns';
import { figureColumns } from './figure-columns';
import type { PublishedFile } from './published-file';
import { resultCells } from './value-cells';

/** What a chart's file needs of a row: its group's heading, its label, and the record behind it. */
type ChartRow = {
  readonly series: string;
  readonly name: string;
  readonly detail: string;
  readonly of: Figure | Derived | EventRecord;
};

/** The one source of all inputs of our arithmetic, or null. */
function sharedSource({ inputs }: Derived): string | null {
  const [first, ...others] = new Set(inputs.map(({ source_id }) => source_id));
  return others.length === 0 ? (first ?? null) : null;
}

/** The publishers behind a row, as a chart's file travels without the table of sources. */
function sourceCells(of: ChartRow['of'], lang: Lang): Record<string, Cell> {
  const ids = new Set(('formula' in of ? of.inputs : [of]).map(({ source_id }) => source_id));
  const sources = [...ids].map(source);
  const said = (cell: (one: SourceRecord) => string | null) =>
    sources.flatMap((one) => cell(one) ?? []).join('; ') || null;
  return {
    source_publisher: said(({ publisherIn }) => publisherIn[lang]),
    source_title: said(({ title }) => title),
    source_url: said(({ url }) => url),
  };
}

/** Marks a lone year as a year: programs would read a column of nothing but years as numbers. */
function inWords(text: string, lang: Lang): string | null {
  return /^\d{4}$/.test(text) ? wordingOf(lang).said.year(text) : text || null;
}

/** A period as an interval, even of one day or year: programs would read a column of those as dates or numbers. */
const asInterval = (period: Cell) => (period === null || String(period).includes('/') ? period : `${period}/${period}`);

/**
 * The rows of one chart in a language: the label on the chart, then the figure's own columns, then our arithmetic if
 * any. An event fills the columns it has; its day or month is its period.
 */
export function chartFiles(
  slug: string,
  lang: Lang,
  about: string,
  rows: readonly ChartRow[],
  edition: Edition,
): readonly PublishedFile[] {
  const cells = rows.map(({ series, name, detail, of }): Record<string, Cell> => {
    const label = {
      group: inWords(series, lang),
      label: inWords(name, lang),
      label_detail: inWords(detail, lang),
      ...sourceCells(of, lang),
    };
    if ('date' in of) {
      const own = rowOf(eventColumns, of, lang);
      const period = of.date_precision === 'month' ? of.date.slice(0, 7) : of.date;
      const days = parseEdtfDate(period);
      return {
        ...label,
        ...own,
        value_kind: 'date',
        population: own.context ?? null,
        period: asInterval(period),
        period_start: days?.first ?? null,
        period_start_precision: of.date_precision,
        period_end: days?.last ?? null,
        period_end_precision: of.date_precision,
      };
    }
    if (!('formula' in of)) {
      const own = rowOf(figureColumns, of, lang);
      return { ...label, ...own, period: asInterval(own.period ?? null), formula: null, inputs: null };
    }
    const own = { id: of.id, source_id: sharedSource(of), ...resultCells(of) };
    const measured = { measure: of.counted, population: of.population(lang) };
    return {
      ...label,
      ...own,
      ...measured,
      formula: of.formula(lang),
      inputs: of.inputs.map(({ id }) => id).join(' '),
    };
  });
  const text = csv(Object.keys(chartColumns), cells, decimalsOf(chartColumns));
  const path = chartCsvFile(slug, lang);
  return [
    { path, body: text, about, group: 'charts', lang },
    {
      path: excelPath(path),
      body: forExcel(Object.keys(chartColumns), cells, lang, decimalsOf(chartColumns)),
      about,
      group: 'charts',
      lang,
    },
    {
      path: csvwPath(path),
      body: csvwTable(
        { url: path.split('/').at(-1) ?? path, about, lang, table: 'chart', columns: chartColumns },
        edition,
      ),
      about,
      group: 'charts',
      lang,
    },
  ];
}
