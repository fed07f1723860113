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

/** What a download is made from: the chosen rows in their order, and the view they are from. */
export type ExportInput = {
  readonly figures: readonly ExploreFigure[];
  readonly data: ExploreData;
  readonly lang: Lang;
  readonly address: string;
  /** Filters and order in words. */
  readonly filters: readonly string[];
  readonly order: string;
};

/** The forms of a download, each with file name ending and media type. */
export const FORMS = {
  csv: ['.csv', 'text/csv;charset=utf-8'],
  excel: ['.excel.csv', 'text/csv;charset=utf-8'],
  json: ['.json', 'application/json'],
  metadata: ['.metadata.json', 'application/json'],
} as const;
export type Form = keyof typeof FORMS;

/** The columns of figures.csv in their order, then the source columns of a chart's file. */
export const columns: Readonly<Record<string, Column>> = {
  ...figureColumns,
  ...Object.fromEntries(Object.entries(chartColumns).filter(([name]) => /^source_(?!id)/.test(name))),
};

/** The file of a view in one form: name, text and media type. */
export async function fileOf(form: Form, input: ExportInput) {
  const name = exportName(new URL(input.address).search, input.data.version, input.lang);
  const [end, type] = FORMS[form];
  return { name: `${name}${end}`, text: await textOf(form, name, input), type };
}

async function textOf(form: Form, name: string, input: ExportInput): Promise<string> {
  const { figures, data, lang } = input;
  if (form === 'metadata') return pretty(await descriptor(name, input));
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
    view: viewOf(input),
    columns: Object.fromEntries(about),
    observation_flags: wordingOf(lang).flags,
    figures: rows,
  });
}

/** The most characters of a file name that every system accepts. */
const LONGEST_NAME = 110;

/** A file name, without ending, that says what is in it: "wartime-exodus-v1.0.0-topic-total-confidence-high.en". */
export function exportName(search: string, version: string, lang: Lang): string {
  const filter = decodeURIComponent(search.replaceAll('+', '%20'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const name = [...`wartime-exodus-v${version}-${filter || 'how-many-left'}`].slice(0, LONGEST_NAME).join('');
  return `${name.replace(/-$/, '')}.${lang}`;
}

const viewOf = ({ figures, address, filters, order }: ExportInput) => ({
  address,
  filters,
  order,
  rows: figures.length,
});

/**
 * A Data Package descriptor of the CSV: its size and hash, what each column means, the sources, the version, and the
 * filters and address of the view.
 */
async function descriptor(name: string, input: ExportInput) {
  const { figures, data } = input;
  const bytes = new TextEncoder().encode(await textOf('csv', name, input));
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
    view: viewOf(input),
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

/** Browsers hash only in secure contexts; elsewhere the descriptor has no hash. */
async function hashOf(bytes: BufferSource) {
  if (!globalThis.crypto?.subtle) return {};
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { hash: `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}` };
}
