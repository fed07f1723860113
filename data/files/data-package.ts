import { inLanguage } from '../addresses';
import { KEYWORDS } from '../citations';
import { AUTHORS, LICENCE } from '../cite';
import { dataset } from '../dataset';
import type { Edition } from '../releases/releases';
import type { SourceRecord } from '../translate';
import type { Lang } from '../vocabulary';
import { chartColumns } from './chart-columns';
import { referencesOf } from './column';
import { pretty } from './json';
import { bytesOf, type ReleasedFile, sha256 } from './published-file';
import { tableSchema } from './table-schema';
import type { Table } from './tables';

/** Permanent identifier of the dataset, whatever its version and wherever it is served. */
export const DATASET_ID = 'urn:uuid:38db97a2-46c4-4e55-8f9f-1d4b7948085b';

const PROFILE = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  profile: 'tabular-data-package',
};

const CREDIT = {
  licenses: [{ name: LICENCE.spdx, path: LICENCE.url, title: LICENCE.name }],
  contributors: [{ title: AUTHORS, roles: ['creator'] }],
};

const sourceOf = ({ title, url }: SourceRecord) => (url ? { title, path: url } : { title });

/** The part of a CSV's descriptor that doesn't depend on its rows. */
const csvFile = (csv: ReleasedFile) => ({
  type: 'table',
  profile: 'tabular-data-resource',
  path: csv.path,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: bytesOf(csv).byteLength,
  hash: `sha256:${sha256(csv)}`,
});

/**
 * A Data Package 2.0 descriptor that version 1 readers accept too: labels of empty cells are on the fields, where
 * version 1 ignores them, and `profile` is beside `$schema`.
 *
 * @param csvs the CSV of each table, whose path, size and hash the descriptor states
 */
export function dataPackage(
  tables: readonly (Table & { readonly csv: ReleasedFile })[],
  { version, released }: Edition,
): string {
  return pretty({
    ...PROFILE,
    name: 'wartime-exodus',
    id: DATASET_ID,
    title: 'Russia’s wartime exodus: published figures on Russian emigration since February 2022',
    description:
      'Every figure names its source, how sure we are of it and what it does not tell. Rows of different measures or units must not be added or compared.',
    version,
    ...(released && { created: `${released}T00:00:00Z` }),
    keywords: KEYWORDS,
    ...CREDIT,
    sources: dataset.sources.map(sourceOf),
    resources: tables.map(resource),
  });
}

/** The same for the rows of one chart, under its name and with its sources only. */
export function chartDescriptor(
  chart: { slug: string; lang: Lang; title: string; summary: string; sources: readonly SourceRecord[] },
  csv: ReleasedFile,
  { version, released }: Edition,
): string {
  const { primaryKey: _none, ...schema } = tableSchema(chartColumns);
  return pretty({
    ...PROFILE,
    name: `wartime-exodus-${inLanguage(chart.slug, chart.lang)}`,
    title: chart.title,
    description: chart.summary,
    version,
    ...(released && { created: `${released}T00:00:00Z` }),
    ...CREDIT,
    sources: chart.sources.map(sourceOf),
    resources: [{ name: chart.slug, title: chart.title, ...csvFile(csv), schema }],
  });
}

function resource(table: Table & { readonly csv: ReleasedFile }) {
  const { name, about, columns, csv } = table;
  const foreignKeys = referencesOf(columns).map(({ column, refersTo }) => ({
    fields: [column],
    // A reference to the table itself has an empty name.
    reference: { resource: refersTo === name ? '' : refersTo, fields: ['id'] },
  }));
  return {
    name,
    title: about,
    ...csvFile(csv),
    schema: { ...tableSchema(columns), ...(foreignKeys.length > 0 && { foreignKeys }) },
  };
}
