import { absolute, apiChartPath, apiFigurePath, chartPath, figurePath } from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { dataset, type Figure, source } from '../../data/dataset';
import type { Derived } from '../../data/derive';
import { RELEASED, VERSION } from '../../data/edition';
import { rowOf } from '../../data/files/column';
import { figureColumns } from '../../data/files/figure-columns';
import { sourceColumns } from '../../data/files/source-columns';
import { TABLES } from '../../data/files/tables';
import { resultCells } from '../../data/files/value-cells';
import { relatedTo } from '../../data/relations';
import { allSeries } from '../../data/series';
import { ORIGINAL } from '../../data/vocabulary';
import type { Withdrawn } from '../../data/withdrawn';
import type { AnyChart } from '../draw/chart';
import { citedRecords, isDerived, isEvent } from '../figure/row-facts';
import { chartsOf } from './derived';

/** The head of every answer. */
const HEAD = { dataset: 'wartime-exodus', version: VERSION, released: RELEASED, licence: LICENCE.spdx };

/** Every figure, with its address. Rows are those of figures.json. */
export function figuresAnswer() {
  return {
    ...HEAD,
    figures: dataset.figures.map((figure) => ({
      ...rowOf(figureColumns, figure),
      url: absolute(apiFigurePath(figure.id)),
    })),
  };
}

/** Every row of another table, as its JSON file has it. */
export function tableAnswer(name: 'events' | 'sources' | 'relations') {
  const table = TABLES.find((one) => one.name === name);
  return { ...HEAD, [name]: table?.rows };
}

/** Cells that are the same for all figures of a series. */
const OF_A_SERIES = ['measure', 'variant', 'unit', 'place', 'counted_by'] as const;

/** Every series: what its figures share, and the figures in order of date. */
export function seriesAnswer() {
  const series = allSeries.map(({ id, figures }) => {
    const rows = figures.map((figure) => rowOf(figureColumns, figure));
    return {
      id,
      ...Object.fromEntries(OF_A_SERIES.map((name) => [name, rows[0]?.[name]])),
      figures: rows.map(({ id, period }) => ({ id, period, url: absolute(apiFigurePath(`${id}`)) })),
    };
  });
  return { ...HEAD, series };
}

/** One figure with its source, related figures, the charts that use it, and its page. */
export function figureAnswer(figure: Figure, charts: readonly AnyChart[]) {
  return {
    ...HEAD,
    figure: rowOf(figureColumns, figure),
    source: rowOf(sourceColumns, source(figure.source_id)),
    related: relatedTo(figure.id).map(({ id, kind, from }) => ({ id, kind, direction: from ? 'to' : 'from' })),
    charts: charts.filter(({ needs }) => needs.includes(figure.id)).map(({ slug }) => absolute(apiChartPath(slug))),
    page: absolute(figurePath(ORIGINAL, figure.id)),
  };
}

/** A number of our arithmetic: its value in a figure's cells, the sum, and the figures that go into it. */
export function derivedAnswer(of: Derived) {
  return {
    ...HEAD,
    id: of.id,
    derived: true,
    measure: of.counted,
    population: of.population(ORIGINAL),
    formula: of.formula(ORIGINAL),
    inputs: of.inputs.map(({ id }) => absolute(apiFigurePath(id))),
    result: resultCells(of),
    charts: chartsOf(of).map(({ slug }) => absolute(apiChartPath(slug))),
    page: absolute(figurePath(ORIGINAL, of.id)),
  };
}

/** A withdrawn record: that it is withdrawn, and why. */
export function withdrawnAnswer({ id, lastIn, text }: Withdrawn) {
  const { reason } = text;
  return { ...HEAD, id, withdrawn: true, reason, last_version: lastIn, page: absolute(figurePath(ORIGINAL, id)) };
}

/** One chart: its words, its rows in reading order, and every source it cites. */
export function chartAnswer(chart: AnyChart) {
  const words = chart.words(ORIGINAL);
  const sources = [...new Set(citedRecords(chart, ORIGINAL).map(({ source_id }) => source_id))].map(source);
  return {
    ...HEAD,
    slug: chart.slug,
    title: words.title.plain,
    summary: words.summary.plain,
    how_to_read: words.howToRead.plain,
    notes: words.notes.map(({ plain }) => plain),
    aside: words.aside ? [words.aside.title, ...words.aside.lines].map(({ plain }) => plain) : [],
    rows: chart.rows(ORIGINAL).map((row) => ({
      id: row.id,
      name: row.name,
      detail: row.detail,
      value: row.said,
      // Our arithmetic has a formula and inputs instead of a record.
      ...(isDerived(row.of)
        ? { formula: row.of.formula(ORIGINAL), inputs: row.of.inputs.map(({ id }) => id), result: resultCells(row.of) }
        : isEvent(row.of)
          ? { event: row.of.id, date: row.of.date }
          : { figure: rowOf(figureColumns, row.of) }),
    })),
    sources: sources.map((record) => rowOf(sourceColumns, record)),
    page: absolute(chartPath(ORIGINAL, chart.slug)),
  };
}
