import './no-eval';
import { chartColumns } from '../../../data/files/chart-columns';
import { type Column, decimalsOf, type Row, rowOf } from '../../../data/files/column';
import { csv, forExcel } from '../../../data/files/csv';
import { figureColumns } from '../../../data/files/figure-columns';
import { pretty } from '../../../data/files/json';
import { tableSchema } from '../../../data/files/table-schema';
import { LICENCE } from '../../../data/licence';
import { sayColumn } from '../../../data/say-texts';
import type { Lang } from '../../../data/vocabulary';
import { wordingOf } from '../../../data/words';
import type { ExploreData, ExploreFigure } from '../explore-data';

/** What is taken away: the rows in sight in their order, and how the reader came to them. */
export type Taken = {
  readonly figures: readonly ExploreFigure[];
  readonly data: ExploreData;
  readonly lang: Lang;
  readonly address: string;
  /** Filters and order in words. */
  readonly filters: readonly string[];
  readonly order: string;
};

/** The forms that rows are taken in, with what a file's name ends in and its type. */
export const FORMS = {
  csv: ['.csv', 'text/csv;charset=utf-8'],
  excel: ['.excel.csv', 'text/csv;charset=utf-8'],
  json: ['.json', 'application/json'],
  metadata: ['.metadata.json', 'application/json'],
} as const;
export type Form = keyof typeof FORMS;

/** The columns of figures.csv in their order, then those that name the source, as in a chart's file. */
export const columns: Readonly<Record<string, Column>> = {
  ...figureColumns,
  ...Object.fromEntries(Object.entries(chartColumns).filter(([name]) => /^source_(?!id)/.test(name))),
};

/** One of the files of a view. */
export async function fileOf(form: Form, taken: Taken) {
  const name = exportName(new URL(taken.address).search, taken.data.version, taken.lang);
  const [end, type] = FORMS[form];
  return { name: `${name}${end}`, text: await textOf(form, name, taken), type };
}

async function textOf(form: Form, name: string, taken: Taken): Promise<string> {
  const { figures, data, lang } = taken;
  if (form === 'metadata') return pretty(await descriptor(name, taken));
  const rows = figures.map((figure): Row => {
    const { name: publisher, title, url } = data.sources[figure.source_id] ?? {};
    const source = { source_publisher: publisher ?? null, source_title: title ?? null, source_url: url ?? null };
    return { ...rowOf(figureColumns, figure, lang), ...source };
  });
  const [names, decimals] = [Object.keys(columns), decimalsOf(columns)];
  if (form === 'csv') return csv(names, rows, decimals);
  if (form === 'excel') return forExcel(names, rows, lang, decimals);
  const about = Object.entries(columns).map(([key, column]) => [key, sayColumn('chart', key, column, lang).about]);
  return pretty({
    dataset: 'wartime-exodus',
    version: data.version,
    released: data.released,
    licence: LICENCE.spdx,
    view: viewOf(taken),
    columns: Object.fromEntries(about),
    observation_flags: wordingOf(lang).flags,
    figures: rows,
  });
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

const viewOf = ({ figures, address, filters, order }: Taken) => ({ address, filters, order, rows: figures.length });

/**
 * A Data Package of the CSV as it is saved: its size and hash, what each column means, whose numbers they are, which rows of
 * which version, and the way back to them.
 */
async function descriptor(name: string, taken: Taken) {
  const { figures, data } = taken;
  const bytes = new TextEncoder().encode(await textOf('csv', name, taken));
  const ids = [...new Set(figures.map(({ source_id }) => source_id))];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: name.replace(/[^a-z0-9._-]+/g, '-'),
    version: data.version,
    ...(data.released && { created: `${data.released}T00:00:00Z` }),
    licenses: [{ name: LICENCE.spdx, path: LICENCE.url, title: LICENCE.name }],
    sources: ids.flatMap((id) => {
      const { title, url } = data.sources[id] ?? {};
      return title ? [url ? { title, path: url } : { title }] : [];
    }),
    view: viewOf(taken),
    resources: [
      {
        name: 'figures',
        type: 'table',
        profile: 'tabular-data-resource',
        path: `${name}${FORMS.csv[0]}`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.byteLength,
        ...(await hashOf(bytes)),
        schema: tableSchema(columns),
      },
    ],
  };
}

/** Browsers hash only on pages that came over a safe line; elsewhere the descriptor goes without. */
async function hashOf(bytes: BufferSource) {
  if (!globalThis.crypto?.subtle) return {};
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { hash: `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}` };
}
