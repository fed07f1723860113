import { changesFile } from '../../data/files/changes';
import { chartFiles } from '../../data/files/chart-files';
import { checksums } from '../../data/files/checksums';
import { datasetFiles } from '../../data/files/dataset-files';
import type { PublishedFile } from '../../data/files/published-file';
import { LANGS } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';

const made = new WeakMap<readonly AnyChart[], Promise<readonly PublishedFile[]>>();

/**
 * Every file of the current version, made once for a list of charts: the dataset's own, the rows of each chart, what has changed since the
 * versions before, and the checksums of them all.
 */
export function currentFiles(charts: readonly AnyChart[]): Promise<readonly PublishedFile[]> {
  const known = made.get(charts) ?? makeFiles(charts);
  made.set(charts, known);
  return known;
}

async function makeFiles(charts: readonly AnyChart[]): Promise<readonly PublishedFile[]> {
  const files = [
    ...(await datasetFiles()),
    ...LANGS.flatMap((lang) =>
      charts.flatMap((chart) => chartFiles(chart.slug, lang, chart.words(lang).title.plain, chart.rows(lang))),
    ),
  ];
  const withChanges = [...files, changesFile(files)];
  return [...withChanges, checksums(withChanges)];
}
