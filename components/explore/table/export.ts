import './no-eval';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { rowOf } from '../../../data/files/column';
import { figureColumns } from '../../../data/files/figure-columns';
import { json, pretty } from '../../../data/files/json';
import { tableSchema } from '../../../data/files/table-schema';
import { LICENCE } from '../../../data/licence';
import type { Edition } from '../../../data/releases/releases';
import type { Lang } from '../../../data/vocabulary';
import { asFigure } from '../as-figure';
import type { ExploreFigure } from '../explore-data';

/** What is taken away: the rows in sight in their order, of which version, and how the reader came to them. */
export type Taken = {
  readonly figures: readonly ExploreFigure[];
  readonly edition: Edition;
  readonly lang: Lang;
  /** The query of the view, and its whole address. */
  readonly search: string;
  readonly address: string;
  /** Filters and order in words. */
  readonly filters: readonly string[];
  readonly order: string;
};

export type Form = 'csv' | 'json' | 'metadata';

/** One of the files of a view. The columns are those of figures.csv, all of them, in its order. */
export function fileOf(
  form: Form,
  taken: Taken,
): { readonly name: string; readonly text: string; readonly type: string } {
  const { figures, edition, lang, search } = taken;
  const name = exportName(search, edition.version, lang);
  if (form === 'metadata') {
    return { name: `${name}.metadata.json`, text: pretty(descriptor(name, taken)), type: 'application/json' };
  }
  const rows = figures.map((figure) => rowOf(figureColumns, asFigure(figure), lang));
  if (form === 'json') {
    const text = json({ name: 'figures', columns: figureColumns, rows, lang }, edition);
    return { name: `${name}.json`, text, type: 'application/json' };
  }
  const columns = Object.keys(figureColumns);
  const text = stringify(rows, { header: true, columns, record_delimiter: 'windows', cast: { number: String } });
  return { name: `${name}.csv`, text, type: 'text/csv;charset=utf-8' };
}

/** Longest file name, so that every system takes it. */
const LONGEST_NAME = 110;

/** A file name that says which figures are in it: "wartime-exodus-v1.0.0-topic-total-confidence-high.en". */
export function exportName(search: string, version: string, lang: Lang): string {
  const filter = decodeURIComponent(search.replaceAll('+', '%20'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const name = [...`wartime-exodus-v${version}-${filter || 'how-many-left'}`].slice(0, LONGEST_NAME).join('');
  return `${name.replace(/-$/, '')}.${lang}`;
}

/** A Data Package of the CSV: what each column means, which rows of which version they are, and the way back to them. */
function descriptor(name: string, { figures, edition: { version, released }, address, filters, order }: Taken) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'wartime-exodus',
    version,
    ...(released && { created: `${released}T00:00:00Z` }),
    licenses: [{ name: LICENCE.spdx, path: LICENCE.url, title: LICENCE.name }],
    view: { address, filters, order, rows: figures.length },
    resources: [
      {
        name: 'figures',
        type: 'table',
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: tableSchema(figureColumns),
      },
    ],
  };
}
