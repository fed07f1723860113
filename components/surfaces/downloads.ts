import { changesFile } from '../../data/files/changes';
import { chartFiles } from '../../data/files/chart-files';
import { checksums } from '../../data/files/checksums';
import { datasetFiles } from '../../data/files/dataset-files';
import type { PublishedFile } from '../../data/files/published-file';
import { LANGS } from '../../data/vocabulary';
import type { AnyChart } from '../chart';

let made: Promise<readonly PublishedFile[]> | undefined;

/**
 * Every file of the current version, made once: the dataset's own, the rows of each chart, what has changed since the
 * versions before, and the checksums of them all.
 */
export function currentFiles(charts: readonly AnyChart[]): Promise<readonly PublishedFile[]> {
  made ??= makeFiles(charts);
  return made;
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
