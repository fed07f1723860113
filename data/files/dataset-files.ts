import { LICENCE } from '../cite';
import { dataset, RELEASED, VERSION } from '../dataset';
import { wordingOf } from '../wording';
import { eventColumns, figureColumns, rowOf, sourceColumns } from './columns';
import { type Cell, csv } from './csv';
import { JSON_TYPE, type PublishedFile, textFile } from './published-file';

/** The dataset's own files: three tables, each as CSV and as JSON. */
export function datasetFiles(): readonly PublishedFile[] {
  const tables = {
    figures: {
      columns: figureColumns,
      rows: dataset.figures.map((f) => rowOf(figureColumns, f)),
      about: 'Every figure',
    },
    events: {
      columns: eventColumns,
      rows: dataset.events.map((e) => rowOf(eventColumns, e)),
      about: 'Every dated event',
    },
    sources: {
      columns: sourceColumns,
      rows: dataset.sources.map((s) => rowOf(sourceColumns, s)),
      about: 'Every source',
    },
  };
  return Object.entries(tables).flatMap(([name, { columns, rows, about }]) => [
    textFile(`${name}.csv`, csv(Object.keys(columns), rows), about),
    textFile(`${name}.json`, json(name, columns, rows), about, JSON_TYPE),
  ]);
}

/** A table as JSON that can stand alone: version, licence, what the columns and flags mean, then the rows. */
function json(
  name: string,
  columns: Readonly<Record<string, { readonly about: string }>>,
  rows: readonly Readonly<Record<string, Cell>>[],
): string {
  const about = Object.fromEntries(Object.entries(columns).map(([column, { about }]) => [column, about]));
  const flags = name === 'figures' ? { observation_flags: wordingOf('en').flags } : {};
  const head = { dataset: 'wartime-exodus', version: VERSION, released: RELEASED, licence: LICENCE.spdx };
  return `${JSON.stringify({ ...head, columns: about, ...flags, [name]: rows }, null, 2)}\n`;
}
