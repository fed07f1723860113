import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { datasetDcat } from '../../../components/answers/dcat';
import { currentFiles } from '../../../components/answers/downloads';
import { drawables } from '../../../components/answers/drawables';
import { distributionOf } from '../../../components/answers/json-ld';
import { openApi } from '../../../components/answers/open-api';
import { citations } from '../../../components/answers/published/citations';
import { wordsOf } from '../../../components/words';
import { dataset } from '../../../data/dataset';
import { chartColumns } from '../../../data/files/chart-columns';
import type { Column } from '../../../data/files/column';
import { TABLES } from '../../../data/files/tables';
import { LANGS } from '../../../data/vocabulary';

/** Everything that checkers get, as a reader would have saved it. */
export type Folder = {
  readonly root: string;
  /** Paths of the published files, in `root`/files. */
  readonly paths: readonly string[];
  /** Paths of the citations, in `root`/cite. */
  readonly cites: readonly string[];
};

/** Writes the current files, citations and descriptions below a folder. */
export async function writeFolder(root: string): Promise<Folder> {
  const save = (path: string, body: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), body);
  };
  const files = await currentFiles(drawables);
  for (const { path, body } of files) save(`files/${path}`, body);
  for (const { path, body } of citations) save(path.slice(1), await body());
  save('openapi.json', JSON.stringify(openApi()));
  const distributions = files.filter(({ group }) => group !== 'charts').map(distributionOf);
  for (const lang of LANGS) {
    const { forMachines, lead } = wordsOf(lang).dataPage;
    const { figures, events, sources } = dataset;
    const words = { ...forMachines, description: lead(figures.length, events.length, sources.length) };
    save(`dcat.${lang}.json`, JSON.stringify(datasetDcat(lang, words, distributions)));
  }
  return { root, paths: files.map(({ path }) => path), cites: citations.map(({ path }) => path.slice(1)) };
}

/** The tables of rows: every CSV but those for Excel and SDMX, and every Parquet file. */
export const tablesOf = (paths: readonly string[], ending: '.csv' | '.parquet') =>
  paths.filter((path) => path.endsWith(ending) && !/\.(excel|sdmx|sdmx-codelists)\.csv$/.test(path));

/** The type of each column by a table's descriptor. */
export function columnTypes(path: string): Readonly<Record<string, Column['type']>> {
  const table = TABLES.find(({ name }) => name === path.split('.')[0]);
  const columns = table?.columns ?? chartColumns;
  return Object.fromEntries(Object.entries(columns).map(([name, { type }]) => [name, type]));
}
